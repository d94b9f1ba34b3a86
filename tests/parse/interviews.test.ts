import { reads } from './sayings.ts';

/* Who answers in an interview, and where the outlet tells on. */

reads('questions and answers of an interview', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ {+Bình: Người trồng lúa rất vui.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.}',
  'Mưa lớn suốt ngày. ¶ PV: Giá gạo có tăng không? ¶ [Bình <theo>: Giá gạo sẽ còn tăng trong quý này, theo ông Trần Văn Bình.]',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ - Thưa ông, giá gạo có tăng không? ¶ - {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ - Thưa ông, kho có đủ chỗ không? ¶ - {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Xin cảm ơn ông! ¶ Mưa lớn suốt ngày.',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Vì sao kho rộng mà vẫn vắng? ¶ {+Bình: Vì lúa chưa gặt xong.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ {+Bình: Nhưng tôi tự hỏi ai sẽ thuê?}',
  'Phóng viên: Giá gạo có tăng không? ¶ Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ {+Bình: Người trồng lúa rất vui.} ¶ Phóng viên: Kho có đủ chỗ không? ¶ Ông Trần Văn Bình: {Bình <:>: Kho còn rộng lắm, không lo thiếu.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ Trả lời: {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ Trả lời: “{+Bình: Kho còn rộng lắm}.”',
  'Ông Trần Văn Bình trả lời báo chí chiều nay về giá gạo. ¶ * Giá gạo có tăng không? ¶ - {+Bình: Giá gạo sẽ còn tăng.} ¶ * Nhiều người lo kho đầy… ¶ - {+Bình: Kho còn rộng lắm.} ¶ * Bao giờ có kho mới? ¶ - {+Bình: Cuối năm nay.}',
]);

reads('labels before what people say', [
  'Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa: {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
  'Ông Trần Văn Bình, nông dân: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa, thủ kho: {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
  '[Bình <nói>: Ông Trần Văn Bình, nông dân, nói: Giá gạo sẽ còn tăng trong quý này.] ¶ [Hoa <kể>: Bà Lê Thị Hoa, thủ kho, kể: Kho hàng còn rộng lắm, không lo thiếu.]',
  '- Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ - Bà Lê Thị Hoa: {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
  'Ông Trần Văn Bình trả lời: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa đáp: {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
  'Sở Y tế: Giá thuốc sẽ còn tăng trong quý này. ¶ Sở Xây dựng: Kho hàng còn rộng lắm, không lo thiếu.',
  'Mưa lớn suốt ngày. ¶ Ai đã mua hết gạo? ¶ Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa: {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
]);

reads('the outlet tells on between two answers', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Ông Bình vừa mở thêm ba kho. ¶ Mưa lớn suốt ngày. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ [Hoa <cho biết>: Bà Lê Thị Hoa cho biết ba kho đã đầy.] ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ {+Bình: Bà Lê Thị Hoa là bạn hàng lâu năm của chúng tôi.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ {+Bình: Theo Sở Công thương, giá còn lên nữa.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ [Sở Công thương <cho biết>: Sở Công thương cho biết giá còn lên nữa.] ¶ Mưa lớn suốt ngày. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ “{Hoa <nói>: Kho nhà tôi đã đầy}” - bà Lê Thị Hoa nói. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ Chị Hoa kể: “{Hoa <kể>: Kho nhà tôi đã đầy}”. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
]);

reads('whose answers they are', [
  'Ông Trần Văn Bình và bà Lê Thị Hoa xem kho hàng. ¶ PV: Giá gạo có tăng không? ¶ {+?: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+?: Kho còn rộng lắm.}',
  'Ông Trần Văn Bình xem kho hàng. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Ông Trần Văn Bình xem kho hàng. Phóng viên có cuộc trò chuyện với bà Lê Thị Hoa. ¶ PV: Giá gạo có tăng không? ¶ {+Hoa: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Hoa: Kho còn rộng lắm.}',
  'Ông Trần Văn Bình xem kho hàng. Bà Lê Thị Hoa trả lời phỏng vấn của phóng viên. ¶ PV: Giá gạo có tăng không? ¶ {+Hoa: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Hoa: Kho còn rộng lắm.}',
  'Ông Trần Văn Bình xem kho hàng cùng bà Lê Thị Hoa. ¶ PV: Giá gạo có tăng không? ¶ Ông Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Ông Trần Văn Bình xem kho hàng cùng bà Lê Thị Hoa. ¶ PV: Giá gạo có tăng không? ¶ Trả lời: {+?: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+?: Kho còn rộng lắm.}',
  'Mưa lớn suốt ngày. ¶ PV: Thưa ông Trần Văn Bình, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng trong quý này.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ PV: Bà Lê Thị Hoa nói sao? ¶ {+Bình: Bà khen kho rộng.}',
]);

reads('questions of all kinds', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Vì sao giá gạo tăng? ¶ - {+Bình: Chúng tôi thiếu kho.} ¶ Khi nào có kho mới? ¶ - {+Bình: Chúng tôi sẽ xây trong năm nay.}',
  'Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Ông Trần Văn Bình là người giữ kho đã hai mươi năm. ¶ Vì sao giá gạo tăng? ¶ - {+Bình: Chúng tôi thiếu kho chứa gạo cho cả huyện.} ¶ Khi nào có kho mới? ¶ - {+Bình: Chúng tôi sẽ xây trong năm nay.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ - Thưa ông, giá gạo có tăng không? ¶ - {+Bình: Giá gạo sẽ còn tăng trong quý này.}',
  'Kho gạo của huyện Đông đã đầy. Ai sẽ mua gạo của ông Bình? ¶ Giá gạo sẽ còn tăng trong quý này.',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ Ông Trần Văn Bình: {Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Xin cảm ơn ông! ¶ Mưa lớn suốt đêm.',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng. Bạn hỏi ai sẽ mua ư?} ¶ {+Bình: Tôi chưa biết.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ Hỏi: Giá gạo có tăng không? ¶ Đáp: {+Bình: Giá gạo sẽ còn tăng.} ¶ MC: Kho có đủ chỗ không? ¶ TL: {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng. Nói như anh Lê Văn Nam, ai cũng vui.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ [Hoa <cho biết>: Trong khi đó, bà Lê Thị Hoa cho biết ba kho đã đầy.] ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Chúng tôi nghe bà Lê Thị Hoa nói ba kho đã đầy.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Các bà Lê Thị Hoa, Vũ Thị Lan mua nhiều gạo.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ “{+Bình: Giá gạo sẽ còn tăng, “vua lúa” nói thế. Ông Bình mở kho}.” ¶ PV: Kho có đủ chỗ không? ¶ “{+Bình: Kho còn rộng lắm}.”',
]);

reads('an answer may name others, and hold marks', [
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: “Giá gạo sẽ còn tăng” là điều ai cũng nói.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng. Sở Công thương đã đồng ý.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ [Nam <cho biết>: Giám đốc Sở Công thương Lê Văn Nam cho biết kho đã đầy.] ¶ Chợ vắng. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Giám đốc Sở Công thương Lê Văn Nam vừa mở ba kho.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Theo bà Lê Thị Hoa, ba kho đã đầy.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng. Vì sao ư?} ¶ {+Bình: Vì lúa chưa gặt.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  'Mưa lớn suốt ngày. ¶ PV: Giá gạo có tăng không? ¶ PV: Kho có đủ chỗ không? ¶ {+?: Kho còn rộng lắm.}',
]);
