import { expect, test } from 'vitest';
import { apa, plain, vietnameseStyle } from '../../../src/share/citation/plain.ts';
import { cases, caseOf } from './cases.ts';

test('APA names speaker, day, words, translator, form, outlet and address in this order', () => {
  expect(apa(caseOf('tien-phong-3 (en)').record)).toBe(
    'Phạm Minh Chính. (2026, January 15). At the opening ceremony of the 6th ASEAN Digital Ministers’ Meeting (ADGMIN 6), hosted by Vietnam, Prime… (ADGMIN 6 in the press, Trans.) [Reported]. Quoted in “Thủ tướng Phạm Minh Chính: ASEAN cần thúc đẩy kết nối số, đào tạo nhân lực số”, Tiền Phong (https://tienphong.vn/thu-tuong-pham-minh-chinh-asean-can-thuc-day-ket-noi-so-dao-tao-nhan-luc-so-post1813134.tpo). ADGMIN 6 in the press. https://adgmin6.example/en/quotes/tien-phong-3/',
  );
});

test('Vietnamese style says "dẫn theo" and the day as newspapers write it', () => {
  expect(vietnameseStyle(caseOf('plo-7 (vi)').record)).toBe(
    'Lê Thị Việt Lâm (2025), Theo đó, Hội nghị Bộ trưởng số ASEAN hay còn gọi là ADGMIN, là cơ chế hợp tác cấp cao nhất của ASEAN trong… [Thuật lại, nối tiếp], dẫn theo “Việt Nam đăng cai tổ chức Hội nghị Bộ trưởng số ASEAN lần thứ 6”, Pháp Luật TP. Hồ Chí Minh, 31/12/2025, ADGMIN 6 qua báo chí, https://adgmin6.example/vi/quotes/plo-7/',
  );
});

test('an unknown day is "n.d." in APA and said in words, with what is known of it', () => {
  const { record } = caseOf('phat-trien-kinh-te-19 (en)');
  expect(apa(record)).toContain('Nguyễn Mạnh Hùng. (n.d.). “');
  expect(apa(record)).toContain('(date of publication unknown, not before 16 January 2026; https:');
  expect(vietnameseStyle(caseOf('phat-trien-kinh-te-19 (vi)').record)).toMatch(
    /^Nguyễn Mạnh Hùng \(không rõ ngày\), “.* \(không rõ ngày đăng, không sớm hơn 16\/1\/2026; https:/u,
  );
});

test('unknown speaker, outlet, day, headline and address: said, or left out', () => {
  expect(plain(caseOf('unknown (en)').record)[0]?.text).toBe(
    '“Chống lừa đảo trực tuyến” [Verbatim] [The speaker cannot be told]. (n.d.). Quoted in [Outlet not identified] (date of publication unknown, not before 16 January 2026). ADGMIN 6 in the press. https://adgmin6.example/en/quotes/unknown/',
  );
  expect(plain(caseOf('unknown (vi)').record)[0]?.text).toBe(
    '“Chống lừa đảo trực tuyến” [Nguyên văn] [Không xác định được người nói] (không rõ ngày), dẫn theo [Báo chưa rõ] (không rõ ngày đăng, không sớm hơn 16/1/2026), ADGMIN 6 qua báo chí, https://adgmin6.example/vi/quotes/unknown/',
  );
});

test('every citation says form, outlet and address, and who translated what it shows in English', () => {
  const wrong = cases.flatMap(({ name, record }) =>
    [apa(record), vietnameseStyle(record)].flatMap((text) => {
      const parts = [record.status, record.outlet, record.url, record.author, record.headline];
      const missing = parts.filter((part) => part !== null && !text.includes(part));
      const silent = record.translator !== null && !/, Trans\.\)|translated by /u.test(text);
      return missing.length > 0 || silent || /[\r\n]/u.test(text) ? [`${name}: ${text}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
