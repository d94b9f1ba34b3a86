import { reads } from './sayings.ts';

/* Who is meant by the words that name a sayer: subjects, offices, people spoken of before. */

reads('the subject and what stands around it', [
  'Bà Lê Thị Hoa đọc to “Ông Lê Văn Nam nói kho đã đầy” trên tường.',
  '[Bình <cho biết>: Khi đó ông Trần Văn Bình cho biết kho hàng đã đầy.]',
  '[Hoa <cho biết>: Ông Trần Văn Bình gặp bà Lê Thị Hoa và bà cho biết kho hàng đã đầy.]',
  'Nhiều đại biểu nghe ông Trần Văn Bình cho biết kho hàng đã đầy.',
  '[Bình <cho biết>: Ông Trần Văn Bình, Viện Nghiên cứu Lúa cho biết kho hàng đã đầy.]',
  '[Bình <nói>: Ông Trần Văn Bình – người giữ kho – nói kho hàng đã đầy.]',
  'Kỹ sư trưởng (Sở Xây dựng) cho biết cầu đã xong.',
  'Xã đề nghị bà Lê Thị Hoa cho biết ngày mở kho.',
  'Xã kiến nghị bà Lê Thị Hoa cho biết ngày mở kho.',
  '[Bình <nói>: Ông Trần Văn Bình tại trụ sở Sở Xây dựng nói kho hàng đã đầy.]',
  '[? <cho rằng>: Các ông Trần Văn Bình, Lê Văn Nam đều cho rằng kho hàng đã đầy.]',
  '[? <cho rằng>: Ông Trần Văn Bình, bà Lê Thị Hoa đều cho rằng kho hàng đã đầy.]',
  '[? <cho rằng>: Ông Trần Văn Bình, và bà Lê Thị Hoa cho rằng kho hàng đã đầy.]',
  '[Bình <nói>: Ông Trần Văn Bình nói với bà Lê Thị Hoa rằng xã Đông sẵn sàng.]',
  'Ông Trần Văn Bình nói với bà Lê Thị Hoa trong xã Đông.',
  '[Nam <nói>: Với ông Trần Văn Bình và bà Lê Thị Hoa, ông Lê Văn Nam nói kho hàng đã đầy.]',
  '[Bình <nói>: Ông Trần Văn Bình trong câu chuyện bên bếp lửa nói kho hàng đã đầy.]',
  'Ông Trần Văn Bình trong buổi nói chuyện bên bếp lửa pha trà.',
  'Ông Trần Văn Bình khi được đề nghị mở kho lắc đầu.',
  '[Bình <cho biết>: Ông Trần Văn Bình trả lời báo chí, cho biết kho hàng đã đầy.]',
  '[Bình <khẳng định>: Ông Trần Văn Bình thay mặt xã khẳng định kho hàng đã đầy.]',
  'Kho của Sở Xây dựng cho biết đã đầy.',
  'Kho hàng do ông Trần Văn Bình quản lý cho biết đã đầy.',
  'Cán bộ Sở Xây dựng cho biết cầu đã xong.',
  '[Bình <nói>: Tuy vậy ông Trần Văn Bình nói kho hàng đã đầy.]',
  'Bà Lê Thị Hoa giữ kho. Chồng bà cho biết kho hàng đã đầy.',
  'Bà Lê Thị Hoa giữ kho. [Hoa <cho biết>: Nhưng bà cho biết kho hàng đã đầy.]',
  'Ông Trần Văn Bình giữ kho. [Bình <cho biết>: Hôm qua, ông cho biết kho hàng đã đầy.]',
  '[Nam <nói>: Ông Lê Văn Nam nói cầu đã xong.] ¶ Còn với ông Trần Văn Bình, kho hàng là cả đời. “{Bình <nói>: Kho còn thì tôi còn}”, ông nói.',
  '[Nam <nói>: Ông Lê Văn Nam nói cầu đã xong.] ¶ Bên cạnh ông Trần Văn Bình, kho hàng đã đầy. “{? <nói>: Kho còn thì tôi còn}”, ông nói.',
]);

reads('the next sentence is of the same sayer, or of another', [
  '[? <cho biết>: Một cán bộ cho biết kho hàng đã đầy.] [? <nói thêm>: Người này nói thêm giá còn tăng.]',
  '[Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm.] [? <nhấn mạnh>: Ông nhấn mạnh giá còn tăng.]',
  '[Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện còn thiếu.] [Thủ tướng <nhấn mạnh>: Thủ tướng nhấn mạnh cần xây thêm đập.]',
  '[Sở Y tế <cho biết>: Sở Y tế cho biết thuốc đã đủ. Sở Y tế nhấn mạnh giá không tăng.]',
  '[Sở Y tế <cho biết>: Sở Y tế cho biết thuốc đã đủ.] [Sở Xây dựng <nhấn mạnh>: Sở Xây dựng nhấn mạnh giá không tăng.]',
  '[Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện còn thiếu. Vị Bộ trưởng nhấn mạnh cần xây thêm đập.]',
]);

reads('a paragraph about somebody else is no point of a list', [
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ Ông Trần Văn Bình tặng quà.',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ Tại nhà kho, ông Trần Văn Bình tặng quà.',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ [+Hoa: Lớp học do ông Trần Văn Bình dạy cần có thêm bàn ghế.]',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ Bà Hoa vừa tặng quà cho lớp.',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: - Mở thêm lớp học.] ¶ [+Hoa: - Ông Trần Văn Bình cần nhận thêm học trò.]',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ Nữ giám đốc vừa tặng quà cho lớp.',
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ [+Hoa: Lớp học này cần nữ giám đốc quan tâm.]',
]);

reads('offices that nobody here holds, and people spoken of before', [
  'Bộ trưởng Năng lượng Lào thăm nhà máy. [Bộ trưởng Năng lượng Lào <nhấn mạnh>: Bộ trưởng nhấn mạnh cần xây thêm đập.]',
  '[Bộ trưởng Bộ Y tế <cho biết>: Bộ trưởng Bộ Y tế cho biết thuốc đã đủ. Bộ trưởng nhấn mạnh giá không tăng.]',
  'Bộ trưởng Bộ Y tế thăm bệnh viện. ¶ [Bình <cho biết>: Bộ trưởng cho biết thuốc đã đủ.] ¶ Bộ trưởng Bộ Y tế Trần Văn Bình tặng quà.',
  'Bộ trưởng Bộ Y tế Trần Văn Bình thăm bệnh viện. ¶ Bộ trưởng Năng lượng Lào thăm nhà máy. ¶ [? <cho biết>: Bộ trưởng cho biết thuốc đã đủ.]',
  'Bộ trưởng Bộ Y tế Trần Văn Bình thăm bệnh viện. ¶ [Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện còn thiếu.] ¶ [? <cho biết>: Bộ trưởng cho biết đập đã đủ.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy. Các Bộ trưởng thăm kho.] [Bộ trưởng <cho biết>: Bộ trưởng cho biết kho rất rộng.]',
  '[Bình <cho biết>: Bộ trưởng Bộ Y tế Trần Văn Bình cho biết thuốc đã đủ.] ¶ Các Bộ trưởng thăm kho thuốc. ¶ [Bình <cho biết>: Bộ trưởng cho biết kho rất rộng.]',
  'Ông Lê Văn Nam thăm ông Trần Văn Bình. [Bình <cho biết>: Ông Bình cho biết kho hàng đã đầy. Ông nhấn mạnh giá còn tăng.]',
  'Bà Lê Thị Hoa thăm ông Trần Văn Bình. [Bình <cho biết>: Ông cho biết kho hàng đã đầy.]',
  'Bà Lê Thị Hoa kể về ông Trần Văn Bình. ¶ [Hoa <cho biết>: Bà cho biết kho hàng đã đầy.]',
]);

reads('a stranger goes on in the same paragraph only', [
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” “{Bộ trưởng Năng lượng Lào <nói thêm>: Đập còn ít}”, ông nói thêm.',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” “{Bộ trưởng Năng lượng Lào <nói thêm>: Đập còn ít}”, vị này nói thêm.',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” “{Bộ trưởng Năng lượng Lào <nói thêm>: Đập còn ít}”, Bộ trưởng nói thêm.',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” ¶ “{Bộ trưởng Năng lượng Lào <nói thêm>: Đập còn ít}”, Bộ trưởng Năng lượng Lào nói thêm.',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” “{Thủ tướng <nói thêm>: Đập còn ít}”, Thủ tướng nói thêm.',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” “{Bộ trưởng Năng lượng Thái Lan <nói thêm>: Đập còn ít}”, Bộ trưởng Năng lượng Thái Lan nói thêm.',
]);

reads('who spoke last, and who is told of since', [
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” Một cán bộ nói: “{? <nói>: Đập còn ít lắm}.” Vị này nói thêm: “{? <nói thêm>: Nước đã cạn rồi}.”',
  'Bộ trưởng Năng lượng Lào nói: “{Bộ trưởng Năng lượng Lào <nói>: Điện còn thiếu lắm}.” Ông Trần Văn Bình nói: “{Bình <nói>: Đập còn ít lắm}.” Vị này nói thêm: “{Bình <nói thêm>: Nước đã cạn rồi}.”',
  'Mưa lớn. Một nhân viên kho đi qua. [? <cho biết>: Người này cho biết lương rất thấp.]',
  'Ông Trần Văn Bình mở kho. [Bình <cho biết>: Người này cho biết lương rất thấp.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết ông Lê Văn Nam giữ kho.] ¶ [Bình <nhấn mạnh>: Ông nhấn mạnh giá còn tăng.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết bà Lê Thị Hoa giữ kho.] ¶ [Bình <nhấn mạnh>: Ông nhấn mạnh giá còn tăng.]',
  'Bộ trưởng Bộ Y tế Trần Văn Bình thăm bệnh viện. ¶ [Bình <cho biết>: Bộ trưởng cho biết thuốc đã đủ.] ¶ Bộ trưởng Bộ Xây dựng Lê Văn Nam tặng quà.',
  'Bộ trưởng Bộ Y tế Trần Văn Bình thăm bệnh viện. ¶ Bộ trưởng Bộ Xây dựng Lê Văn Nam tặng quà. ¶ [? <cho biết>: Bộ trưởng cho biết thuốc đã đủ.]',
  '[? <cho rằng>: Nhiều đại biểu cho rằng kho hàng đã đầy.] [? <đề nghị>: Nhiều đại biểu đề nghị mở kho.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy.] [? <cho hay>: Doanh nghiệp này cho hay giá còn tăng.]',
  'Phát biểu tại nhà rông, Bộ trưởng Năng lượng Lào nêu hai nhiệm vụ: ¶ [+Bộ trưởng Năng lượng Lào: Xây thêm đập.] ¶ Ông Trần Văn Bình tặng quà.',
  'Tại kho, ông Trần Văn Bình gặp bà Lê Thị Hoa và bà Vũ Thị Lan. ¶ [Bình <cho biết>: Ông cho biết giá còn tăng.]',
  'Ở chợ có ông Trần Văn Bình và ông Lê Văn Nam. ¶ [? <cho biết>: Ông cho biết giá còn tăng.]',
  'Ông Trần Văn Bình đi chợ huyện từ sáng. ¶ Chợ có ông Lê Văn Nam. ¶ [? <cho biết>: Ông cho biết giá còn tăng.]',
]);
