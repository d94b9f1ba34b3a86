import { describe, expect, test } from 'vitest';
import { seenIn } from './seen.ts';

describe('sceneOf', () => {
  test.each([
    'Quang cảnh phiên họp.',
    'Toàn cảnh phiên thảo luận về nghề muối',
    'Bộ trưởng Bộ Công Thương Trần Văn Bình phát biểu tại hội nghị.',
    'Bộ trưởng Bộ Công Thương Trần Văn Bình phát biểu chỉ đạo hội nghị.',
    'Thủ tướng Trần Văn Bình và Thủ tướng Lào Khamphet Souvanna bắt tay trước giờ hội đàm.',
    'Thủ tướng Trần Văn Bình tại lễ khai mạc.',
    'Ông Trần Văn Bình, Giám đốc Sở Y tế Lào Cai.',
    'Giám đốc Sở Y tế Lào Cai Trần Văn Bình và ông Lê Văn Sơn, Chủ tịch Hội Đông y.',
    'TS Lê Văn Sơn, giảng viên Trường Đại học Tây Bắc.',
    'Các đại biểu chụp ảnh lưu niệm.',
    'Sinh viên thực hành trong phòng thí nghiệm tại Sơn La',
    'Lễ khánh thành cầu Pá Uôn',
    'Thứ trưởng Bộ Công Thương Trần Văn Bình trình bày đề xuất của Việt Nam tại phiên toàn thể.',
    'Thiếu tướng Trần Văn Bình thông tin tại buổi họp báo.',
    'Ông Trần Văn Bình đọc tham luận bằng tiếng Anh tại hội thảo.',
    'Các đại biểu lắng nghe phần trình bày của diêm dân.',
    'Bộ trưởng Trần Văn Bình phát biểu khai mạc Hội đồng Muối, khóa XII, sáng 2/10.',
    'Khoảnh khắc pháo hoa nổ khi ông Trần Văn Bình vào sân.',
    'Ông Trần Văn Bình (nguyên giám đốc Phòng Thương mại và Công nghiệp tỉnh Lào Cai chi nhánh Bắc Hà).',
    'Ông Trần Văn Bình - CEO Công ty Muối Sạch.',
    'Đại diện hiệp hội diêm dân phát biểu tại diễn đàn.',
    'Phần trình bày của ông Trần Văn Bình, Giám đốc Sở Y tế Lào Cai',
  ])('shows: %s', (line) => {
    expect(seenIn(line)).toBe('shows');
  });

  test.each([
    ['attends', 'Thủ tướng Trần Văn Bình và lãnh đạo các nước dự diễn đàn.'],
    ['maybe', 'Thủ tướng Trần Văn Bình dự lễ khai mạc.'],
    ['maybe', 'Thủ tướng Trần Văn Bình dự và phát biểu tại lễ khai mạc.'],
    ['maybe', 'Các bên ký kết biên bản ghi nhớ.'],
    ['maybe', 'Ông Trần Văn Bình chia sẻ với báo chí, Lào đang xây thêm ruộng muối.'],
  ])('%s: %s', (level, line) => {
    expect(seenIn(line)).toBe(level);
  });

  test.each([
    'Sáng 15/1, Thủ tướng Trần Văn Bình dự lễ khai mạc tại Hà Nội.',
    'Thủ tướng Trần Văn Bình sẽ phát biểu tại lễ khai mạc.',
    'Bộ trưởng Trần Văn Bình phát biểu nhấn mạnh vai trò của diêm dân.',
    'Ông Trần Văn Bình, tại buổi họp báo, trấn an diêm dân.',
    'Ông Trần Văn Bình: Nghề muối cần vốn',
    'Thủ tướng dặn dò Bộ Công Thương đón tiếp khách chu đáo.',
    'Hội nghị diễn ra trong hai ngày.',
    'Hình ảnh cô giáo đẹp hơn khi ông Trần Văn Bình kể lại.',
    'Thay mặt các đoàn, Đại tá Trần Văn Bình, Trưởng đoàn Lào, cảm ơn chủ nhà về sự đón tiếp chu đáo.',
    'Đại tá Trần Văn Bình, Trưởng đoàn Lào, cảm ơn các bạn về sự đón tiếp chu đáo.',
    'Ông cũng trao đổi với diêm dân.',
    '(TPO) - Thủ tướng Trần Văn Bình tiếp đại sứ Lào.',
  ])('tells: %s', (line) => {
    expect(seenIn(line)).toBeNull();
  });

  test('in the place of a headline', () => {
    expect(
      seenIn('Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Lào Khamphet Souvanna', true),
    ).toBeNull();
    expect(seenIn('Thủ tướng Trần Văn Bình phát biểu tại buổi làm việc', true)).toBe('shows');
    expect(seenIn('Ông Trần Văn Bình, Giám đốc Sở Y tế Lào Cai, trao đổi với báo chí', true)).toBe(
      'shows',
    );
  });
});
