import { reads } from './sayings.ts';

/* What two say together, what one passes on, and what only stands beside a subject. */

reads('a body passes on what somebody says, or tells it itself', [
  '[Hoa <nói>: Theo Sở Công thương, bà Lê Thị Hoa nói với ông Trần Văn Bình rằng kho đã đầy.]',
  '[Hoa <cho biết>: Theo Sở Công thương, phát biểu tại kho, bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  '[Hoa <cho biết>: Theo báo cáo của Sở Công thương, phát biểu tại kho, bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  '[Sở Công thương <Theo>: Theo Sở Công thương, kho đã đầy và bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  '[Sở Công thương <Theo>: Theo Sở Công thương, ông Trần Văn Bình vừa mở ba kho.]',
  '[Sở Công thương <Theo>: Theo Sở Công thương, trong phiên họp hôm qua, người dân cho biết giá gạo còn tăng.]',
  '[Thủ tướng <cho biết>: Theo Sở Công thương, phát biểu tại kho, Thủ tướng cho biết giá gạo còn tăng.]',
  '[Sở Công thương <Theo>: Theo Sở Công thương, phát biểu tại kho, bà Lê Thị Hoa tặng quà cho các cháu.]',
  '[Sở Công thương <Theo>: Theo Sở Công thương, kho đã đầy từ hôm qua.] [Hoa <cho biết>: Phát biểu tại kho, bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  'Bà Lê Thị Hoa tặng quà. [Sở Công thương <Theo>: Theo Sở Công thương, kho đã đầy.]',
  '[báo cáo của Sở Công thương <Theo>: Theo báo cáo của Sở Công thương, kho đã đầy từ hôm qua, bà Lê Thị Hoa mở thêm kho.]',
  '[Sở Công thương <cho biết>: Sở Công thương cho biết, tại kho mới, bà Lê Thị Hoa khẳng định giá gạo còn tăng.]',
  '[Thủ tướng <cho biết>: Theo báo cáo của Sở Công thương, phát biểu tại kho, Thủ tướng cho biết giá gạo còn tăng.]',
  '[Bình <khẳng định>: Theo Sở Công thương, trả lời báo chí, ông Trần Văn Bình khẳng định kho đã đầy.]',
]);

reads('what two say together is of neither, and what one says beside another is of one', [
  '[? <Theo>: Theo ông Trần Văn Bình và bà Lê Thị Hoa, kho hàng đã đầy.]',
  '[? <Theo>: Theo Sở Y tế và Sở Công thương, kho hàng đã đầy.]',
  '[Bình <Theo>: Theo ông Trần Văn Bình, bà Lê Thị Hoa giữ kho.]',
  '[? <cho rằng>: Ông Trần Văn Bình, bà Lê Thị Hoa cho rằng kho đã đầy.]',
  '[Hoa <cho rằng>: Gặp ông Trần Văn Bình, bà Lê Thị Hoa cho rằng kho đã đầy.]',
  '[Nam <cho rằng>: Cùng ông Trần Văn Bình và bà Lê Thị Hoa, ông Lê Văn Nam cho rằng kho đã đầy.]',
  '[Nam <cho rằng>: Nói về ông Trần Văn Bình và bà Lê Thị Hoa, ông Lê Văn Nam cho rằng kho đã đầy.]',
  '[? <cho biết>: Ông Trần Văn Bình (ảnh), bà Lê Thị Hoa cùng cho biết kho đã đầy.]',
  '[? <khẳng định>: Sau cuộc gặp, ông Trần Văn Bình và bà Lê Thị Hoa đều khẳng định kho đã đầy.]',
  '[? <cho biết>: Hôm qua, Sở Y tế và Sở Xây dựng cho biết cầu đã xong.]',
  'Kho của Sở Y tế và Sở Xây dựng cho biết cầu đã xong.',
  '[Bình <Theo>: Theo ông Trần Văn Bình, ông Lê Văn Nam và bà Lê Thị Hoa mở kho.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết bà Lê Thị Hoa và ông Lê Văn Nam giữ kho.]',
  '[? <cho rằng>: Ông Trần Văn Bình, nguyên giám đốc, bà Lê Thị Hoa cùng cho rằng kho đã đầy.]',
  'Ông Trần Văn Bình, bà Lê Thị Hoa mở kho và đều vui.',
  '[Nam <cho rằng>: Với Sở Y tế và Sở Xây dựng, ông Lê Văn Nam cho rằng kho đã đầy.]',
  '[? <cho biết>: Mưa lớn; Sở Y tế và Sở Xây dựng cho biết cầu đã xong.]',
  'Mưa lớn. [? <cho biết>: Ông Trần Văn Bình và bà Lê Thị Hoa cho biết cầu đã xong.]',
  'Ông Trần Văn Bình gặp Sở Y tế và Sở Xây dựng cho biết cầu đã xong.',
]);

reads('a clause with "khi", and a request, hold no statement', [
  'Sau khi ông Trần Văn Bình phát biểu tại kho, bà Lê Thị Hoa hát vang: “Quê hương mùa lúa chín”.',
  'Khi bà Lê Thị Hoa nói kho đã đầy, mọi người ra về.',
  '[Hoa <cho biết>: Sau khi ông Trần Văn Bình nói kho đã đầy, bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  'Mưa lớn. Khi ông Trần Văn Bình cho biết kho đã đầy, mọi người ra về.',
  'Xã đề nghị bà Lê Thị Hoa nói rõ kho đã đầy từ bao giờ.',
  'Huyện kiến nghị ông Trần Văn Bình khẳng định kho đã đầy.',
  'Nhà máy đề nghị Thủ tướng cho biết kho đã đầy hay chưa.',
]);

reads('what stands in brackets or between commas says nothing', [
  '[Bình <cho biết>: Ông Trần Văn Bình (Giám đốc Sở Y tế) cho biết cầu đã xong.]',
  'Kho mới (ông Trần Văn Bình giữ) cho biết đã đầy.',
  '[Hoa <cho biết>: Bà Lê Thị Hoa (cạnh ông Trần Văn Bình, Sở Y tế) cho biết cầu đã xong.]',
  '[Bình <cho biết>: Bà Lê Thị Hoa (ảnh) xem kho, ông Trần Văn Bình cho biết cầu đã xong.]',
  '[Hoa <nói>: Bà Lê Thị Hoa, trợ lý của Bộ trưởng Y tế, nói kho đã đầy.]',
  '[Bình <cho biết>: Người giữ kho là ông Trần Văn Bình, cho biết kho đã đầy.]',
  '[Bình <cho biết>: Nhưng ông Trần Văn Bình, người giữ kho, cho biết kho đã đầy.]',
  '[Bình <cho biết>: Trong khi đó ông Trần Văn Bình, người giữ kho, cho biết kho đã đầy.]',
  '[Bình <cho biết>: Nhà sưu tầm Trần Văn Bình, quê Thái Bình, cho biết kho đã đầy.]',
  '[Minh <cho biết>: Họa sĩ Bình Minh, quê Thái Bình, cho biết kho đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, Sở Y tế, cho biết thuốc đã đủ.]',
  '[Bình <cho biết>: Ông Trần Văn Bình – Sở Y tế – cho biết thuốc đã đủ.]',
  '[? <tiết lộ>: Một Cục trưởng (đề nghị không nêu tên) tiết lộ kho đã đầy.]',
  '[Hoa <nói>: Bà Lê Thị Hoa (45 tuổi) nói kho đã đầy.]',
  'Bà Lê Thị Hoa; nói kho đã đầy.',
]);

reads('beside brackets, places, bodies and lists', [
  '[Hoa <cho biết>: Bà Lê Thị Hoa (người giữ kho của ông Trần Văn Bình) cho biết kho đã đầy.]',
  'Bà Lê Thị Hoa (kho của Sở Y tế) đã mua gạo. [Bình <cho biết>: Ông Trần Văn Bình cho biết kho đã đầy.]',
  'Kho (của Sở Y tế, ông Trần Văn Bình) cho biết đã đầy.',
  'Theo kế hoạch (Sở Y tế cho biết), kho sẽ đầy trong tháng này.',
  '[? <cho biết>: Ông Trần Văn Bình (Sở Y tế), bà Lê Thị Hoa (Sở Xây dựng) cùng cho biết cầu đã xong.]',
  '[? <cho biết>: Ông Trần Văn Bình (Sở Y tế) và bà Lê Thị Hoa (Sở Xây dựng) cho biết cầu đã xong.]',
  '[Bình <cho biết>: Chợ đông và ông Trần Văn Bình cho biết giá gạo còn tăng.]',
  '[Bình <cho biết>: Chợ của bà Lê Thị Hoa đông và ông Trần Văn Bình cho biết giá gạo còn tăng.]',
  '[Bình <cho biết>: Gửi bà Lê Thị Hoa và ông Lê Văn Nam, ông Trần Văn Bình cho biết giá gạo còn tăng.]',
  '[? <Theo>: Theo Sở Y tế và Sở Xây dựng của huyện, cầu đã xong.]',
  '[? <Theo>: Theo ông Trần Văn Bình và các chuyên gia, cầu đã xong.]',
  '[? <Theo>: Theo ông Trần Văn Bình và bà Lê Thị Hoa, ông Lê Văn Nam giữ kho.]',
  '[? <Cũng theo>: Cũng theo ông Trần Văn Bình và bà Lê Thị Hoa, kho đã đầy.]',
  'Sở Y tế và Sở Xây dựng mở kho. [Bình <cho biết>: Ông Trần Văn Bình cho biết giá gạo còn tăng.]',
  'Bà Lê Thị Hoa mở kho. [? <cho biết>: Ông Trần Văn Bình và ông Lê Văn Nam cho biết giá gạo còn tăng.]',
  '[? <cho biết>: Nhiều cán bộ Sở Y tế cho biết thuốc đã đủ.]',
  'Bà Lê Thị Hoa cho biết “{Hoa <cho biết>: giá gạo còn tăng}”, ông Trần Văn Bình nghe.',
  '[Hoa <nói>: Bà Lê Thị Hoa tại cuộc gặp với Sở Y tế nói kho đã đầy.]',
  '[? <cho biết>: Nữ giám đốc cho biết kho đã đầy.]',
  'Lệnh bắt nữ giám đốc nêu rõ lý do là trốn thuế.',
  '[Sở Y tế Hà Nội <cho biết>: Sở Y tế Hà Nội cho biết thuốc đã đủ.]',
  'Trụ sở Sở Y tế cho biết đã mở cửa.',
  '[Sở Y tế <cho biết>: Trong tháng này Sở Y tế cho biết thuốc đã đủ.]',
  '[Sở Y tế <cho biết>: Hôm nay Sở Y tế cho biết thuốc đã đủ.]',
  '[Bình <nói>: Bác nông dân Trần Văn Bình, quê Thái Bình, nói kho đã đầy.]',
]);

reads('before marks the subject speaks, not who stands beside it', [
  'Ông Trần Văn Bình, Sở Y tế, nói: “{Bình <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Ông Trần Văn Bình, Viện Nghiên cứu Lúa, cho biết: “{Bình <cho biết>: Kho nhà tôi đã đầy rồi}”.',
  'Nhà sưu tầm Trần Văn Bình, quê Thái Bình, nói: “{Bình <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Nhưng ông Trần Văn Bình, quê Thái Bình, nói: “{Bình <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Bà Lê Thị Hoa (bạn của ông Trần Văn Bình) nói: “{Hoa <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Bà Lê Thị Hoa (Sở Y tế) nói: “{Hoa <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Bà Lê Thị Hoa (vợ cũ, nay giúp ông Trần Văn Bình) nói: “{Hoa <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Bà Lê Thị Hoa (45 tuổi) đến cùng chồng. Ông Trần Văn Bình (50 tuổi) nói: “{Bình <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Sở Y tế và Sở Xây dựng nói: “{? <nói>: Thuốc của chúng tôi đã đủ}”.',
  'Bà Lê Thị Hoa và ông Trần Văn Bình nói: “{? <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Bà Lê Thị Hoa, người phụ trách Sở Y tế, nói: “{Hoa <nói>: Kho nhà tôi đã đầy rồi}”.',
  'Nhiều cán bộ Sở Y tế nói: “{? <nói>: Kho nhà tôi đã đầy rồi}”.',
]);

reads('between a person and the verb only a detour', [
  '[Hoa <khẳng định>: Bà Lê Thị Hoa, người mà bị ông chồng đánh giá thấp, khẳng định kho đã đầy.]',
  '[Hoa <nhấn mạnh>: Bà Lê Thị Hoa trong câu nói hôm qua nhấn mạnh kho đã đầy.]',
  'Bà Lê Thị Hoa, được đánh giá là giỏi, mở ba kho.',
  'Bà Lê Thị Hoa, phát biểu tại buổi lễ, mở ba kho.',
  '[Hoa <nhấn mạnh>: Bà Lê Thị Hoa phát biểu tại buổi lễ mở kho ở huyện Đông sáng nay, nhấn mạnh kho đã đầy.]',
  '[Hoa <cho biết>: Bà Lê Thị Hoa trả lời câu hỏi của báo chí về kho, cho biết kho đã đầy.]',
  '[Hoa <cho biết>: Bà Lê Thị Hoa vui vẻ cho biết kho đã đầy.]',
  'Các nghị sĩ trong liên minh ủng hộ ông Trần Văn Bình.',
]);
