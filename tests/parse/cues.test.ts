import { reads } from './sayings.ts';

/* Which words of saying make a statement, and which only look like them. */

reads('a verb of saying makes a statement, another deed does not', [
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết dự án sẽ hoàn thành trong quý tới.]',
  'Ông Trần Văn Bình đã trao quà cho các em nhỏ ở bản Nậm.',
  'Ông Trần Văn Bình nói.',
  '[Bình <yêu cầu>: Ông Trần Văn Bình đang yêu cầu các xã mở thêm kho hàng.]',
  'Ông Trần Văn Bình đang đánh giá khả năng mở thêm kho hàng.',
  '[Bình <đánh giá>: Ông Trần Văn Bình đánh giá khả năng mở thêm kho hàng còn thấp.]',
]);

reads('what somebody will say is not said yet', [
  'Ông Trần Văn Bình sẽ cho biết kết quả vào tuần sau.',
  'Ông Trần Văn Bình dự kiến phát biểu rằng cầu đã xong.',
]);

reads('a verb that only names a subject states nothing without "rằng" or a clause', [
  'Ông Trần Văn Bình phát biểu khai mạc hội nghị.',
  'Ông Trần Văn Bình chia sẻ về chuyến đi vừa qua.',
  '[Bình <chia sẻ rằng>: Ông Trần Văn Bình chia sẻ rằng chuyến đi rất vất vả.]',
  '[Bình <chia sẻ>: Ông Trần Văn Bình chia sẻ Chính phủ sẽ hỗ trợ người trồng lúa.]',
  'Ông Trần Văn Bình chia sẻ với đại biểu sẽ dự lễ.',
  'Ông Trần Văn Bình nói về chuyến đi.',
  '[Bình <nói thêm>: Ông Trần Văn Bình nói thêm về chuyến đi, rằng ai cũng mệt.]',
]);

reads('words that only begin like a verb of saying', [
  'Ông Trần Văn Bình đáp ứng yêu cầu của khách hàng.',
  'Ông Trần Văn Bình nêu gương tiết kiệm điện cho cả xã.',
  'Ông Trần Văn Bình dẫn đoàn đi thăm các kho gạo của tỉnh.',
  '[Bình <ví>: Ông Trần Văn Bình ví hệ thống này như một chiếc cầu giữa hai bờ.]',
  'Ông Trần Văn Bình ví da sờn cũ đi khắp chợ huyện.',
]);

reads('an adverb may stand before the verb, or be it', [
  '[Bình <thừa nhận>: Ông Trần Văn Bình thẳng thắn thừa nhận công ty làm chậm tiến độ.]',
  '[Bình <thẳng thắn>: Ông Trần Văn Bình thẳng thắn: công ty làm chậm tiến độ đã hai năm.]',
  '[Bình <đề nghị>: Ông Trần Văn Bình dứt khoát và đề nghị dừng dự án ngay trong tuần.]',
  '[Bình <cho biết>: Ông Trần Văn Bình ngày 13/4 cho biết kho hàng đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình chiều ngày 13/4 cho biết kho hàng đã đầy.]',
]);

reads('"rằng" makes any verb one of saying, but for what somebody knows', [
  '[Bình <bóng gió rằng>: Ông Trần Văn Bình bóng gió rằng kho hàng đã đầy.]',
  'Ông Trần Văn Bình không biết rằng kho hàng đã đầy.',
  'Ông Trần Văn Bình chưa hiểu rằng kho hàng đã đầy.',
]);

reads('evidence and recommendations with what they hold', [
  '[Bình <dẫn>: Ông Trần Văn Bình dẫn thống kê cho thấy giá gạo tăng ba tháng liền.]',
  'Ông Trần Văn Bình dẫn thống kê của ngành nông nghiệp.',
  '[Bình <đưa ra hai khuyến nghị>: Ông Trần Văn Bình đưa ra hai khuyến nghị cho các xã trong việc giữ nước.]',
  'Ông Trần Văn Bình đưa ra hai khuyến nghị về giữ nước cho các xã.',
  'Ông Trần Văn Bình đưa ra hai khuyến nghị.',
]);

reads('to whom, when and where something was said is not what was said', [
  'Ông Trần Văn Bình đặt câu hỏi đến Bộ trưởng Bộ Y tế.',
  '[Bình <đặt câu hỏi>: Ông Trần Văn Bình đặt câu hỏi vì sao kho hàng còn trống.]',
  'Ông Trần Văn Bình nhận xét như trên khi thăm kho hàng.',
  'Ông Trần Văn Bình tiết lộ trong bài phát biểu bế mạc diễn đàn.',
  '[Bình <tiết lộ>: Ông Trần Văn Bình tiết lộ trong bài phát biểu bế mạc, kho hàng đã đầy từ lâu.]',
]);

reads('what stands between the sayer, the verb and the statement', [
  'Ông Trần Văn Bình cũng sẽ cho biết kết quả vào tuần sau.',
  'Ông Trần Văn Bình liên tục đòi hỏi thêm tiền công.',
  'Ông Trần Văn Bình dứt khoát và kín đáo ra về.',
  'Ông Trần Văn Bình càu nhàu ầm ĩ rằng kho hàng đã đầy.',
  'Ông Trần Văn Bình tiết lộ trong buổi họp hôm qua...',
  '[Bình <đặt câu hỏi>: Ông Trần Văn Bình đặt câu hỏi cho Bộ trưởng, vì sao kho còn trống.]',
  'Ông Trần Văn Bình đưa ra đánh giá về giá gạo, kho gạo và người trồng lúa.',
  '[Bình <đưa ra hai khuyến nghị>: Ông Trần Văn Bình đưa ra hai khuyến nghị cho các xã trong việc dạy nghề và tuyên truyền về nước.]',
  'Ông Trần Văn Bình trao đổi về giá gạo, kho gạo và người trồng lúa.',
  'Ông Trần Văn Bình nêu ý kiến về giá gạo.',
  '[Bình <dẫn>: Ông Trần Văn Bình vừa dẫn lại số liệu của tỉnh cho thấy giá gạo tăng.]',
  'Ông Trần Văn Bình được đề nghị mở thêm kho hàng.',
  '[Bình <khẳng định>: Ông Trần Văn Bình một lần nữa khẳng định kho hàng đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình sáng nay cho biết kho hàng đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình hôm 27/5 cho biết kho hàng đã đầy.]',
  'Ông Trần Văn Bình mong đợi tin vui từ kho hàng.',
  'Ông Trần Văn Bình lo cho bà con ăn Tết.',
  '[Bình <lo>: Ông Trần Văn Bình lo bà con thiếu gạo ăn Tết.]',
  'Ông Trần Văn Bình hứa hẹn nhiều điều với bà con.',
  '[Bình <hứa>: Ông Trần Văn Bình hứa mở kho trước Tết.]',
]);

reads('a verb alone, or in the future', [
  '[Bình <nêu câu hỏi>: Ông Trần Văn Bình nêu câu hỏi vì sao kho đầy mà gạo vẫn đến với chợ.]',
  'Ông Trần Văn Bình cũng sẽ nói rằng kho đã đầy.',
  'Ông Trần Văn Bình nói...!',
  '[Bình <cho biết thêm>: Giá gạo sẽ còn tăng trong quý này, ông Trần Văn Bình cho biết thêm!...]',
  'Ông Trần Văn Bình yêu cầu tập trung vào ba nhiệm vụ: ¶ [+Bình: Mở thêm kho.]',
  '[Bình <yêu cầu>: Ông Trần Văn Bình yêu cầu các xã mở kho, tập trung vào ba nhiệm vụ:] ¶ [+Bình: Mở thêm kho.]',
  '[Bình <dẫn lời>: Báo Sông Quê dẫn lời ông Trần Văn Bình cho biết kho đã đầy.]',
  'Báo Sông Quê dẫn lời ông Trần Văn Bình hôm qua.',
  '[Bình <theo>: Thực tế theo ông Trần Văn Bình, kho đã đầy.]',
  'Cả xã đi theo ông Trần Văn Bình, kho vắng.',
  'Nhiều xã theo ông Trần Văn Bình, kho đã đầy.',
  '[Bình <theo>: Kho đầy vì theo ông Trần Văn Bình, lúa được mùa.]',
  '[Bình <khẳng định>: Ông Trần Văn Bình cũng chiều nay khẳng định kho đã đầy.]',
  '[Bình <khẳng định>: Ông Trần Văn Bình tối 3/5 khẳng định kho đã đầy.]',
  'Ông Trần Văn Bình kiên quyết và đóng kho.',
  '[Bình <nói đùa>: Ông Trần Văn Bình nói đùa rằng kho đã đầy.]',
  'Ông Trần Văn Bình dẫn dắt các xã, số liệu cho thấy kho đã đầy.',
  'Ông Trần Văn Bình chia sẻ thêm về kho gạo.',
  'Ông Trần Văn Bình chỉ trích các xã.',
  '[Bình <chỉ trích>: Ông Trần Văn Bình chỉ trích các xã chậm mở kho gạo.]',
  'Ông Trần Văn Bình chỉ trích nặng nề.',
  'Ông Trần Văn Bình làm việc tại Trung tâm Thông tin Lúa gạo.',
  'Ông Trần Văn Bình nghe Đài Tiếng nói Sông Quê.',
  '[Bình <nêu quan điểm>: Ông Trần Văn Bình nêu quan điểm của xã là kho phải mở.]',
]);
