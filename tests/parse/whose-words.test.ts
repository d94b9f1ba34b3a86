import { reads } from './sayings.ts';

/* Whose words a sentence retells: where the name stands and what stands around it. */

reads('"theo" opens its clause; inside one it is a deed', [
  '[Bình <Theo>: Theo ông Trần Văn Bình, kho hàng đã đầy từ tháng trước.]',
  '[Bình <theo>: Kho hàng đã đầy từ tháng trước, theo ông Trần Văn Bình.]',
  '[Bình <theo>: Cụ thể theo ông Trần Văn Bình: kho hàng đã đầy từ tháng trước.]',
  'Theo Thủ tướng Lê Văn Nam sang thăm Lào còn có nhiều doanh nhân.',
  '[Nam <Theo>: Theo Thủ tướng Lê Văn Nam, sang năm giá gạo sẽ giảm.]',
  '[Bình <Cũng theo đánh giá của>: Cũng theo đánh giá của ông Trần Văn Bình, kho hàng còn rộng.]',
  '[Hoa <Theo quan sát của>: Theo quan sát của bà Lê Thị Hoa, kho hàng còn rộng.]',
  '[Bình <theo>: Kho hàng vẫn mở vì theo ông Trần Văn Bình giá gạo đang lên.]',
  'Người dân đi theo ông Trần Văn Bình ra tận bến đò.',
]);

reads('an outlet brings the words of somebody', [
  '[Bình <dẫn lời>: Báo Sông Quê dẫn lời ông Trần Văn Bình cho biết kho hàng đã đầy.]',
  'Báo Sông Quê dẫn lời ông Trần Văn Bình hôm qua.',
  '[Bình <trích lại lời của>: Báo Sông Quê trích lại lời của ông Trần Văn Bình nói kho hàng đã đầy từ lâu.]',
]);

reads('a statement before its sayer, behind a comma', [
  '[Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  'Tại lễ thông xe cây cầu mới ở huyện, bà Lê Thị Hoa cho biết.',
  '[Hoa <cho biết>: Cây cầu cũ đã yếu. Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  'Chiều 14/1, mưa lớn làm hỏng đường. [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  '[thống kê của Sở Giao thông <Theo>: Theo thống kê của Sở Giao thông, cầu cũ đã yếu.] [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  '[Bình <nói>: Ông Trần Văn Bình nói cầu cũ đã yếu.] [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
]);

reads('a sentence that only announces points says none of them', [
  'Bà Lê Thị Hoa yêu cầu tập trung vào ba nhiệm vụ: ¶ [+Hoa: - Sửa lại cây cầu cũ trước mùa mưa.] ¶ [+Hoa: - Mở đường mới qua cánh đồng.]',
  '[Hoa <yêu cầu>: Bà Lê Thị Hoa yêu cầu các xã sửa lại cây cầu cũ, mở đường mới:]',
  '[Hoa <nêu>: Bà Lê Thị Hoa nêu ba đề xuất với hội nghị để giữ cây cầu cũ.]',
]);

reads('a clause with "khi" only tells when, unless it sets one thing beside another', [
  'Mỹ lên án sau khi ông Trần Văn Bình tuyên bố đóng cửa kho hàng.',
  '[Bình <tuyên bố>: Trong khi ông Trần Văn Bình tuyên bố đóng cửa kho hàng, người dân vẫn chờ.]',
  'Sau khi Chủ tịch tỉnh phát biểu, bà Lê Thị Hoa trình bày báo cáo năm.',
]);

reads('what two say together is of neither alone', [
  '[? <cho rằng>: Ông Trần Văn Bình, bà Lê Thị Hoa cùng cho rằng kho hàng đã đầy.]',
  '[? <cho rằng>: Ông Trần Văn Bình và bà Lê Thị Hoa cho rằng kho hàng đã đầy.]',
  '[Hoa <cho rằng>: Nói với ông Trần Văn Bình, bà Lê Thị Hoa cho rằng kho hàng đã đầy.]',
  '[? <cho rằng>: Sở Y tế và Sở Xây dựng cho rằng kho hàng đã đầy.]',
  '[? <cho rằng>: Tại cuộc gặp, Sở Y tế và Sở Xây dựng cho rằng kho hàng đã đầy.]',
]);

reads('the subject of the verb, not somebody inside of another phrase', [
  '[Bình <cho biết>: Ông Trần Văn Bình (quê Thái Bình) cho biết kho hàng đã đầy.]',
  'Kho hàng của ông Trần Văn Bình cho biết sẽ mở cửa trở lại.',
  '[? <đề nghị>: Người dân đề nghị ông Trần Văn Bình cho biết ngày mở kho.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, Viện Nghiên cứu Lúa (VLR), cho biết kho hàng đã đầy.]',
  '[Bình <kể>: Nhà sưu tầm Trần Văn Bình, ở xã Đông, kể làng có ba ngôi đình cổ.]',
  'Lê Thị Hoa là chủ quán. Lệnh bắt bà nêu rõ lý do là trốn thuế.',
  'Bà Lê Thị Hoa là chủ quán. [Hoa <nêu rõ>: Sáng nay bà nêu rõ lý do là quán vắng.]',
  'Người phụ trách Sở Xây dựng cho biết cầu đã xong.',
  '[Sở Xây dựng <cho biết>: Sáng nay Sở Xây dựng cho biết cầu đã xong.]',
  'Các nghị sĩ trong liên minh ủng hộ ông Trần Văn Bình.',
]);

reads('a detour may stand between the subject and its verb, another deed may not', [
  '[Bình <nói>: Ông Trần Văn Bình tại cuộc họp sáng qua nói kho hàng đã đầy.]',
  'Ông Trần Văn Bình mua thêm gạo nói kho hàng đã đầy.',
  '[Bình <nói>: Ông Trần Văn Bình, người giữ chìa khóa kho, nói kho hàng đã đầy.]',
  'Ông Trần Văn Bình, người bị nói là giữ chìa khóa kho, về quê từ lâu.',
  '[Bình <nhấn mạnh>: Ông Trần Văn Bình phát biểu tại nhà rông, nhấn mạnh kho hàng đã đầy.]',
]);

reads('"theo" behind a pause or a conjunction, and behind a verb of its own', [
  'Đàn vịt trong xóm chạy theo ông Trần Văn Bình ra đồng.',
  'Sáng nay, đàn vịt trong xóm chạy theo ông Trần Văn Bình ra đồng.',
  '[Bình <dẫn lời>: Báo Sông Quê dẫn lời ông Trần Văn Bình nói kho hàng đã đầy.]',
  '[Bình <theo>: Gạo còn rẻ và theo ông Trần Văn Bình giá sẽ lên.]',
  '[Bình <theo>: Gạo còn rẻ - theo ông Trần Văn Bình.]',
]);

reads('how long a statement before its sayer is', [
  'Mưa lớn suốt ngày. ¶ [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết...]',
  '[Hoa <cho biết>: Cây cầu mới sẽ thông xe, bà Lê Thị Hoa cho biết.]',
  'Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa chia sẻ.',
]);

reads('several names, and bodies among them', [
  'Cuộc họp có Sở Y tế và Sở Xây dựng cho biết cầu đã xong.',
  '[? <cho rằng>: Sở Y tế, Sở Xây dựng và Sở Giao thông cho rằng cầu đã xong.]',
  'Đơn của Sở Y tế và Sở Xây dựng cho rằng cầu đã xong.',
  '[? <cho rằng>: Ông Trần Văn Bình (Sở Y tế) và bà Lê Thị Hoa cho rằng cầu đã xong.]',
  '[Nam <cho biết>: Nhờ ông Trần Văn Bình và bà Lê Thị Hoa, ông Lê Văn Nam cho biết cầu đã xong.]',
  'Bà Lê Thị Hoa, là chị của Trần Văn Bình, kể làng có ba ngôi đình.',
  '[Bình <kể>: Kỹ sư Trần Văn Bình, ở xã Đông, kể làng có ba ngôi đình.]',
  '[Bình <kể>: Chủ quán Trần Văn Bình, ở xã Đông, kể làng có ba ngôi đình.]',
  'Chị của bà Lê Thị Hoa, ở xã Đông, kể làng có ba ngôi đình.',
  '[Bình <cho rằng>: Ông Trần Văn Bình, Viện Nghiên cứu Lúa, cho rằng giá còn tăng.]',
  'Cuộc họp với ông Trần Văn Bình, Viện Nghiên cứu Lúa cho rằng giá còn tăng.',
  '[Bình <nói>: Ông Trần Văn Bình trong phần trả lời chất vấn nói giá còn tăng.]',
  'Khi ông Trần Văn Bình chia sẻ: “{Bình <chia sẻ>: Kho hàng của chúng tôi đã đầy}”, mọi người vỗ tay.',
]);

reads('beside others, behind a pause, and in the next clause', [
  '[Hoa <nói>: Ông Trần Văn Bình khen bà Lê Thị Hoa và bà nói kho đã đầy.]',
  '[Bình <Theo>: Theo ông Trần Văn Bình, bà Lê Thị Hoa đã mở kho.]',
  '[? <cho biết>: Tại huyện Đông, Sở Y tế và Sở Xây dựng cho biết cầu đã xong.]',
  '[Hoa <cho biết>: Trả lời câu hỏi của ông Lê Văn Nam, bà Lê Thị Hoa cho biết cầu đã xong.]',
  '[Hoa <cho biết>: Trước câu hỏi của ông Lê Văn Nam và bà Vũ Thị Lan, bà Lê Thị Hoa cho biết cầu đã xong.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết cầu đã xong, bà Lê Thị Hoa cùng đi xem.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, Phó Chủ tịch huyện, trong buổi gặp báo chí sáng 14/1, cho biết cầu đã xong.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, người được dân bản gọi là già làng, cho biết cầu đã xong.]',
  '[Bình <cho biết>: Ông Trần Văn Bình - chủ kho gạo - cho biết cầu đã xong.]',
  '[Bình <cho biết>: Ông Trần Văn Bình (trái) cho biết cầu đã xong.]',
  'Ông Trần Văn Bình (trái) đi xem cầu.',
  'Ông Trần Văn Bình dự lễ và tặng quà.',
  '[Bình <cho biết>: Ông Trần Văn Bình dự lễ, cho biết cầu đã xong.]',
  'Ông Trần Văn Bình được Sở Xây dựng cho biết cầu đã xong.',
  'Sở Xây dựng được ông Trần Văn Bình cho biết cầu đã xong.',
  '[Bình <cho biết>: Đại diện Sở Xây dựng, ông Trần Văn Bình cho biết cầu đã xong.]',
  '[Bình <cho biết>: Thay mặt Sở Xây dựng, ông Trần Văn Bình cho biết cầu đã xong.]',
  '[Bình <đề nghị>: Ngoài ra ông Trần Văn Bình còn đề nghị mở kho.]',
  'Chồng của bà Lê Thị Hoa kể làng có ba ngôi đình.',
  'Tin của Sở Xây dựng cho biết cầu đã xong.',
  'Bà Lê Thị Hoa nghe ông Trần Văn Bình nói cầu đã xong.',
]);
