import { reads } from './sayings.ts';

/* Typing that is loose about spaces changes nothing. */

reads('two spaces, or none, where one belongs', [
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói:“{Bình <nói>: Kho hàng đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói :  “{Bình <nói>: Kho hàng đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói rằng  “{Bình <nói rằng>: kho hàng đã đầy từ lâu}”.',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}” ,  ông Trần Văn Bình nói.',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”,  ông Trần Văn Bình  nói .',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}”  -  ông Trần Văn Bình nói.',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}.”  Ông Trần Văn Bình nói.',
  'Mưa lớn suốt ngày. ¶ [Bình <cho biết>: Ông Trần Văn Bình  cho biết  kho hàng đã đầy.]',
  'Mưa lớn suốt ngày. ¶ [? <cho rằng>: Ông Trần Văn Bình  và  bà Lê Thị Hoa cho rằng kho hàng đã đầy.]',
  'Mưa lớn suốt ngày. ¶ [? <cho rằng>: Ông Trần Văn Bình ,  bà Lê Thị Hoa cùng cho rằng kho hàng đã đầy.]',
  'Mưa lớn suốt ngày. ¶ [Bình <Theo>: Theo  ông Trần Văn Bình, kho hàng đã đầy.]',
  'Mưa lớn suốt ngày. ¶ [Hoa <cho biết>: Kho hàng đã đầy từ nhiều tháng trước ,  bà Lê Thị Hoa cho biết .]',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa chia sẻ :  ¶ -  {+Hoa: Chúng tôi đã mở ba lớp học.}',
  'Mưa lớn suốt ngày. ¶ -  {Bình <nói>: Kho đầy rồi}  -  ông Trần Văn Bình nói .',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa yêu cầu tập trung vào ba nhiệm vụ :  ¶ [+Hoa: -  Sửa lại cây cầu cũ trước mùa mưa.]',
  'Mưa lớn suốt ngày. ¶ [? <cho rằng>: Nhiều đại biểu  cho rằng giá còn tăng.]',
  'Mưa lớn suốt ngày. ¶ [báo cáo của Viện Nghiên cứu Lúa <Theo>: Theo  báo cáo của Viện Nghiên cứu Lúa , sản lượng tăng đều ba năm.]',
  'Mưa lớn suốt ngày.  [Khảo sát của Viện Nghiên cứu Lúa <cho thấy>: Khảo sát của Viện Nghiên cứu Lúa cho thấy sản lượng tăng đều ba năm.]',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa  : “{Hoa <:>: Kho đầy rồi, vui quá!}”',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói kho hàng vẫn mở ;  “{Bình <nói>: chúng tôi sẽ mở cửa cả đêm}”.',
  'Mưa lớn suốt ngày. ¶ [Bình <chia sẻ  rằng>: Ông Trần Văn Bình chia sẻ  rằng chuyến đi rất vất vả .]',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói  về chuyến đi.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình đưa ra hai khuyến nghị  về giữ nước.',
  'Mưa lớn suốt ngày. ¶ [Bình <dẫn>: Ông Trần Văn Bình dẫn  thống kê cho thấy giá gạo tăng ba tháng liền.]',
  'Mưa lớn suốt ngày. ¶ Phát biểu tại nhà rông,  bà Lê Thị Hoa nêu hai nhiệm vụ :  ¶ [+Hoa: Mở thêm lớp học.] ¶ Tại nhà kho,  ông Trần Văn Bình tặng quà.',
  'Mưa lớn suốt ngày. ¶ GS Trần Văn Bình (Viện Lúa) :  ¶ “{+Bình: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ “{+Bình: Kho hàng đã đầy.} ¶ {Bình <nói>: Giá gạo còn tăng}” ,  ông Trần Văn Bình nói.',
]);
