import { reads } from './sayings.ts';

/* The second verb of a subject: behind "và", behind "đồng thời", behind somebody else and a comma. */

reads('behind "và" or "đồng thời"', [
  '[Bình <cho rằng>: Ông Trần Văn Bình nhất trí với đề xuất và cho rằng kho đã đầy.]',
  '[Bình <cảm ơn>: Ông Trần Văn Bình cảm ơn bà Lê Thị Hoa và khẳng định kho đã đầy.]',
  '[Bình <ghi nhận>: Ông Trần Văn Bình ghi nhận đề xuất đồng thời khẳng định kho đã đầy.]',
  '[Bình <nhấn mạnh>: Ông Trần Văn Bình mở thêm ba kho đồng thời nhấn mạnh giá gạo còn tăng.]',
  'Ông Trần Văn Bình mở thêm ba kho và bán gạo.',
  '[Bình <nhấn mạnh>: Ông Trần Văn Bình mở thêm ba kho và nhấn mạnh giá gạo còn tăng.]',
  '[Bình <nhấn mạnh>: Hôm qua, ông Trần Văn Bình mở thêm ba kho và nhấn mạnh giá gạo còn tăng.]',
  'Ông Trần Văn Bình mở thêm ba kho; cả xã vui và khẳng định giá gạo còn tăng.',
  '[Bình <hoan nghênh>: Ông Trần Văn Bình hoan nghênh các xã Đông, Tây, Nam, Bắc đã mở kho từ đầu năm để giữ cho giá gạo không giảm trong mùa mưa này và khẳng định kho đã đầy.]',
  'Ông Trần Văn Bình mở kho và kể chuyện cũ.',
  'Ông Trần Văn Bình mở kho và yêu cầu.',
  '[Bình <cảnh báo>: Ông Trần Văn Bình mở kho và cảnh báo giá gạo còn tăng.]',
  '[Bình <bày tỏ hy vọng>: Ông Trần Văn Bình mở kho và bày tỏ hy vọng giá gạo giảm.]',
  '[Bình <mong muốn>: Ông Trần Văn Bình mở kho và mong muốn các xã giúp nhau.]',
]);

reads('behind somebody whom a preposition governs', [
  '[Bình <cho rằng>: Ông Trần Văn Bình nhất trí với bà Lê Thị Hoa, cho rằng kho đã đầy.]',
  '[Bình <cho rằng>: Ông Trần Văn Bình gặp bà Lê Thị Hoa, cho rằng kho đã đầy.]',
  '[Bình <cho rằng>: Ông Trần Văn Bình nghe bà Lê Thị Hoa, cho rằng kho đã đầy.]',
  '[Bình <cho rằng>: Ông Trần Văn Bình vừa mở kho vừa nhất trí với bà Lê Thị Hoa, cho rằng giá gạo còn tăng.]',
  '[Bình <bày tỏ hy vọng>: Ông Trần Văn Bình trao quà cho bà Lê Thị Hoa, bày tỏ hy vọng kho sẽ đầy.]',
  'Ông Trần Văn Bình trao quà cho bà Lê Thị Hoa, hỏi thăm các cháu.',
  '[Bình <cho biết>: Hôm qua, ông Trần Văn Bình trao quà cho bà Lê Thị Hoa, cho biết kho sẽ đầy.]',
  'Ông Trần Văn Bình trao quà cho bà Lê Thị Hoa, lưu ý của bà là phải giữ kho.',
]);

reads('a noun is no verb', [
  '[Bình <ghi nhận>: Ông Trần Văn Bình ghi nhận các ý kiến và đề nghị của các xã.]',
  '[Bình <ghi nhận>: Ông Trần Văn Bình ghi nhận các ý kiến và đề nghị trên của các xã miền núi.]',
  '[Bình <ghi nhận>: Ông Trần Văn Bình ghi nhận các ý kiến và đề nghị các xã mở kho.]',
  'Ông Trần Văn Bình lắng nghe ý kiến và đề nghị này.',
]);

reads('an object beside the verb', [
  'Ông Trần Văn Bình trao quà cho bà Lê Thị Hoa, cô giáo ở xã Đông, khẳng định gạo đã đủ.',
  '[Bình <đề nghị>: Ông Trần Văn Bình mở kho và đề nghị đóng cửa chợ cũ.]',
  'Trường Đại học Sông Quê là nơi bà dạy học và nhấn mạnh chữ tín.',
  'Vị chuyên gia mà xã mời về dạy và đánh giá cao vừa mở kho.',
  'Xã giúp ông Trần Văn Bình mở kho và khẳng định gạo đã đủ.',
  'Hôm qua, xã giúp ông Trần Văn Bình mở kho và khẳng định gạo đã đủ.',
]);
