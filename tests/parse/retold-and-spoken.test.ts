import { reads } from './sayings.ts';

/* What a sentence retells beside the words that it quotes, and speech behind a dash. */

reads('a statement of some length beside the marks is retold', [
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy từ tháng trước; “{Bình <cho biết>: chúng tôi phải thuê thêm chỗ}”.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy từ tháng trước và nhấn mạnh: “{Bình <nhấn mạnh>: Chúng tôi phải thuê thêm chỗ}.”]',
  'Ông Trần Văn Bình cho biết kho đầy và nhấn mạnh: “{Bình <nhấn mạnh>: Chúng tôi phải thuê thêm chỗ}.”',
  '[Bình <nói>: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói, đồng thời đề nghị huyện mở thêm hai kho gạo mới.]',
  '“{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói, đồng thời đề nghị mở kho.',
  '[Bình <nói>: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói rồi đề nghị huyện mở thêm hai kho gạo mới.]',
  '“{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói với người đề nghị huyện mở thêm hai kho gạo mới.',
  '[Bình <nói>: Khẳng định kho hàng đã đầy từ tháng trước, ông Trần Văn Bình nói: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.”]',
  'Khẳng định với bà con về kho hàng của huyện, ông Trần Văn Bình nói: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.”',
  'Khẳng định kho đã đầy, ông Trần Văn Bình nói: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.”',
  'Mở cửa kho hàng từ tháng trước cho bà con, ông Trần Văn Bình nói: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.”',
]);

reads('a dash opens speech that a tag ends', [
  '- {Bình <nói>: Kho đầy rồi…} - ông Trần Văn Bình nói.',
  '- {Bình <hỏi>: Kho đầy rồi?} Ông Trần Văn Bình hỏi.',
  '- {Bình <nói>: Kho đầy rồi} - ông Trần Văn Bình nói.',
  '[Bình <nói>: - Ông Trần Văn Bình, chủ kho, nói kho hàng đã đầy.]',
  '– {Bình <nói>: “Kho đầy rồi”, tôi đáp}, ông Trần Văn Bình nói.',
]);

reads('a statement goes on to the sentence that also quotes', [
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy. Ông nói thêm giá gạo tăng mạnh trong cả tháng: “{Bình <nói thêm>: Chúng tôi phải thuê thêm chỗ}.”]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy.] [Bình <nói>: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông nói và đề nghị huyện mở thêm hai kho gạo mới.]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy.] [Hoa <nói thêm>: Bà Lê Thị Hoa nói thêm giá gạo tăng mạnh trong cả tháng: “{Hoa <nói thêm>: Chúng tôi phải thuê thêm chỗ}.”]',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy.] Ông nói: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.” Giá gạo còn tăng.',
  '[Hoa <cho rằng>: Bà Lê Thị Hoa cho rằng nông dân cần học nghề.] [Lan <đề nghị>: Vì vậy, bà Vũ Thị Lan đề nghị mở lớp.]',
  '[Hoa <cho rằng>: Bà Lê Thị Hoa cho rằng nông dân cần học nghề, còn ông Lê Văn Nam trồng lúa.]',
  '[Hoa <cho rằng>: Bà Lê Thị Hoa cho rằng nông dân cần học nghề, trong khi đó bà Hoa khẳng định lớp học còn thiếu.]',
  '[Nam <mong muốn>: [Hoa <cho rằng>: Bà Lê Thị Hoa cho rằng nông dân cần học nghề; riêng ông Lê Văn Nam mong muốn mở thêm lớp.]]',
  'Chiều 14/1, mưa lớn làm hỏng đường. Cầu cũ đã yếu. [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  'Ông Trần Văn Bình chia sẻ về cây cầu. Cầu cũ đã yếu. [Hoa <cho biết>: Cây cầu mới sẽ thông xe trong tháng 5, bà Lê Thị Hoa cho biết.]',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}.” Ông Trần Văn Bình nói. Giá gạo còn tăng.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}.” Ông Trần Văn Bình nói. [Hoa <cho rằng>: Bà Lê Thị Hoa cho rằng giá còn tăng.]',
]);

reads('a statement of enough words beside what is spoken', [
  'Mưa lớn suốt ngày. ¶ [Bình <nói>: Nhận định kho hàng sẽ đầy về cuối năm nay, ông Trần Văn Bình nói: “{Bình <nói>: Giá gạo còn tăng}”.]',
  'Mưa lớn suốt ngày. ¶ Nhận định kho sẽ đầy cuối năm, ông Trần Văn Bình nói: “{Bình <nói>: Giá gạo còn tăng}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình cho biết kho đã đầy từ lâu rồi nói: “{Bình <nói>: Giá gạo còn tăng}”.',
  'Mưa lớn suốt ngày. ¶ [Bình <cho biết>: Ông Trần Văn Bình cho biết kho gạo đã đầy từ lâu rồi nói: “{Bình <nói>: Giá gạo còn tăng}”.]',
  'Mưa lớn suốt ngày. ¶ [Bình <nói>: “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói rồi khẳng định giá gạo sẽ còn tăng nữa.]',
  'Mưa lớn suốt ngày. ¶ [Bình <nói>: “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói; khẳng định giá gạo sẽ còn tăng nữa.]',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói với người khẳng định giá gạo sẽ còn tăng nữa.',
]);
