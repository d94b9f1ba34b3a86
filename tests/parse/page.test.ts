import { describe, expect, test } from 'vitest';
import { furnitureOf, isMenu } from '../../src/parse/article/page.ts';

describe('furnitureOf', () => {
  test.each([
    ['Trang chủ Hữu nghị Thân gửi Việt Nam', 'page'],
    ['Theo dõi Baoquocte.vn trên', 'page'],
    ['Google News', 'page'],
    ['Nghe đọc bài', 'page'],
    ['Chia sẻ', 'page'],
    ['Facebook Zalo Copy link', 'page'],
    ['Bình luận (12)', 'others'],
    ['0901.22.33.66 - toasoan@bao.example', 'page'],
    ['091.358.6788', 'page'],
    ['(GMT+7)', 'page'],
    ['[Làng gốm ven sông chuẩn bị đón khách mùa hè]', 'page'],
    ['* Mời quý độc giả theo dõi các chương trình trên TV Online!', 'page'],
    ['Bản quyền thuộc về Báo. Cấm sao chép.', 'page'],
    ['nguon nuoc sach ve ban vung cao mua nay', 'page'],
    ['a1-1762490106.jpg', 'picture'],
    ['![]() |', 'picture'],
    ['{keywords}', 'picture'],
    ['nuoc-sach-ve-ban-vung-cao', 'picture'],
    ['TIN LIÊN QUAN', 'others'],
    ['Tin cùng chuyên mục', 'others'],
    ['Các tin/bài khác', 'others'],
    ['Đọc thêm', 'others'],
    ['Bấm vào ảnh để xem chi tiết.', 'page'],
    ['Xem thêm tại đây.', 'page'],
    ['* Lúa Mới Online tiếp tục cập nhật nội dung phiên họp.', 'page'],
    ['Bạn thấy bài viết này thế nào?', 'page'],
    ['Giọng nữ', 'page'],
    ['1.5x', 'page'],
    ['Từ khóa: muối, Ninh Thuận', 'tags'],
    ['#asean', 'tags'],
    ['>> Xem thêm: Chợ nổi mùa nước lên', 'tags'],
  ])('%s: %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind);
  });

  test.each([
    'Chủ đề của hội thi năm nay là nước sạch.',
    'Theo dõi phiên họp tại chợ, bà Lan thấy yên tâm.',
    'Trở lại với câu chuyện muối, ông kể về mùa mưa.',
    'Quảng cáo trực tuyến tăng 20% trong quý một.',
    'Chia sẻ với diêm dân, bà Lan hứa sẽ quay lại.',
    'Tin vui đến với làng muối',
    'Bình luận về giá muối, ông Bình lắc đầu.',
    'Email giả mạo tăng mạnh',
    'Bộ sẽ tiếp tục cập nhật dữ liệu đất đai.',
    'Nhấn mạnh vai trò của muối sạch, bà Lan nói ít.',
  ])('part of the article: %s', (line) => {
    expect(furnitureOf(line)).toBeNull();
  });

  test('a menu holds nothing but names of sections', () => {
    expect(isMenu('Thời sự Chính trị Xã hội')).toBe(true);
    expect(isMenu('Bạn cần biết Tiện ích Liên hệ')).toBe(true);
    expect(isMenu('Kinh tế số vùng cao')).toBe(false);
  });
});
