import { expect, test } from 'vitest';
import { quotesOf, reads } from './sayings.ts';

/* Somebody else in the sentence: who speaks, alone or with another one. */

reads('who speaks where two are named', [
  'Bà Lê Thị Hoa mở kho. [? <cho biết>: Ông Trần Văn Bình, bà Hoa cho biết giá gạo còn tăng.]',
  '[? <cho biết>: Các ông Trần Văn Bình, Lê Văn Nam cho biết kho đã đầy.]',
  '[Bình <Theo>: Theo ông Trần Văn Bình, hôm qua, bà Lê Thị Hoa cho biết kho đã đầy.]',
  '[Bình <đề nghị>: Ông Trần Văn Bình đề nghị mở kho, trong khi bà Lê Thị Hoa phát biểu tại lễ.]',
  '[Hoa <cho biết>: Báo cáo được gửi cho ông Trần Văn Bình, và bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  '[Hoa <cho biết>: Hôm qua, ông Trần Văn Bình mở kho và bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  '[Hoa <cho biết>: Tại nhà ông Trần Văn Bình, bà Lê Thị Hoa cho biết mọi kho đều đã đầy.]',
  '[Hoa <cho biết>: Ông Trần Văn Bình và các xã đã mở kho, bà Lê Thị Hoa cho biết giá gạo còn tăng.]',
  'Ông Trần Văn Bình mở kho. [Lan <cho biết>: Chị Lan cho biết kho đã đầy.] [Bình <cho biết>: Ông cho biết giá gạo còn tăng.]',
  'Ông Trần Văn Bình và bà Lê Thị Hoa mở kho. [Bình <cho biết>: Ông cho biết kho đã đầy.] [Hoa <khẳng định>: Bà khẳng định giá gạo còn tăng.]',
  'Ông Trần Văn Bình mở kho. ¶ “{Bình <nói>: Lê Văn Nam giữ kho rất giỏi}”, ông nói.',
  'Ông Lê Văn Nam mở chợ. Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}”. ¶ [Bình <cho biết>: Ông cho biết giá gạo còn tăng.]',
  '[Bình <kể>: Ông Trần Văn Bình kể bà Lê Thị Hoa giữ kho.] ¶ Bà Vũ Thị Lan mở chợ. ¶ [Lan <cho biết>: Bà cho biết giá gạo còn tăng.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho đã đầy.] [? <Theo>: Theo ông Trần Văn Bình và bà Lê Thị Hoa, chợ cũng đông.]',
  '[Hoa <cho biết>: Bà Lê Thị Hoa cho biết kho đã đầy. Bà nói chợ đông.] Ông Trần Văn Bình mở kho. [Hoa <khẳng định>: Bà khẳng định giá gạo còn tăng.]',
  'Lê Thanh An mở kho. “{An <nói>: Kho hàng của chúng tôi đã đầy}”, bà nói. ¶ Ông Trần Văn Bình gặp Lê Thanh An. ¶ [An <khẳng định>: Bà khẳng định giá gạo còn tăng.]',
  'Lê Thanh An gặp Vũ Minh Hà. “{An <nói>: Kho hàng của chúng tôi đã đầy}”, bà An nói. ¶ [An <khẳng định>: Bà khẳng định giá gạo còn tăng.]',
  '[? <cho biết>: Bà cho biết kho đã đầy.] ¶ Bà Lê Thị Hoa mở kho đã lâu.',
  '[Hoa <cho biết>: Bà Hoa cho biết kho đã đầy.] ¶ Bà Lê Thị Hoa mở kho đã lâu.',
  '[Hoa <mong muốn>: [Bình <đề nghị>: Ông Trần Văn Bình đề nghị mở kho, còn bà Lê Thị Hoa, người giữ kho, mong muốn sửa đường.]]',
]);

reads('offices that the article gives no name, and those of its people', [
  'Bộ trưởng Bộ Y tế Trần Văn Bình đón Bộ trưởng Năng lượng Lào. [Bình <cho biết>: Bộ trưởng cho biết điện đã đủ.]',
  'Bộ trưởng Năng lượng Lào và Bộ trưởng Năng lượng Nhật Bản thăm kho. [Bộ trưởng <cho biết>: Bộ trưởng cho biết điện đã đủ.]',
  'Giám đốc Sở Y tế Trần Văn Bình gặp Giám đốc Sở Xây dựng Lê Văn Nam. [? <cho biết>: Giám đốc cho biết kho đã đầy.] “{? <nói>: Chúng tôi đã mua thêm nhiều thuốc}”, ông nói.',
  'Mưa lớn suốt ngày. ¶ [Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện đã đủ.] “{? <>: Giá điện không tăng đâu}”, các Bộ trưởng nói.',
  'Mưa lớn suốt ngày. ¶ [Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện đã đủ.] “{Bộ trưởng Năng lượng Lào <nói>: Giá điện không tăng đâu}”, Bộ trưởng Lào nói.',
  '[? <cho biết>: Các Bộ trưởng Lào cho biết thuốc đã đủ.] “{? <nói>: Chúng tôi đã mua thêm nhiều thuốc}”, ông nói.',
  '[? <cho biết>: Vị chuyên gia cho biết kho đã đầy.] [? <khẳng định>: Nữ bác sĩ khẳng định thuốc đã đủ.]',
  '[Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện đã đủ.] ¶ [Bộ trưởng <khẳng định>: Bộ trưởng khẳng định giá không tăng.]',
  '[Bộ trưởng Năng lượng Lào <cho biết>: Bộ trưởng Năng lượng Lào cho biết điện đã đủ.] Ông Trần Văn Bình đến thăm. [Bình <nói>: Ông nói kho đã đầy.]',
  '[Người đứng đầu Sở Y tế <cho biết>: Người đứng đầu Sở Y tế cho biết kho đã đầy.]',
  'Bộ trưởng Bộ Y tế Trần Văn Bình mở kho. ¶ Các Bộ trưởng đến thăm. ¶ [Bình <cho biết>: Bộ trưởng cho biết thuốc đã đủ.]',
  'Bộ trưởng Bộ Y tế Trần Văn Bình mở kho cùng Thứ trưởng. ¶ [Bình <cho biết>: Bộ trưởng cho biết thuốc đã đủ.]',
]);

reads('somebody governed by a word, told aside, or named at the end', [
  '[Nam <nhấn mạnh>: Thủ tướng đã yêu cầu Bộ Y tế rà soát kho thuốc, Bộ trưởng Lê Văn Nam nhấn mạnh.]',
  '[Nam <nhấn mạnh>: Ông Trần Văn Bình đề nghị Bộ Y tế rà soát kho thuốc, ông Lê Văn Nam nhấn mạnh.]',
  '[Bình <đề nghị>: Ông Trần Văn Bình đề nghị rà soát kho của ông Lê Văn Nam.]',
  '[Bình <cho biết>: Theo Sở Y tế, trả lời phóng viên, Giám đốc Trần Văn Bình cho biết thuốc đã đủ.]',
  'Ông Trần Văn Bình mở kho. [Bình <cho biết>: Theo Sở Y tế, trả lời phóng viên, ông Bình cho biết thuốc đã đủ.]',
  'Ông Trần Văn Bình mở kho. [Sở Y tế <Theo>: Theo Sở Y tế, ông Bình đã mở kho, thuốc đã đủ.]',
  '[Sở Y tế <Theo>: Theo Sở Y tế, thuốc đã đủ, ông Trần Văn Bình đang mở thêm kho.]',
  '[? <cho biết>: Hai ông Trần Văn Bình, Lê Văn Nam cho biết kho đã đầy.]',
  '[? <cho biết>: Hôm qua, hai ông Trần Văn Bình, Lê Văn Nam cho biết kho đã đầy.]',
  '[? <cho biết>: Hôm qua, ba ông Trần Văn Bình, Lê Văn Nam, Vũ Văn Lâm cho biết kho đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, chuyên gia kinh tế cho biết kho đã đầy.]',
  '[? <cho biết>: Ngày 3/5 Sở Y tế và Sở Xây dựng cho biết kho đã đầy.]',
  '[? <cho biết>: Hôm qua Sở Y tế và Sở Xây dựng cho biết kho đã đầy.]',
  '[Bình <cho biết>: Cùng với Sở Y tế và Sở Xây dựng, ông Trần Văn Bình cho biết kho đã đầy.]',
  'Bà Lê Thị Hoa mở kho. Giấy mời bà cho biết lễ sẽ họp vào sáng mai.',
  'Giấy mời vị chuyên gia cho biết lễ sẽ họp vào sáng mai.',
  'Bà Lê Thị Hoa mở kho. [Hoa <cho biết>: Khi đó bà cho biết kho đã đầy.]',
  'Cuộc gặp giữa ông Trần Văn Bình và bà Lê Thị Hoa cho biết thêm nhiều điều.',
  '[? <cho biết thêm>: Ông Trần Văn Bình và bà Lê Thị Hoa cho biết thêm nhiều điều.]',
  'Việc ông Trần Văn Bình nói kho đã đầy làm bà con yên tâm.',
  '[Bình <nói>: Sau giờ làm việc ông Trần Văn Bình nói kho đã đầy.]',
  'Giấy mời người phụ trách Sở Y tế cho biết lễ sẽ họp sáng mai.',
  '[Bình <khẳng định>: Ông Trần Văn Bình trong cuộc gặp hôm qua với các xã vùng sâu khẳng định kho đã đầy.]',
  '[Bình <nêu câu hỏi>: Ông Trần Văn Bình trong cuộc gặp nêu câu hỏi kho nào còn trống.]',
  '[Bình <khẳng định>: Ông Trần Văn Bình chúc mừng các xã, khẳng định kho đã đầy.]',
  '[Sở Y tế <khẳng định>: Ông Trần Văn Bình chúc mừng các xã, Sở Y tế khẳng định thuốc đã đủ.]',
  '[Bình <cho biết>: Ông Trần Văn Bình, Chủ tịch Hội Lúa, Hội Ngô (gọi tắt là HLN), cho biết kho đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình - Chủ tịch Hội Lúa - cho biết kho đã đầy.]',
  '[Bình <cho biết>: Ông Trần Văn Bình (ảnh) cho biết kho đã đầy.]',
  'Nhà thơ họ Trần, cháu nhà văn Lê Văn Nam, kể kho đã đầy.',
  'Bà con xã Đông, nơi quê hương tổng thống Lê Văn Nam, kể kho đã đầy.',
  'Ông Trần Văn Bình sẽ phát biểu tại lễ rằng kho đã đầy.',
  'Sau cuộc gặp với ông Trần Văn Bình, Lào tuyên bố mở kho.',
  '[Bình <cho biết>: Ông Trần Văn Bình, Hà Nội, cho biết kho đã đầy.]',
]);

test.each([
  ['“Kho đầy”, ông Trần Văn Bình nói. Mưa lớn. Ông Bình nói: “Giá tăng”.', [null, 'a-3']],
  ['“Kho đầy”, ông Trần Văn Bình nói. Mưa lớn. Bà Lê Thị Hoa nói: “Giá tăng”.', [null, null]],
])('only words of one speaker go on from each other: %s', (text, expected) => {
  expect(quotesOf(text).quotes.map(({ continues }) => continues)).toEqual(expected);
});
