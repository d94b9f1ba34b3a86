import { reads } from './sayings.ts';

/* Which marks hold speech, and how far a quotation reaches. */

reads('the marks that hold speech', [
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: "{Bình <nói>: Kho hàng đã đầy}."',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: ’’{Bình <nói>: Kho hàng đã đầy}.’’',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: «{Bình <nói>: Kho hàng đã đầy}».',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}".',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho ‘vàng’ đã đầy}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho “vàng” đã đầy}”.',
  `Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: "{Bình <nói>: Đêm trên bờ biển Côte d'Azur đẹp lắm}".`,
  "Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: '{Bình <nói>: Kho hàng đã đầy}'.",
  "Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: '{Bình <nói>: Đêm trên bờ biển Côte d'Azur đẹp lắm}'.",
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: ‘{Bình <nói>: Đêm trên bờ biển Côte d’Azur đẹp lắm}’.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: ‘{Bình <nói>: Kho hàng đã đầy}’.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho ‘vàng đã đầy}”.',
  "Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho 'vàng' đã đầy}”.",
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: „{Bình <nói>: Kho hàng đã đầy}”.',
  'Mưa lớn suốt ngày. ¶ "{Bình <nói>: Kho hàng đã đầy}", ông Trần Văn Bình nói, "{Bình <nói>: giá gạo sẽ còn tăng}".',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng đã đầy}”, ông Trần Văn Bình nói, “{Bình <nói>: giá gạo sẽ còn tăng}”.',
]);

reads('what stands before the closing mark', [
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy...}”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy…}”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy},”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy?}”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “ {Bình <nói>: Kho hàng đã đầy} . ”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy!}”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.”.',
  'Mưa lớn suốt ngày. ¶ [Bình <nói>: Ông Trần Văn Bình nói: “…”.]',
]);

reads('quotations over several paragraphs', [
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy.} ¶ “{+Bình: Giá gạo còn tăng}.”',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy.} ¶ {+Bình: Giá gạo còn tăng}.” ¶ Mưa lớn suốt ngày.',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy.} ¶ {+Bình: Giá gạo còn tăng.} ¶ {+Bình: Dân đã yên tâm}.” Mưa lớn suốt ngày.',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy.} ¶ {+Bình: Giá gạo còn tăng}.” [Hoa <nói>: Bà Lê Thị Hoa nói kho còn rộng.]',
  '“{+Bình: Kho hàng đã đầy.} ¶ {Bình <nói>: Giá gạo còn tăng}”, ông Trần Văn Bình nói.',
  '“{+Bình: Kho hàng đã đầy.} ¶ {+Bình: Giá gạo còn tăng.} ¶ {Bình <nói>: Dân đã yên tâm}” - ông Trần Văn Bình nói.',
  '[Bình <nói>: Ông Trần Văn Bình nói: “Kho hàng đã đầy.] ¶ Bà Lê Thị Hoa nói: “{Hoa <nói>: Kho hàng còn rộng}.”',
]);

reads('a quotation left open ends before its tag', [
  '“{Bình <nói>: Kho hàng đã đầy}, ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng đã đầy!} Ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng của bà Lê Thị Hoa đã đầy}, ông Trần Văn Bình nói.',
  '“{Bình <nói>: Kho hàng đã đầy}, ông Trần Văn Bình nói. “{Bình <nói>: Giá gạo còn tăng}.”',
]);

reads('a quotation without a name is of who spoke right before it', [
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” ¶ “{+Bình: Giá gạo còn tăng}.”',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” ¶ Mưa lớn suốt ngày. ¶ “{+?: Giá gạo còn tăng thêm nhiều lần nữa}.”',
  '[Bình <cho biết>: Ông Trần Văn Bình cho biết kho hàng đã đầy.] ¶ “{+Bình: Giá gạo còn tăng thêm nhiều lần nữa}.”',
  '[Sở Y tế <cho biết>: Sở Y tế cho biết kho hàng đã đầy.] ¶ “{+?: Giá thuốc còn tăng thêm nhiều lần nữa}.”',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” ¶ Kho mới ¶ “{+?: Giá gạo còn tăng thêm nhiều lần nữa}.”',
  'GS Trần Văn Bình (Viện Lúa): ¶ “{+Bình: Kho hàng của chúng tôi đã đầy}.” ¶ Bà Lê Thị Hoa: ¶ “{+Hoa: Kho hàng còn rộng lắm}.”',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” Mưa lớn suốt ngày. “{Bình <nói>: Giá gạo còn tăng thêm nhiều lần nữa}.”',
  'Một cán bộ nói: “{? <nói>: Kho hàng đã đầy}.” ¶ “{+?: Giá gạo còn tăng thêm nhiều lần nữa}.”',
]);

reads('headings and a line that leaves a quotation open', [
  'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ [+Hoa: Mở thêm lớp học.] ¶ Chợ huyện ¶ Giảm giá sạp hàng.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy}.” ¶ Chợ huyện ¶ “{+?: Giá gạo còn tăng}.”',
  'Mưa lớn suốt ngày. ¶ Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Ông Trần Văn Bình hỏi: “{Bình <hỏi>: Nếu kho đã đầy} ¶ {+Bình: thì gạo để đâu?}” ¶ Mưa to.',
  'Mưa lớn suốt ngày. ¶ Kho gạo của huyện Đông đã đầy từ tháng trước. ¶ Chợ huyện: vui và đông ¶ Mưa to.',
  'Mưa lớn suốt ngày. ¶ Nhắn gửi ông Trần Văn Bình: ¶ “{+?: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ GS Trần Văn Bình: ¶ Kho hàng ¶ “{+Bình: Kho hàng của chúng tôi đã đầy}.”',
]);

reads('where an open quotation ends', [
  '“{Bình <hỏi>: Kho đầy rồi, bà Lê Thị Hoa có biết không}, ông Trần Văn Bình hỏi.',
  '“Kho đầy rồi, ông Trần Văn Bình nói khi ra đến cổng kho gạo của huyện.',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho hàng đã đầy.} ¶ {+Bình: Giá gạo còn tăng.} ¶ {+Bình: Dân đã yên tâm.} ¶ {+Bình: Chợ vẫn họp}.” ¶ Mưa lớn suốt ngày.',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho “vàng” đã đầy.} ¶ {+Bình: Giá gạo còn tăng}.” ¶ Mưa lớn suốt ngày.',
  'Ông Trần Văn Bình nói: “{Bình <nói>: Kho đã đầy}.” Ông kể: “{Bình <kể>: Giá gạo còn tăng.} ¶ {+Bình: Dân đã yên tâm}.” ¶ Mưa lớn suốt ngày.',
]);
