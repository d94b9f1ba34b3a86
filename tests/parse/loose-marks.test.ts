import { reads } from './sayings.ts';

/* Outlets leave a space out, or print two: who speaks is told all the same. */

reads('a space left out, or put before a mark', [
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa (chợ xã) : ¶ “{+Hoa: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa cười:“{Hoa <cười>: Gạo quê và tình quê}”.',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa nhắc câu nói của ông Trần Văn Bình:“{Bình <câu nói của>: Kho hàng của chúng tôi đã đầy}.”',
  'Mưa lớn suốt ngày. ¶ Bà Lê Thị Hoa:“{Hoa <:>: Kho nhà tôi đã đầy rồi}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình hỏi:“{Bình <hỏi>: Nếu kho đã đầy} ¶ {+Bình: thì gạo để đâu?}” ¶ Mưa to.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nhấn mạnh với báo chí rằng“{Bình <nhấn mạnh>: kho hàng đã đầy từ lâu}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói kho vẫn mở,“{Bình <nói>: giá gạo đang lên và người dân còn cần bán nhiều thứ khác}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói kho vẫn mở;“{Bình <nói>: giá gạo đang lên và người dân còn cần bán nhiều thứ khác}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói sẽ thuê thêm chỗ nếu“{Bình <nói>: chúng tôi thiếu kho}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói,“{Bình <nói>: kho hàng đã đầy từ lâu}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói:“{Bình <nói>: Kho hàng đã đầy}”.',
  'Ông Trần Văn Bình mở kho. ¶ - {Bình <nói>: Giá gạo sẽ còn tăng trong năm nay}.- Ông Bình nói.',
  '[Tập đoàn Điện lực Sông Quê <khẳng định>: Tập đoàn Điện lực Sông Quê(ESQ) khẳng định điện đủ. Theo ESQ, giá không tăng.]',
  '[Bình <cho biết>: Giá gạo sẽ còn tăng trong quý này,ông Trần Văn Bình cho biết.]',
]);

reads('two spaces for one', [
  'Mưa lớn suốt ngày. ¶ Giữa chợ,  bà Lê Thị Hoa vỗ tay: “{Hoa <vỗ tay>: Kho đầy rồi, vui quá!}”',
  'Mưa lớn suốt ngày. ¶ Vì sao giá gạo tăng? ¶ Ông Trần Văn Bình:{Bình <:>: Giá gạo sẽ còn tăng trong quý này.} ¶ Bà Lê Thị Hoa:  {Hoa <:>: Kho hàng còn rộng lắm, không lo thiếu.}',
  'Mưa lớn suốt ngày. ¶ [? <cho biết>: Ông Trần Văn Bình  và  bà Lê Thị Hoa cho biết kho đã đầy.]',
  'Mưa lớn suốt ngày. ¶ [? <cho biết>: Ông Trần Văn Bình ,  bà Lê Thị Hoa cho biết kho đã đầy.]',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói  thêm  rằng  “{Bình <nói  thêm>: kho hàng đã đầy từ lâu}”.',
  'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói ,  “{Bình <nói>: kho hàng đã đầy từ lâu}”.',
  'Mưa lớn suốt ngày. ¶ “{Bình <bùi ngùi>: Kho hàng của chúng tôi đã đầy}”, ông Trần Văn Bình  bùi ngùi.',
  'Mưa lớn suốt ngày. ¶ “{Bình <nói>: Kho hàng của chúng tôi đã đầy}.”  - Ông Trần Văn Bình nói.',
  'Ông Trần Văn Bình mở kho. ¶ - {Bình <nói>: Giá gạo sẽ còn tăng trong năm nay}  -  ông Bình nói.',
  'Ông Trần Văn Bình tiết lộ  trong buổi họp hôm qua.',
  'Ông Trần Văn Bình đưa ra đánh giá  về giá gạo, kho gạo và người trồng lúa.',
  '“{+Bình: Kho hàng đã đầy.} ¶ {Bình <nói>: Bà Lê Thị Hoa khen giá gạo còn tăng}”,  ông Trần Văn Bình nói.',
]);
