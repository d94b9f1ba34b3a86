import { reads } from './sayings.ts';

/* Paragraphs of an interview that look like a question, an answer or the outlet itself. */

const TALK = 'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo.';

reads('what stands between two answers', [
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Chuyện ở kho gạo ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Chợ đông.  [Nam <cho biết>: Giám đốc Sở Công thương Lê Văn Nam cho biết kho đã đầy.] ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ [Nam <cho biết>: Hôm nay,Giám đốc Sở Công thương Lê Văn Nam cho biết kho đã đầy.] ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Chị Hoa nhà bên. Sổ ghi: “Kho đầy”.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ “{Hoa <nói>: Kho nhà tôi đã đầy}”,bà Lê Thị Hoa nói. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  'Ông Trần Văn Bình tại kho. Ảnh: Lê An ¶ Mưa lớn suốt ngày. ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ “{Hoa <nói>: Kho nhà tôi đã đầy}”  –  bà Lê Thị Hoa nói. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Chị Hoa kể:“{Hoa <kể>: Kho nhà tôi đã đầy}”. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo “vàng” sẽ còn tăng, ai cũng “ham”.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Chị Hoa kể: kho nhà chị đã đầy.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Lúc tôi đến, bà Lê Thị Hoa cho biết kho đã đầy từ lâu.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Sở Công thương treo biển: “Kho đầy”, ai cũng mừng.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: “Kho đầy” là câu bà Lê Thị Hoa hay nói.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Xã nói: “Kho đầy”, chị Hoa nghe thấy thế.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: Người ta đùa: “Kho đầy”, bà Lê Thị Hoa cười.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ {+Bình: “Kho đầy”, sổ của bà Lê Thị Hoa ghi như vậy.} ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Bà Lê Thị Hoa kể: “{Hoa <kể>: Kho nhà tôi đã đầy}”. ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ PV: Giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông Bình bên kho gạo. Ảnh: Lê An ¶ PV: Kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}`,
]);

reads('which paragraphs ask', [
  `${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Giá gạo đang lên. Vậy vì sao kho rộng mà vẫn vắng? ¶ {+Bình: Vì lúa chưa gặt xong.}`,
  'Ông Trần Văn Bình giữ kho gạo của huyện. ¶ Ông trả lời báo chí chiều nay. ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.}',
  `${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ {+Bình: Ngày ấy cả xã nghèo, gạo không đủ ăn, cha mẹ gửi mấy anh em sang huyện bên làm thuê, cứ mỗi mùa gặt lại đi bộ ba ngày đường về nhà, lưng đeo theo mấy cân gạo người ta cho, dọc đường gặp mưa thì chui vào đình làng ngủ nhờ, gặp nắng thì nghỉ dưới gốc đa đầu xóm, có năm nước lũ cuốn mất cả cầu, mấy anh em ngồi bên sông chờ nước rút đến hai ngày, vậy mà vẫn giữ nguyên túi gạo đem về cho mẹ, bạn có tin không?} ¶ Bao giờ mở kho mới? ¶ {+Bình: Sang năm mới mở.}`,
  `${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ {+Bình: Năm kia kho cháy. Năm ngoái lũ về. Năm nay hạn hán. Ai mà biết năm sau ra sao?} ¶ Bao giờ mở kho mới? ¶ {+Bình: Sang năm mới mở.}`,
  `Bà con hỏi nhau: bao giờ mở kho? ¶ Vì sao chợ vắng? ¶ ${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Bao giờ mở kho mới? ¶ {+Bình: Sang năm mới mở.}`,
  `Vì sao chợ vắng? ¶ Mưa lớn suốt ngày. ¶ ${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Ông thấy kho có đủ chỗ không? ¶ {+Bình: Kho còn rộng lắm.} ¶ Bao giờ mở kho mới? ¶ {+Bình: Sang năm mới mở.}`,
  `${TALK} ¶ Thưa ông, giá gạo có tăng không? ¶ {+Bình: Giá gạo sẽ còn tăng.} ¶ Theo ông, chúng ta có đủ kho không? ¶ {+Bình: Kho còn rộng lắm.}`,
  `${TALK} ¶ - Thưa ông, giá gạo có tăng không? ¶ - {+Bình: Giá gạo sẽ còn tăng.} ¶ - Nhiều người lo kho bị mất gạo. ¶ Ông nghĩ sao về việc ấy? ¶ - {+Bình: Kho còn rộng lắm.}`,
]);

reads('labels and dashes outside of an interview', [
  'Gặp ông Trần Văn Bình: Giá gạo sẽ còn tăng trong quý này. ¶ Gặp bà Lê Thị Hoa: Kho hàng còn rộng lắm, không lo thiếu.',
  'Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Giá gạo tăng. ¶ - Chúng tôi thiếu kho chứa gạo cho cả huyện. ¶ Kho mới sắp xây. ¶ - Chúng tôi sẽ xây trong năm nay.',
  'Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Vì sao giá gạo tăng? ¶ - Kho thiếu chỗ chứa gạo cho cả huyện. ¶ Khi nào có kho mới? ¶ - Cuối năm nay.',
  'Ông Trần Văn Bình, nông dân: {Bình <:>: Giá gạo “vàng” sẽ còn tăng.} ¶ Bà Lê Thị Hoa, thủ kho: {Hoa <:>: Kho hàng “xanh” còn rộng lắm.}',
]);
