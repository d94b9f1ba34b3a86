import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';
import { invented } from './invented.ts';

let asked: Asked;
beforeAll(async () => (asked = await Asked.open()), 60_000);
afterAll(removeServed);

describe('marks', () => {
  test.each([
    ['lừa đảo'],
    ['lua dao'],
    ['lừa dao'],
    ['lua đảo'],
    ['LỪA ĐẢO'],
    ['LUA DAO'],
    ['lừa đảo'.normalize('NFD')],
    ['lừa đảo trực tuyến'],
    ['lua dao truc tuyen'],
    ['lừa dao trực tuyen'],
  ])('%s finds what holds "lừa đảo", and nothing else', async (q) => {
    expect(await asked.tiers(q)).toEqual({ exact: ['scam'] });
  });

  test.each([
    ['hòa bình', 'peace'],
    ['hoà bình', 'peace'],
    ['hoa binh', 'peace'],
    ['thủy lợi', 'peace'],
    ['thuỷ lợi', 'peace'],
    ['dao tao', 'training'],
    ['đào tạo', 'training'],
    ['Đào Tạo', 'training'],
  ])('%s finds %s: either place of the tone, d for đ', async (q, id) => {
    expect(await asked.tiers(q)).toEqual({ exact: [id] });
  });

  test('what has the marks typed stands before what has others', async () => {
    expect(await asked.tiers('lựa đạo')).toEqual({ exact: ['choice'], folded: ['scam'] });
  });

  test('other marks alone are told apart', async () => {
    expect(await asked.tiers('lừa đạo')).toEqual({ folded: ['scam'] });
    expect(await asked.tiers('hóa bình')).toEqual({ folded: ['peace'] });
  });
});

describe('several words', () => {
  test('are all held by each answer', async () => {
    expect(await asked.tiers('dữ liệu sau đó')).toEqual({ exact: ['apart'] });
    expect(await asked.tiers('hạ tầng chung')).toEqual({ exact: ['together'] });
    expect(await asked.tiers('infrastructure glad')).not.toHaveProperty('exact');
  });

  test.each(['dữ liệu hạ tầng', 'du lieu ha tang', 'hạ tầng dữ liệu', 'data infrastructure'])(
    'nearer together stand first: %s',
    async (q) => {
      expect(await asked.tiers(q)).toEqual({ exact: ['together', 'apart'] });
    },
  );

  test.each(['tự do', 'tu do', 'TỰ DO'])(
    'the syllables of %s, scattered, are no answer',
    async (q) => {
      expect(await asked.tiers(q)).toEqual({ exact: ['free'] });
    },
  );

  // "Giới trẻ" is half of it.
  test.each(['thế giới', 'the gioi'])('one syllable of %s is no answer', async (q) => {
    expect(await asked.ids(q)).toEqual([]);
  });

  test('partial answers stand only where nothing holds all', async () => {
    expect(await asked.tiers('lừa đảo blockchain')).toEqual({ partial: ['scam'] });
    expect(await asked.tiers('lừa đảo online')).toEqual({ exact: ['scam'] });
  });

  test.each([
    ['online blockchain metaverse', []],
    ['online scams metaverse', ['scam']],
    ['online scams blockchain metaverse quantum', []],
    ['blockchain metaverse', []],
  ])('and hold at least half: %s', async (q, ids) => {
    expect(await asked.tiers(q)).toEqual(ids.length > 0 ? { partial: ids } : {});
  });

  test('less than half is none, however rare, nor are other marks', async () => {
    const { partial = [] } = await asked.tiers('online scams Sok Phalla vệ tinh');
    expect(partial.toSorted()).toEqual(['later', 'once', 'twice']);
    expect(await asked.tiers('lừa đạo quantum')).toEqual({});
    expect(await asked.tiers('lừa đảo quantum')).toEqual({ partial: ['scam'] });
  });

  test('what no item holds is told', async () => {
    expect((await asked.answer('lừa đảo blockchain quantum')).missing).toEqual([
      'blockchain',
      'quantum',
    ]);
    expect((await asked.answer('lừa đảo')).missing).toEqual([]);
  });
});

describe('phrases in marks of quotation', () => {
  test.each([
    ['"hạ tầng là của chung"', { exact: ['together'] }],
    ['"ha tang la cua chung"', { exact: ['together'] }],
    ['“hạ tầng là của chung”', { exact: ['together'] }],
    ['"dữ liệu hạ tầng"', {}],
    ['"đảo lừa"', {}],
    ['"lừa đảo"', { exact: ['scam'] }],
    ['"lựa đảo"', { folded: ['scam'] }],
    ['"belong to all"', { exact: ['together'] }],
    ['"AI"', {}],
    ['"28-29/1/2027"', { exact: ['next'] }],
    ['"ngày 28\u201129/1"', { exact: ['next'] }],
    ['"dữ liệu" hạ tầng', { exact: ['together', 'apart'] }],
    // Words of two parts of an item do not stand together.
    ['"Hòa Bộ trưởng"', {}],
  ])('%s finds %j', async (q, found) => {
    expect(await asked.tiers(q)).toEqual(found);
  });
});

describe('numbers', () => {
  test.each([
    ['3,7 nghìn tỷ', ['market']],
    ['3,7 nghin ty', ['market']],
    ['3.7 trillion', ['market']],
    ['3,7', ['market']],
    ['37', []],
    ['7,3', []],
    ['97%', ['share']],
    ['97 %', ['share']],
    ['97 percent', ['share']],
    ['97 phần trăm', ['share']],
    ['9', []],
    // Neither the beginning of another number, nor longer than one that is part of a date.
    ['28', ['next']],
    ['281', []],
    ['20275', []],
    ['61 phần trăm', ['rural']],
  ])('%s finds %j', async (q, ids) => {
    expect(await asked.ids(q)).toEqual(ids);
  });
});

describe('dates', () => {
  test.each([
    '28/1/2027',
    '29/1/2027',
    '28-29/1/2027',
    '28\u201129/1/2027',
    '28-1-2027',
    '2027-01-28',
    'ngày 28 tháng 1 năm 2027',
    'ngay 28 thang 1',
    '28 January 2027',
    'January 29, 2027',
    '28/1',
    '1/2027',
    'tháng 1 năm 2027',
    '2027',
    '28/1/2027.',
  ])('%s finds what is printed as 28\u201129/1/2027', async (q) => {
    expect(await asked.ids(q)).toEqual(['next']);
  });

  test.each([
    ['13/1/2026', ['meeting']],
    ['14/1', ['meeting']],
    ['11/2025', ['fair']],
    ['November 2025', ['fair']],
    ['2025', ['fair']],
    ['17/1/2026', []],
    ['28/1/2026', []],
    ['30/1/2027', []],
  ])('%s finds %j', async (q, ids) => {
    expect(await asked.ids(q)).toEqual(ids);
  });

  test('a day finds what is of it', async () => {
    const ids = await asked.ids('15/1/2026');
    const january = invented.quotes.filter(({ date }) => date === '2026-01-15');
    expect(ids.toSorted()).toEqual([...january.map(({ id }) => id), 'meeting'].sort());
    expect(await asked.ids('lừa đảo 15/1')).toEqual(['scam']);
    expect(await asked.tiers('lừa đảo 2/3/2026')).not.toHaveProperty('exact');
  });
});

describe('words that count as the same', () => {
  test.each([
    ['AI', 'ai'],
    ['ai', 'ai'],
    ['trí tuệ nhân tạo', 'ai'],
    ['tri tue nhan tao', 'ai'],
    ['artificial intelligence', 'ai'],
    ['business', 'firms'],
    ['company', 'firms'],
    ['DN', 'firms'],
    ['online fraud', 'scam'],
    ['qua mạng', 'scam'],
    ['tập huấn', 'training'],
    ['human resources', 'training'],
    ['subsea', null],
    ['an toàn mạng', null],
  ])('%s finds %s', async (q, id) => {
    expect(await asked.tiers(q)).toEqual(id === null ? {} : { exact: [id] });
  });

  test.each([['ái'], ['trị tuệ nhân tạo']])('%s, with other marks, is not the same', async (q) => {
    expect(await asked.tiers(q)).not.toHaveProperty('exact');
  });

  test.each([['Bộ trưởng Hòa'], ['BT Hòa'], ['Minister Hòa'], ['minister hoa'], ['bo truong hoa']])(
    '%s finds the Minister, and what she said',
    async (q) => {
      const own = invented.quotes.filter(({ speaker }) => speaker === 'le-thi-hoa');
      const { exact = [] } = await asked.tiers(q);
      expect(exact.toSorted()).toEqual(['le-thi-hoa', ...own.map(({ id }) => id)].sort());
    },
  );

  test('as typed ranks before the same in other words', async () => {
    expect((await asked.ids('PM'))[0]).toBe('tran-duc-dung');
    expect((await asked.ids('Sec-Gen'))[0]).toBe('sok-phalla');
  });
});
