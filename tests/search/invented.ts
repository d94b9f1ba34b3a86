import type { Digest } from '../../src/schemas/digest.ts';
import { sample } from '../share/sample.ts';

/*
 * A digest in which nothing is true: each item stands here because some search has to find it, or
 * has to leave it alone.
 */

const at = <T>(items: readonly T[]): T => {
  const [first] = items;
  if (first === undefined) throw new Error('The sample has no such item');
  return first;
};

const article = (id: string, date: string, publisher: string): Digest['articles'][number] => ({
  ...at(sample.articles),
  id,
  file: `${id}.txt`,
  date,
  publisher,
});

const speaker = (id: string, name: string, vi: string, en: string): Digest['speakers'][number] => ({
  ...at(sample.speakers),
  id,
  name: { vi: name, ascii: id },
  headline: { vi, en },
  roles: [],
});

const theme = (id: string, vi: string, en: string): Digest['themes'][number] => ({
  ...at(sample.themes),
  id,
  name: { vi, en },
  summary: { vi: '…', en: '…' },
});

let line = 0;
const source = (from: string) => ({
  article: from,
  file: `${from}.txt`,
  line: ++line,
  start: 0,
  end: 1,
});

const quote = (
  id: string,
  said: { by: string; in: string; on: string; themes?: string[]; form?: 'direct' | 'indirect' },
  vi: string,
  en: string | null,
): Digest['quotes'][number] => ({
  ...at(sample.quotes),
  id,
  form: said.form ?? 'direct',
  speaker: said.by,
  text: { vi, en },
  translation: en === null ? 'missing' : 'current',
  source: source(said.in),
  date: said.on,
  themes: said.themes ?? [],
});

const event = (
  id: string,
  [start, end]: [string, string],
  vi: string,
  en: string,
): Digest['events'][number] => ({
  ...at(sample.events),
  id,
  start,
  end,
  title: { vi, en },
  place: null,
  themes: [],
  sources: [{ ...source('a1'), says: 'held' }],
});

const JANUARY = { in: 'a1', on: '2026-01-15' };
const MARCH = { in: 'a2', on: '2026-03-02' };

export const invented: Digest = {
  articles: [article('a1', '2026-01-15', 'Báo Một'), article('a2', '2026-03-02', 'Báo Hai')],
  speakers: [
    speaker('le-thi-hoa', 'Lê Thị Hòa', 'Bộ trưởng', 'Minister'),
    speaker('tran-duc-dung', 'Trần Đức Dũng', 'Thủ tướng', 'Prime Minister'),
    speaker('sok-phalla', 'Sok Phalla', 'Tổng Thư ký', 'Secretary-General'),
  ],
  themes: [theme('an-toan', 'An toàn', 'Safety'), theme('viec-lam', 'Việc làm', 'Jobs')],
  quotes: [
    quote(
      'scam',
      { by: 'le-thi-hoa', ...JANUARY, themes: ['an-toan'] },
      'Chúng ta phải chống lừa đảo trực tuyến.',
      'We must fight online scams.',
    ),
    // Near to "lừa đảo" without its marks, and to nothing else.
    quote(
      'choice',
      { by: 'tran-duc-dung', ...JANUARY, themes: ['an-toan'], form: 'indirect' },
      'Lựa chọn của lãnh đạo là hợp tác.',
      'The leaders chose to cooperate.',
    ),
    quote(
      'training',
      { by: 'tran-duc-dung', ...MARCH, themes: ['viec-lam'] },
      'Đào tạo lại nhân lực trong ba năm.',
      'Training the workforce takes three years.',
    ),
    quote(
      'ai',
      { by: 'sok-phalla', ...MARCH, themes: ['viec-lam', 'an-toan'] },
      'Trí tuệ nhân tạo thay đổi mọi ngành.',
      'Artificial intelligence changes every industry.',
    ),
    quote(
      'together',
      { by: 'le-thi-hoa', ...MARCH },
      'Dữ liệu và hạ tầng là của chung mọi người, cho nên ta phải giữ gìn.',
      'Data and infrastructure belong to all, and so all have to look after them.',
    ),
    quote(
      'apart',
      { by: 'le-thi-hoa', ...MARCH },
      'Dữ liệu mở cho mọi người, rồi sau đó mới đến lượt xây hạ tầng.',
      'Open data comes first for all, and only then is infrastructure to be built.',
    ),
    quote(
      'free',
      { by: 'sok-phalla', ...JANUARY },
      'Thương mại tự do giữa các nước.',
      'Unhindered trade between countries.',
    ),
    // Holds "tự" and "do", far apart.
    quote(
      'scattered',
      { by: 'sok-phalla', ...JANUARY },
      'Nước nào tự chủ được về khoa học cũng đều vui vì sau này còn có nhiều lý do.',
      'A country that masters science has much to be glad of.',
    ),
    quote(
      'firms',
      { by: 'tran-duc-dung', ...MARCH },
      'Chính sách cho doanh nghiệp cần rõ.',
      'Policies for enterprises must be clear.',
    ),
    quote(
      'peace',
      { by: 'tran-duc-dung', ...JANUARY, form: 'indirect' },
      'Vì hòa bình và thuỷ lợi.',
      'For peace and irrigation.',
    ),
    quote(
      'young',
      { by: 'sok-phalla', ...JANUARY, form: 'indirect' },
      'Giới trẻ học rất nhanh.',
      null,
    ),
    // U+2011, as some outlets print it.
    quote(
      'next',
      { by: 'sok-phalla', ...MARCH },
      'Kỳ họp tới diễn ra ngày 28\u201129/1/2027 tại Đà Lạt.',
      'The coming session takes place in Đà Lạt on 28–29 January 2027.',
    ),
    quote(
      'share',
      { by: 'le-thi-hoa', ...MARCH },
      'Hơn 97% dân số có điện thoại.',
      'More than 97% of the people have a telephone.',
    ),
    quote(
      'rural',
      { by: 'le-thi-hoa', ...MARCH },
      'Ở nông thôn là 61 phần trăm.',
      'In the countryside it is 61 per cent.',
    ),
    // The same word, named once and twice.
    quote('once', { by: 'sok-phalla', ...JANUARY }, 'Vệ tinh bay qua bầu trời rộng.', null),
    quote('twice', { by: 'sok-phalla', ...JANUARY }, 'Vệ tinh, vệ tinh!', null),
    quote('later', { by: 'sok-phalla', ...MARCH }, 'Rồi thì có vệ tinh mà dùng.', null),
  ],
  events: [
    event('meeting', ['2026-01-12', '2026-01-16'], 'Cuộc gặp thường niên', 'Annual gathering'),
    event('fair', ['2025-11', '2025-11'], 'Hội chợ mùa thu', 'Autumn fair'),
  ],
  figures: [
    {
      ...at(sample.figures),
      id: 'market',
      value: 3.7e12,
      unit: 'USD',
      per: null,
      qualifier: 'gần',
      amount: 'gần 3,7 nghìn tỷ USD',
      text: {
        vi: 'Thị trường sẽ đạt gần 3,7 nghìn tỷ USD.',
        en: 'The market will reach nearly US$3.7 trillion.',
      },
      translation: 'current',
      speaker: null,
      source: source('a2'),
    },
  ],
  shifts: [],
};
