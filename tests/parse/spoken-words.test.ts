import { reads } from './sayings.ts';

/* Which words between marks are somebody's own, and whose. */

reads('speech behind a colon, and things that have a name', [
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng của chúng tôi đã đầy}.”',
  'Hội chợ có chủ đề: “Kho hàng của chúng ta đã đầy”.',
  '[Bình <nói>: Ông Trần Văn Bình nói: “Đầy”.]',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Đầy rồi}”.',
  'Một cán bộ xã nói: “{? <nói>: Kho hàng của chúng tôi đã đầy}.”',
  'Trên tường nhà ông Trần Văn Bình: “Kho hàng của chúng tôi đã đầy.”',
  'Bia mộ ông Trần Văn Bình khắc: “Sống giản dị và chết thanh thản”.',
]);

reads('a clause between marks inside a sentence is speech, an expression is not', [
  '[Bình <gọi đây là>: Ông Trần Văn Bình gọi đây là “một thỏa thuận rất lớn và chưa từng có”.]',
  'Ông Trần Văn Bình tuyên bố “{Bình <tuyên bố>: kho hàng đã đầy từ lâu}”.',
  '[Bình <tuyên bố>: Ông Trần Văn Bình tuyên bố “đang có hành động phù hợp”.]',
  '[Bình <tuyên bố>: Ông Trần Văn Bình tuyên bố “kho đầy”.]',
  'Ông Trần Văn Bình tuyên bố rằng “{Bình <tuyên bố>: kho hàng đã đầy từ lâu}” và đóng cửa.',
  '[Bình <tuyên bố>: Ông Trần Văn Bình tuyên bố “kho hàng đã đầy từ lâu” của năm ngoái.]',
  'Ông Trần Văn Bình nói kho hàng vẫn mở; “{Bình <nói>: chúng tôi sẽ mở cửa cả đêm}”.',
  'Ông Trần Văn Bình nói kho hàng vẫn mở, “{Bình <nói>: chúng tôi sẽ mở cửa cả đêm}”.',
  '[Bình <nói>: Ông Trần Văn Bình nói kho hàng vẫn mở cho “chúng tôi sẽ mở cửa cả đêm”.]',
  '[Bình <nói>: Ông Trần Văn Bình nói doanh nghiệp cần một “điểm tựa về vốn”.]',
  '[Bình <Theo>: Theo ông Trần Văn Bình là “khiêm tốn nhưng đã có lãi”, con số còn tăng.]',
]);

reads('two speakers, each with their own marks', [
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” Bà Lê Thị Hoa nói: “{Hoa <nói>: Kho hàng còn rộng}.”',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}”, còn bà Lê Thị Hoa thì lắc đầu: “{Hoa <thì lắc đầu>: Kho hàng còn rộng}.”',
]);

reads('who says it stands behind the marks', [
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}” - ông Trần Văn Bình nói.',
  '“{Hoa <hỏi>: Kho hàng của chúng tôi đã đầy?}” - bà Lê Thị Hoa hỏi.',
  '“{Bình <nói>: Kho hàng của chúng tôi đã đầy}.” Ông Trần Văn Bình nói.',
  '“{Bình <Đó là lời của>: Kho hàng của chúng tôi đã đầy}.” Đó là lời của ông Trần Văn Bình.',
  '“{Bình <là khẳng định của>: Kho hàng của chúng tôi đã đầy}” là khẳng định của ông Trần Văn Bình.',
  '“{Bình <theo>: Kho hàng của chúng tôi đã đầy}”, theo ông Trần Văn Bình.',
  '“{Bình <dẫn lời>: Kho hàng của chúng tôi đã đầy}”, báo Sông Quê dẫn lời ông Trần Văn Bình.',
  '“{Bộ Nông nghiệp <có đoạn>: Kho hàng của chúng tôi đã đầy}”, thông cáo của Bộ Nông nghiệp có đoạn.',
  '“{Bình <>: Kho hàng của chúng tôi đã đầy}” - GS Trần Văn Bình, Chủ tịch Hội Lúa gạo.',
  '“{? <xã nói>: Kho hàng của chúng tôi đã đầy}”, một cán bộ xã nói.',
]);

reads('a verb that no list holds tags a clause, not an expression', [
  '“{Bình <bùi ngùi>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình bùi ngùi.',
  '“Kho đầy”, ông Trần Văn Bình bùi ngùi.',
  '[Bình <nói>: “Vua lúa” Trần Văn Bình nói kho hàng đã đầy.]',
]);

reads('a sentence between marks alone is of nobody who can be told; a title is no sentence', [
  '“{+?: Kho hàng của chúng tôi đã đầy và sẽ còn đầy thêm trong nhiều tháng nữa}.”',
  '“Một di sản vô giá”',
  '“{+?: Kho đã đầy rồi}.”',
]);

reads('how somebody speaks, in place of a verb', [
  'Ông Trần Văn Bình nghẹn ngào: “{Bình <nghẹn ngào>: Kho hàng của chúng tôi đã đầy}.”',
  'Ông Trần Văn Bình (Hà Nội): “{Bình <:>: Kho hàng của chúng tôi đã đầy}.”',
  'Bà Lê Thị Hoa, ở xã Đông, vừa được đổi máy, cười: “{Hoa <cười>: Máy này khỏe thật}.”',
]);

reads('words that are brought', [
  'Tác giả dẫn lời Chủ tịch Trần Văn Bình: “{Bình <lời>: Kho hàng của chúng tôi đã đầy}.”',
  'Theo chia sẻ của bà Lê Thị Hoa: “{Hoa <chia sẻ của>: Kho hàng của chúng tôi đã đầy}.”',
  'Ông Trần Văn Bình đem ví dụ này ra chia sẻ ở buổi đối thoại: “{Bình <chia sẻ>: Kho hàng của chúng tôi đã đầy}.”',
  'Ông Trần Văn Bình cảm ơn bà con, nói rằng “{Bình <nói rằng>: kho hàng của chúng tôi đã đầy}”.',
]);

reads('a statement retold beside the words between marks', [
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy từ tháng trước: “{Bình <cho biết>: Chúng tôi phải thuê thêm chỗ}.”]',
  'Ông Trần Văn Bình nói kho đã đầy: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}.”',
  '[Bình <nhấn mạnh>: Nhận định kho hàng cần được mở rộng ngay trong năm nay, ông Trần Văn Bình nhấn mạnh: “{Bình <nhấn mạnh>: Chúng tôi phải thuê thêm chỗ}.”]',
  'Nhận định về kho hàng, ông Trần Văn Bình nhấn mạnh: “{Bình <nhấn mạnh>: Chúng tôi phải thuê thêm chỗ}.”',
  '[Bình <nói>: “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói và cho biết kho hàng đã đầy từ tháng trước.]',
  '“{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói và đi ra xe.',
]);

reads('speech behind a dash', [
  '- {Bình <nói>: Chúng tôi phải thuê thêm chỗ}, ông Trần Văn Bình nói.',
  '- {Bình <nói>: Chúng tôi phải thuê thêm chỗ!} - ông Trần Văn Bình nói.',
  '– “{Bình <nói>: Chúng tôi phải thuê thêm chỗ}”, ông Trần Văn Bình nói.',
  '- Chúng tôi phải thuê thêm chỗ ông Trần Văn Bình nói.',
]);

reads('whose words stand behind a colon', [
  'Nhiều đại biểu đem ví dụ này ra chia sẻ ở buổi đối thoại: “Kho hàng của chúng tôi đã đầy.”',
  'Ông Trần Văn Bình nhắc lời căn dặn của bà Lê Thị Hoa: “{Hoa <lời căn dặn của>: Kho hàng của chúng tôi đã đầy}.”',
  'Từ phát biểu của bà Lê Thị Hoa: “{Hoa <phát biểu của>: Kho hàng của chúng tôi đã đầy}.”',
  'Ông Trần Văn Bình cho biết giá gạo tăng, và khẳng định là: “{Bình <khẳng định>: Kho hàng của chúng tôi đã đầy}.”',
]);
