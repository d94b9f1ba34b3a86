import { reads } from './sayings.ts';

/* What stands before and behind marks and tells who says what is between them. */

reads('a clause, and what parts it from its verb', [
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}”, rồi thêm: “{Bình <nói>: Giá gạo sẽ còn tăng}”.',
  'Chủ quán nói: “{? <>: Kho hàng của tôi đã đầy}”.',
  'Chủ quán treo biển: “Kho hàng của quán đã đầy”.',
  'Khi được hỏi về kho, “{Bình <nói>: chúng tôi đã thuê thêm chỗ}”, ông Trần Văn Bình nói.',
  'Ông Trần Văn Bình tuyên bố “{Bình <tuyên bố>: kho đã đầy rồi}”.',
  '[Bình <tuyên bố>: Ông Trần Văn Bình tuyên bố “hòa bình và hợp tác bền vững”.]',
  'Ông Trần Văn Bình tuyên bố “{Bình <tuyên bố>: đang hành động. Chúng tôi không dừng lại}”.',
  'Ông Trần Văn Bình nói thêm rằng “{Bình <nói thêm>: kho hàng đã đầy từ lâu}”.',
  'Ông Trần Văn Bình nói rõ là “{Bình <nói rõ>: kho hàng đã đầy từ lâu}”.',
  'Ông Trần Văn Bình nói, “{Bình <nói>: kho hàng đã đầy từ lâu}”.',
  'Ông Trần Văn Bình nói - “{Bình <nói>: kho hàng đã đầy từ lâu}”.',
  'Ông Trần Văn Bình nhấn mạnh với báo chí rằng “{Bình <nhấn mạnh>: kho hàng đã đầy từ lâu}”.',
  'Ông Trần Văn Bình nói kho vẫn mở vì “{Bình <nói>: giá gạo đang lên và người dân còn cần bán nhiều thứ khác}”.',
  'Ông Trần Văn Bình nói kho vẫn mở, nhưng “{Bình <nói>: giá gạo đang lên và người dân còn cần bán nhiều thứ khác}”.',
  '[Bình <nói>: Ông Trần Văn Bình nói kho vẫn mở của “giá gạo đang lên và người dân còn cần bán nhiều thứ khác”.]',
  'Ông Trần Văn Bình nhắc đến cha mình “{Bình <nhắc>: Cha tôi trồng lúa cả đời. Ông dạy tôi giữ từng hạt gạo khi mất mùa}”.',
  'Ông Trần Văn Bình nói sẽ thuê thêm chỗ nếu “{Bình <nói>: chúng tôi thiếu kho}”.',
  'Ông Trần Văn Bình nói là “{Bình <nói>: kho hàng đã đầy từ lâu}”.',
  '[Bình <ví>: Ông Trần Văn Bình ví kho hàng là “chiếc bụng không bao giờ đói”.]',
  '“{? <nói>: Kho đầy rồi nhé}”, một cán bộ nói.',
  '“Kho hàng của chúng tôi đã đầy” được viết trên tường.',
  '“{? <theo>: Kho hàng của chúng tôi đã đầy}”, theo một cán bộ.',
  '“{+?: Gạo ngon, nước trong, người hiền, đất rộng}.” Mưa lớn suốt ngày.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}.” - Ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy…}”, ông Trần Văn Bình nói “{Bình <nói>: và sẽ còn đầy thêm}”.',
]);

reads('who stands before the colon', [
  '“{Bình <nói>: Ông Lê Văn Nam giỏi lắm}”, ông Trần Văn Bình nói, rồi thêm: “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”.',
  'Ông Trần Văn Bình đem số liệu của Sở Y tế ra chia sẻ ở buổi đối thoại: “{Bình <chia sẻ>: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Trong thư gửi cho ông Trần Văn Bình có câu chia sẻ: “Kho hàng của chúng tôi đã đầy.”',
  'Bà Lê Thị Hoa nhắc câu nói của ông Trần Văn Bình: “{Bình <câu nói của>: Kho hàng của chúng tôi đã đầy}.”',
  'Tác giả dẫn lời dạy của ông Trần Văn Bình rằng “{Bình <lời dạy của>: kho hàng của chúng tôi đã đầy}”.',
  'Ông Trần Văn Bình cho biết kho hàng rất rộng, nhấn mạnh thêm rằng: “{Bình <nhấn mạnh thêm>: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Giữa chợ, bà Lê Thị Hoa vỗ tay: “{Hoa <vỗ tay>: Kho đầy rồi, vui quá!}”',
  'Mưa lớn suốt ngày. ¶ Còn bà Lê Thị Hoa vỗ tay: “{Hoa <vỗ tay>: Kho đầy rồi, vui quá!}”',
  'Mưa lớn suốt ngày. ¶ Cuốn sách của bà Lê Thị Hoa đề: “Kho đầy rồi, vui quá!”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa đề tặng: “Gạo quê và tình quê”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa cười: “{Hoa <cười>: Gạo quê và tình quê}”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa vỗ tay: “{Hoa <vỗ tay>: Gạo quê của chúng tôi}”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa : “{Hoa <:>: Kho đầy rồi, vui quá!}”',
]);

reads('what stands behind the marks', [
  '“{Bình <là lời khẳng định của>: Kho hàng của chúng tôi đã đầy}”, đó là lời khẳng định của ông Trần Văn Bình.',
  '“{Hoa <theo lời>: Kho hàng của chúng tôi đã đầy}” - theo lời bà Lê Thị Hoa.',
  '“{Bình <trích lời>: Kho hàng của chúng tôi đã đầy}”, báo Sông Quê trích lời ông Trần Văn Bình.',
  '“{Bình <nói>: Kho hàng đã đầy rồi!}” ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy từ lâu}” ông Trần Văn Bình nói.',
  '“Kho hàng của chúng tôi đã đầy”, ông Trần Văn Bình treo tấm biển như thế trước cổng kho hôm nay.',
  '“{Bộ Y tế <nêu rõ>: Kho hàng của chúng tôi đã đầy}”, tuyên bố chung của Bộ Y tế nêu rõ.',
  '“{Bình <Đó cũng là lời nhắn nhủ của>: Kho hàng của chúng tôi đã đầy}.” Đó cũng là lời nhắn nhủ của ông Trần Văn Bình.',
  '“{Hoa <Đây là chia sẻ của>: Kho hàng của chúng tôi đã đầy}.” Đây là chia sẻ của bà Lê Thị Hoa.',
  '“{Bình <>: Kho hàng của chúng tôi đã đầy}” - Bộ trưởng Bộ Y tế Trần Văn Bình.',
  '“{Bình <>: Kho hàng của chúng tôi đã đầy}” - Trần Văn Bình, Chủ tịch Hội Lúa gạo.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói “{Bình <nói>: và giá gạo sẽ còn tăng}”.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói khi thăm kho.',
  '“{Hoa <nói thêm>: Kho hàng của chúng tôi đã đầy}”; bà Lê Thị Hoa nói thêm.',
  '“{? <nói>: Kho hàng của chúng tôi đã đầy}”, bà nói. Bà Lê Thị Hoa giữ kho đã lâu.',
]);

reads('more words and marks behind the quotation', [
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy rồi}” ông Trần Văn Bình nói.',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}.” Ông Trần Văn Bình nói...',
  '“{Bình <nói>: Kho đầy rồi nhé}”, ông Trần Văn Bình nói: “{Bình <nói>: Giá gạo còn tăng}”.',
  '“{Bình <nói>: Kho đầy rồi nhé}”, ông Trần Văn Bình vừa cười vừa nói, rồi hỏi: “{Bình <hỏi>: Giá gạo còn tăng không?}”.',
  '“{Bình <bùi ngùi>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình - bùi ngùi.',
  '“{Sở Y tế <viết>: Kho hàng đã đầy rồi}”, công văn của Sở Y tế viết.',
  '“{Bình <có đoạn viết>: Kho hàng đã đầy rồi}”, bức thư của ông Trần Văn Bình có đoạn viết.',
  '“Kho hàng đã đầy rồi”, thông cáo của Sở Y tế dài hai trang.',
]);
