import { reads } from './sayings.ts';

/* Turns of an interview: what asks, what answers, and who is the guest. */

reads('questions and labels', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Theo ông, kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Bao giờ mở kho mới? ¶ {+Bình: Sang năm mới mở.}',
  'Ông Trần Văn Bình giữ kho gạo của huyện. ¶ Giá gạo có tăng không? ¶ Ông Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Kho có đủ chỗ không? ¶ Ông Bình: {Bình <:>: Kho còn rộng lắm, ai cũng biết.}',
  'Ông Trần Văn Bình giữ kho gạo của huyện. ¶ Thưa ông, giá gạo có tăng không? ¶ Ông Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ * Giá gạo có tăng không? ¶ - {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ * Nhiều người lo kho bị mất gạo… ¶ - {+Bình: Kho còn rộng lắm.} ¶ * Bao giờ mở kho mới? ¶ - {+Bình: Sang năm mới mở.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo đang tăng. ¶ Vậy bao giờ giá mới giảm? ¶ - {+Bình: Giá gạo sẽ giảm trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ - {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo đang tăng. ¶ - Vậy ai mua gạo bây giờ? ¶ - {+Bình: Giá gạo sẽ giảm trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ - {+Bình: Kho còn rộng lắm.}',
  'Mưa lớn suốt ngày. ¶ PV: Giá gạo có tăng không? ¶ Chợ vắng từ sáng. ¶ Ông Trần Văn Bình tặng quà.',
  'Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa: {Hoa <:>: Kho gạo của huyện còn rộng lắm.}',
  'Ông Trần Văn Bình, nông dân: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa, tiểu thương: {Hoa <:>: Kho gạo của huyện còn rộng lắm.}',
  'Ông Trần Văn Bình trả lời: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa đáp: {Hoa <:>: Kho gạo của huyện còn rộng lắm.}',
  '- Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ - Bà Lê Thị Hoa: {Hoa <:>: Kho gạo của huyện còn rộng lắm.}',
  'Ông Trần Văn Bình: giữ kho gạo. ¶ Bà Lê Thị Hoa: giữ sổ.',
]);

reads('the outlet tells on, or the guest speaks of others', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông Bình đứng dậy mở cửa kho. ¶ Kho rộng lắm. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Chợ đông, “ông Bình giữ kho” là lời rao.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Chợ đông. [Hoa <cho biết>: Bà Lê Thị Hoa cho biết kho nhà bà đã đầy.] ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Nghe đâu bà Lê Thị Hoa cho biết kho đã đầy.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Chị Hoa mua nhiều gạo hơn năm ngoái.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình, Giám đốc Sở Công thương, về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Giám đốc Sở Công thương thì phải lo giữ giá.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
]);

reads('who is the guest', [
  'Phóng viên có cuộc trò chuyện với Giám đốc Sở Công thương. ¶ PV: Giá gạo có tăng không? ¶ {+?: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+?: Kho còn rộng lắm.}',
  'Phóng viên trò chuyện với ông Trần Văn Bình. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Tôi đã trao đổi với bà Lê Thị Hoa, kho còn rộng.}',
  'Bà Lê Thị Hoa xem kho. Ông Trần Văn Bình trao đổi với phóng viên về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Bà Lê Thị Hoa xem kho. Phóng viên phỏng vấn ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Bà Lê Thị Hoa xem kho. Báo Sông Quê có cuộc gặp gỡ đầu năm cùng ông Trần Văn Bình. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
]);
