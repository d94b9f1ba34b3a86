import { reads } from './sayings.ts';

/* Sayers without a name: people of a kind, and studies that speak. */

reads('people of a kind say something; nobody is named', [
  '[? <cho biết>: Nhiều đại biểu Quốc hội cho biết kho hàng đã đầy.]',
  '[? <nói>: Một đại biểu (xin giấu tên) nói kho hàng đã đầy.]',
  '[? <cho rằng>: Nhiều vị đại biểu cho rằng kho hàng đã đầy.]',
  '[? <cho biết>: Một nữ công nhân cho biết lương vừa tăng.]',
  '[? <nhận định>: Giới quan sát nhận định giá gạo còn tăng.]',
  '[? <cho biết>: Các hãng hàng không cho biết vé Tết gần hết.]',
  '[? <cho biết>: Đại diện một nhà mạng cho biết sóng đã phủ khắp xã.]',
  '[? <cho biết>: Đại diện nhà trường cho biết lớp học quá đông.]',
  '[? <nói>: Một người kinh doanh bất động sản nói giá đất chững lại.]',
  '[? <đề nghị>: Mỗi địa phương, nhiều cán bộ đề nghị tăng lương cho giáo viên.]',
  '[? <Theo đánh giá của>: Theo đánh giá của các chuyên gia, giá dầu còn giảm.]',
  '[? <Theo>: Theo ý kiến của chuyên gia ASEAN, giá dầu còn giảm.]',
  'Nhiều đại biểu phát biểu tại nhà rông.',
]);

reads('what is told of people is no saying of theirs', [
  '[? <cho biết>: Một phụ huynh có mặt tại hội thảo cho biết lớp học quá đông.]',
  'Nhiều nông dân bị ép giá nói rằng lúa rẻ.',
  'Những nước đề nghị hợp tác gồm Lào và Thái Lan.',
  '[? <đề nghị>: Những nước đề nghị hợp tác sâu hơn về nguồn nước.]',
]);

reads('what people feel nobody need have said', [
  'Nhiều cử tri tin tưởng dự án sẽ thành công.',
  '[? <tin tưởng>: Nhiều cử tri tin tưởng rằng dự án sẽ thành công.]',
  '[? <tán thành>: Nhiều ý kiến tán thành phương án làm cầu mới.]',
]);

reads('"doanh nghiệp này" is the one spoken of before', [
  '[Tập đoàn Sao Mai <thông báo>: Tập đoàn Sao Mai thông báo lãi lớn. Doanh nghiệp này cho hay sẽ mở thêm nhà máy.]',
  '[Tập đoàn Sao Mai <thông báo>: Tập đoàn Sao Mai thông báo lãi lớn.] [? <cho hay>: Một doanh nghiệp khác cho hay sẽ mở thêm nhà máy.]',
]);

reads('a study speaks when it is told whose it is', [
  '[báo cáo mùa lúa 2025 của Viện Nghiên cứu Lúa <Theo>: Theo báo cáo mùa lúa 2025 của Viện Nghiên cứu Lúa, sản lượng tăng đều ba năm.]',
  'Theo thống kê, sản lượng tăng đều ba năm.',
  '[thống kê của Viện Nghiên cứu Lúa <Theo>: Theo thống kê của Viện Nghiên cứu Lúa, sản lượng tăng đều ba năm.]',
  'Theo khảo sát đó, sản lượng tăng đều ba năm.',
  '[Bình <Theo báo cáo của>: Theo báo cáo của ông Trần Văn Bình, sản lượng tăng đều ba năm.]',
  '[Bộ Nông nghiệp <cho biết>: Báo cáo tại hội nghị, Bộ Nông nghiệp cho biết sản lượng tăng đều ba năm.]',
  '[Số liệu của Tổng cục Thống kê <ghi nhận>: Số liệu của Tổng cục Thống kê ghi nhận sản lượng tăng đều ba năm.]',
  'Số liệu mới cho thấy sản lượng tăng đều ba năm.',
]);

reads('a study that is the subject, without what is told of it', [
  '[Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm.]',
  '[Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa công bố hôm qua cho thấy sản lượng tăng đều ba năm.]',
  '[Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa, công bố hôm qua, cho thấy sản lượng tăng đều ba năm.]',
  '[Báo cáo của Google, Temasek và Bain <cho biết>: Báo cáo của Google, Temasek và Bain cho biết thị trường gạo tăng đều ba năm.]',
  '[Một nghiên cứu của Đại học Cần Thơ <chỉ ra>: Một nghiên cứu của Đại học Cần Thơ mới đây cũng chỉ ra đất đang mặn dần lên.]',
  'Mưa lớn suốt ngày. [Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm.]',
  '[Bảng xếp hạng FAST 100 <cho thấy>: Bảng xếp hạng FAST 100 cho thấy các hãng nhỏ đang lên rất nhanh.]',
]);

reads('which study, and what is told of it', [
  '[khảo sát của Viện Nghiên cứu Lúa <theo>: Tiêu thụ lúa chậm, theo khảo sát của Viện Nghiên cứu Lúa, giá còn giảm.]',
  '[Một khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Một khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm.]',
  'Sau khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm, giá gạo lên.',
  'Theo báo cáo tại hội nghị, sản lượng tăng đều ba năm.',
  'Báo cáo của Viện Nghiên cứu Lúa, Sở Nông nghiệp cho biết sản lượng tăng đều ba năm.',
  '[số liệu từ Tổng cục Hải quan <Theo>: Theo số liệu từ Tổng cục Hải quan, xuất khẩu gạo tăng đều.]',
  'Theo số liệu từ các tỉnh, xuất khẩu gạo tăng đều.',
  '[Khảo sát do Viện Nghiên cứu Lúa thực hiện <cho thấy>: Khảo sát do Viện Nghiên cứu Lúa thực hiện cho thấy sản lượng tăng đều ba năm.]',
  '[Khảo sát của Viện Nghiên cứu Lúa <chỉ ra rằng>: Khảo sát của Viện Nghiên cứu Lúa cũng vừa chỉ ra rằng sản lượng tăng đều ba năm.]',
  '[Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm. Ngoài ra, nông dân muốn có máy.]',
]);

reads('kinds of people, with and without a word that counts them', [
  '[? <cho rằng>: Doanh nghiệp cho rằng giá còn tăng.]',
  'Sở đã họp với hiệp hội, doanh nghiệp đề nghị giảm thuế.',
  '[? <đề nghị>: Sở đã họp với hiệp hội, nhiều doanh nghiệp đề nghị giảm thuế.]',
  'Sở đã họp với doanh nghiệp đề nghị giảm thuế.',
  '[? <Theo>: Theo chuyên gia, giá còn tăng.]',
  '[? <Theo quan điểm của>: Theo quan điểm của chuyên gia, giá còn tăng.]',
  '[? <cho biết>: Nhiều tiểu thương bên sông gần chợ huyện mới cho biết giá còn tăng.]',
  '[Sở Công thương <theo>: Nhiều tiểu thương, theo Sở Công thương, cho biết giá còn tăng.]',
  '[? <nói>: Một tiểu thương tên Hoa (35 tuổi) nói giá còn tăng.]',
  '[? <cho biết>: Một tiểu thương đã bán hết hàng cho biết giá còn tăng.]',
  'Một tiểu thương sẽ cho biết giá vào ngày mai.',
  'Nhiều đại biểu ủng hộ dự án.',
  '[? <bày tỏ>: Nhiều đại biểu bày tỏ đồng tình rằng giá còn tăng.]',
  '[? <nói>: Không ít tiểu thương nói giá còn tăng.]',
  '[? <khẳng định>: Cả hai doanh nghiệp đều khẳng định giá còn tăng.]',
  '[? <kể>: Các cựu binh kể làng xưa có ba ngôi đình.]',
  '[? <chia sẻ rằng>: Một số bạn trẻ chia sẻ rằng giá còn tăng.]',
  '[? <cho biết>: Nguồn tin này cho biết giá còn tăng.]',
  '[Lãnh đạo Sở Công thương <cho biết>: Lãnh đạo Sở Công thương cho biết giá còn tăng.]',
  '[? <cho biết>: Lãnh đạo huyện cho biết giá còn tăng.]',
]);

reads('what is told of somebody unnamed', [
  '[? <cho biết>: Hai cựu quan chức cho biết kho đã đầy.]',
  '[? <Theo đánh giá của>: Theo đánh giá của chuyên gia, Hoa Sen là công ty giữ kho tốt.]',
  'Một phụ huynh có mặt tại lễ không nói kho đã đầy.',
  '[Tập đoàn Điện lực Sông Quê <khẳng định>: Tập đoàn Điện lực Sông Quê khẳng định Công ty Gạo (CGQ) đủ điện.] [CGQ <Theo>: Theo CGQ, giá không tăng.]',
  '[Tập đoàn Viễn thông Sông Quê <khẳng định>: Tập đoàn Viễn thông Sông Quê khẳng định sóng khỏe.] [? <cho hay>: Lãnh đạo nhiều xã cho hay giá không tăng.]',
  '[? <đề nghị>: Những năm qua, nhiều nước đề nghị xã bán gạo gồm cả gạo nếp.]',
  '[? <đề nghị>: Những người dân đề nghị mở kho, trồng lúa gồm cả lúa nếp.]',
  '[? <nói>: Một đại biểu (xin giấu tên), nói kho đã đầy.]',
  'Một hôm, nhiều phụ huynh có mặt tại lễ cho biết kho đã đầy.',
  'Xã gửi Báo cáo của Sở Y tế cho biết kho đã đầy từ tháng trước.',
  'Một nhân viên mở kho. [? <cho biết>: Người này cho biết lương rất thấp.]',
  'Ông Trần Văn Bình thăm chợ. Một nhân viên đi qua. [Bình <cho biết>: Ông cho biết kho đã đầy.]',
  'Ông Trần Văn Bình thăm chợ. ¶ Một nhân viên đi qua. ¶ [Bình <cho biết>: Ông cho biết kho đã đầy.]',
  '[Sở Y tế <cho biết>: Báo cáo tại hội nghị, Sở Y tế cho biết kho đã đầy từ tháng trước.]',
  'Nhiều nhân viên không nói kho đã đầy.',
  'Một luật sư thời tổng thống Trần Văn Bình, nay đã nghỉ, nói kho đã đầy.',
  '[? <Theo>: Theo một số cựu quan chức xã, kho đã đầy.]',
  '[? <cho biết>: Một số bạn sinh viên cho biết kho đã đầy.]',
  '[Sở Y tế <cho biết>: Sở Y tế cho biết thuốc đã đủ.] [? <khẳng định>: Vị chuyên gia khẳng định giá không tăng.]',
  'Theo báo cáo do ông Trần Văn Bình viết, kho đã đầy.',
  '[Bình <Theo thống kê của>: Theo thống kê của ông Trần Văn Bình, kho đã đầy.]',
  '[Kortunov <cho biết>: Chuyên gia Kortunov cho biết kho đã đầy.]',
  '[? <cho biết>: Đại diện, lãnh đạo các xã cho biết kho đã đầy.]',
]);

reads('studies that speak, and those that are only spoken of', [
  '[báo cáo của Viện Lúa <Theo>: Theo báo cáo của Viện Lúa , giá gạo còn tăng.]',
  'Theo một khảo sát, giá gạo còn tăng.',
  '[Khảo sát của Viện Lúa <cho thấy>: Khảo sát của Viện Lúa, công bố hôm qua, cho thấy giá gạo còn tăng đều.]',
  '[Khảo sát của Viện Lúa <cho thấy>: Khảo sát của Viện Lúa vừa công bố hôm qua cho thấy giá gạo còn tăng đều.]',
  '[Khảo sát của Viện Lúa, Viện Ngô và Viện Khoai <cho thấy>: Khảo sát của Viện Lúa, Viện Ngô và Viện Khoai cho thấy giá gạo còn tăng đều.]',
  'Xã dùng khảo sát của Viện Lúa cho thấy giá gạo còn tăng đều.',
  'Thống kê cho thấy giá gạo còn tăng đều.',
]);
