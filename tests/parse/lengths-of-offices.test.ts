import { describe } from 'vitest';
import { seen } from './marked.ts';

/* How far an office goes on. The marks are told in marked.ts. */

describe('the fields, bodies and seats of an office', () => {
  seen([
    [
      '[n <Ủy viên Bộ Chính trị>, <Bộ trưởng> {Trần Văn Bình}] nói.',
      'ủy viên (bộ chính trị) + bộ trưởng',
    ],
    ['[n <Bí thư kiêm Chủ tịch xã> {Trần Văn Bình}] nói.', 'bí thư + chủ tịch (xã)'],
    [
      '[n <Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch> {Trần Văn Bình}] nói.',
      'bộ trưởng (bộ văn hóa, thể thao và du lịch)',
    ],
    [
      '[n <Bộ trưởng Bộ Giáo dục, Khoa học, Nghiên cứu và Đổi mới Lào> {Karl Berg}] nói.',
      'bộ trưởng (bộ giáo dục, khoa học, nghiên cứu và đổi mới lào)',
    ],
    [
      '[n <Bộ trưởng Văn hóa, Thể thao và Du lịch> {Trần Văn Bình}] nói.',
      'bộ trưởng (văn hóa, thể thao và du lịch)',
    ],
    [
      '[n <Bộ trưởng văn hóa, thể thao và du lịch> {Trần Văn Bình}] nói.',
      'bộ trưởng (văn hóa, thể thao và du lịch)',
    ],
    [
      '[n <Bộ trưởng Bộ Văn hóa, thể thao và du lịch> {Trần Văn Bình}] nói.',
      'bộ trưởng (bộ văn hóa, thể thao và du lịch)',
    ],
    [
      '[r <Bộ trưởng Bộ Y tế>], [r <Giám đốc Sở>] và [r <Chủ tịch xã>] nói.',
      'bộ trưởng (bộ y tế); giám đốc (sở); chủ tịch (xã)',
    ],
    [
      '[n <Cục trưởng Cục Phòng, chống thiên tai> {Trần Văn Bình}] nói.',
      'cục trưởng (cục phòng, chống thiên tai)',
    ],
    [
      '[n <Trưởng ban Chính sách, chiến lược> {Trần Văn Bình}] nói.',
      'trưởng ban (chính sách, chiến lược)',
    ],
    [
      '[n <Chủ nhiệm Ủy ban Văn hóa, Giáo dục> {Trần Văn Bình}] nói.',
      'chủ nhiệm (ủy ban văn hóa, giáo dục)',
    ],
    ['[r <Chủ nhiệm Ủy ban Muối>], giáo dục xã Tân nói.', 'chủ nhiệm (ủy ban muối)'],
    [
      '[n <Bộ trưởng Bộ Thông tin - Truyền thông> {Trần Văn Bình}] nói.',
      'bộ trưởng (bộ thông tin - truyền thông)',
    ],
    [
      '[n <Bộ trưởng Bộ Thông tin-Truyền thông> {Trần Văn Bình}] nói.',
      'bộ trưởng (bộ thông tin-truyền thông)',
    ],
    [
      '[r <Bộ trưởng Bộ Thông tin – truyền thông>] đưa tin.',
      'bộ trưởng (bộ thông tin – truyền thông)',
    ],
    ['[n <Giám đốc Sở VH & TT> {Trần Văn Bình}] nói.', 'giám đốc (sở vh & tt)'],
    ['[n <Giám đốc Sở Muối & Cá> {Trần Văn Bình}] nói.', 'giám đốc (sở muối & cá)'],
    ['[n <Thủ tướng nước chủ nhà> {Najib Razak}] nói.', 'thủ tướng (nước chủ nhà)'],
    ['[n <Trưởng ban Thư ký ASEANAPOL> {Trần Văn Bình}] nói.', 'trưởng ban (thư ký aseanapol)'],
    ['[n <Chủ tịch Hội đồng cố vấn AI> {Trần Văn Bình}] nói.', 'chủ tịch (hội đồng cố vấn ai)'],
    ['[n <Thành viên Hội đồng cố vấn AI> {Trần Văn Bình}] nói.', 'thành viên (hội đồng cố vấn ai)'],
    ['[n <Tham tán Đại sứ quán Lào> {Karl Berg}] nói.', 'tham tán (đại sứ quán lào)'],
    [
      '[r <Đặc phái viên của Tổng Thư ký Liên hợp quốc {Karl Berg}>] nói.',
      'đặc phái viên (của tổng thư ký liên hợp quốc karl berg)',
    ],
    [
      '[n <Phó Thủ tướng kiêm Bộ trưởng Quốc phòng> {Karl Berg}] nói.',
      'phó thủ tướng + bộ trưởng (quốc phòng)',
    ],
    ['[n <Trợ lý Tổng thống> {Karl Berg}] nói.', 'trợ lý (tổng thống)'],
    ['[r <Người phát ngôn Thủ tướng>] nói.', 'người phát ngôn (thủ tướng)'],
    ['[n <Cố vấn Tổng thống> {Karl Berg}] nói.', 'cố vấn (tổng thống)'],
    ['[n <Chuyên gia người Phần Lan> {Eeva Berg}] nói.', 'chuyên gia (người phần lan)'],
    ['Chuyên gia người Phần Lan nói.', ''],
    [
      '[n <Chuyên gia kinh tế người Phần Lan> {Eeva Berg}] nói.',
      'chuyên gia (kinh tế người phần lan)',
    ],
    ['[n <Đại sứ Na Uy tại Việt Nam> {Karl Berg}] nói.', 'đại sứ (na uy tại việt nam)'],
    ['[n <Đại sứ Na Uy tại Hà Nội> {Karl Berg}] nói.', 'đại sứ (na uy tại hà nội)'],
    ['[r <Đại sứ Na Uy>] tại cuộc họp nói.', 'đại sứ (na uy)'],
    ['[r <Tổng thống Mỹ>] từ chối họp.', 'tổng thống (mỹ)'],
    ['[r <Tổng thống Mỹ>] về nước.', 'tổng thống (mỹ)'],
    [
      '[n <Phó Giám đốc phụ trách phân tích và tình báo> {Karl Berg}] nói.',
      'phó giám đốc (phụ trách phân tích và tình báo)',
    ],
    ['[r <Phó Giám đốc phụ trách>] cho biết giá tăng.', 'phó giám đốc (phụ trách)'],
    ['[n <Giám đốc công nghệ thông tin> {Karl Berg}] nói.', 'giám đốc (công nghệ thông tin)'],
    ['[r <Giám đốc công ty bán dẫn Novex>] nói.', 'giám đốc (công ty bán dẫn novex)'],
    [
      '[r <Tổng Thư ký ASEAN>] và các [r <Bộ trưởng>] cùng tới.',
      'tổng thư ký (asean); * bộ trưởng',
    ],
    ['[r <Tổng Thư ký ASEAN>] và phu nhân cùng tới.', 'tổng thư ký (asean)'],
    [
      '[r <Tổng Thư ký ASEAN>] và [n Thượng tướng {Trần Văn Bình}] cùng tới.',
      'tổng thư ký (asean); thượng tướng',
    ],
    ['[r <Bộ trưởng Pháp và Anh>] cùng tới.', 'bộ trưởng (pháp và anh)'],
    ['[n <Bộ trưởng Y tế và Giáo dục> {Karl Berg}] nói.', 'bộ trưởng (y tế và giáo dục)'],
    ['[r <Bộ trưởng Y tế và giáo dục>] nói.', 'bộ trưởng (y tế và giáo dục)'],
    [
      '[n <Giám đốc Trường Cao đẳng nghề số 4> {Trần Văn Bình}] nói.',
      'giám đốc (trường cao đẳng nghề số 4)',
    ],
    ['Giáo viên lớp 9 trường Tân nói.', ''],
    ['[r <Giám đốc Trung tâm 115>], nói.', 'giám đốc (trung tâm 115)'],
    ['[r <Giám đốc>] 3 trung tâm nói.', 'giám đốc'],
    ['[r <Phó Chủ tịch Hội Nữ doanh nhân Hà Nội>] nói.', 'phó chủ tịch (hội nữ doanh nhân hà nội)'],
    [
      '[n <Giám đốc Hiệp hội Việt Nam - Lào> {Trần Văn Bình}] nói.',
      'giám đốc (hiệp hội việt nam - lào)',
    ],
    ['[n <Giám đốc Quỹ Á - Phi> {Trần Văn Bình}] nói.', 'giám đốc (quỹ á - phi)'],
    [
      '[r <Phát ngôn viên của Tổng thống {Karl Berg}>] nói.',
      'phát ngôn viên (của tổng thống karl berg)',
    ],
    ['[r <Bí thư Quận ủy quận 1>] nói.', 'bí thư (quận ủy quận 1)'],
    ['[b Quận ủy Quận 1] nói.', ''],
    ['[b Công an quận 12] cho biết giá tăng.', ''],
    ['[b UBND thành phố Hà Nội] nói.', ''],
    ['[b UBND tỉnh] cho biết giá tăng.', ''],
    ['UBND tỉnh đã họp.', ''],
    ['Báo Công an thành phố [n {Trần Văn Bình}] nói.', ''],
    ['[r <Bộ trưởng công thương>] làm việc ở xã.', 'bộ trưởng (công thương)'],
    ['[r <Bộ trưởng đối ngoại>] dự báo giá tăng.', 'bộ trưởng (đối ngoại)'],
    ['[n Nữ <Bộ trưởng> {Karl Berg}] nói.', 'f bộ trưởng'],
    ['[r <Tân Chủ tịch xã>] nói.', 'chủ tịch (xã)'],
    ['[r <Chánh án Tòa Pháp luật>] nói.', 'chánh án (tòa pháp luật)'],
    ['[r <Chủ nhiệm Ủy ban Pháp luật>] đã nói.', 'chủ nhiệm (ủy ban pháp luật)'],
    ['[r <Chủ nhiệm Ủy ban Pháp>] đã nói.', 'chủ nhiệm (ủy ban pháp)'],
    ['[r <Giám đốc Bảo tàng Mỹ thuật>] khen tranh đẹp.', 'giám đốc (bảo tàng mỹ thuật)'],
    ['[r <Bộ trưởng Papua New Guinea>] khen tranh đẹp.', 'bộ trưởng (papua new guinea)'],
    ['[r <Giám đốc NATO>] khen tranh đẹp.', 'giám đốc (nato)'],
  ]);
});
