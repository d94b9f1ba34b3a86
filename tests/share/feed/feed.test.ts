import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../scripts/digest.ts';
import { indexDigest } from '../../../src/digest-index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { FEED_LIMIT, siteFeed, speakerFeed, topicFeed } from '../../../src/share/feed/feed.ts';
import type { Article } from '../../../src/schemas/article.ts';
import type { Quote } from '../../../src/schemas/quote.ts';
import { sample } from '../sample.ts';

const committed = await readDigest();
const index = indexDigest(committed);
const idOf = ({ url }: { url: string }) => url.split('/').at(-2) ?? '';

const quote = sample.quotes[0] as Quote;
const article = sample.articles[0] as Article;

/** A digest of one article a day, with the quotes that `quotes` makes. */
function digestOf(articles: Partial<Article>[], quotes: Partial<Quote>[]) {
  return indexDigest({
    ...sample,
    articles: articles.map((one) => ({ ...article, ...one })),
    quotes: quotes.map((one, at) => ({ ...quote, id: `q${at}`, ...one })),
    events: sample.events.map((event) => ({
      ...event,
      sources: event.sources.map((source) => ({ ...source, article: articles[0]?.id ?? '' })),
    })),
  });
}

describe('a feed', () => {
  test('holds every quote of its scope, whatever the language', () => {
    for (const locale of locales) {
      const whole = siteFeed(index, locale).items.map(idOf);
      expect(whole.toSorted()).toEqual(index.quotes.map(({ id }) => id).toSorted());
      for (const { theme, quotes } of index.topicPages) {
        const ids = topicFeed(index, theme.id, locale).items.map(idOf);
        expect(ids.toSorted()).toEqual(quotes.map(({ id }) => id).toSorted());
      }
      for (const { id } of index.speakers) {
        const ids = speakerFeed(index, id, locale).items.map(idOf);
        expect(ids.toSorted()).toEqual(
          index
            .quotesBySpeaker(id)
            .map((one) => one.id)
            .toSorted(),
        );
      }
    }
  });

  test('has the newest day first, what is only known to be later than a day with that day, the unknown last', () => {
    const source = (name: string) => ({ ...quote.source, article: name });
    const d = digestOf(
      [
        { id: 'old', date: '2025-12-31' },
        { id: 'unknown', date: null, notBefore: null },
        { id: 'new', date: '2026-02-01' },
        { id: 'later', date: null, notBefore: '2026-01-16' },
      ],
      ['old', 'unknown', 'new', 'later'].map((name) => ({ id: name, source: source(name) })),
    );
    expect(siteFeed(d, 'vi').items.map(idOf)).toEqual(['new', 'later', 'old', 'unknown']);
  });

  test('has the same order in both languages, and never that of the article', () => {
    const [vi, en] = locales.map((locale) => siteFeed(index, locale).items.map(idOf));
    expect(vi).toEqual(en);
    for (const { id } of index.articles) {
      const printed = index.quotesByArticle(id).map((one) => one.id);
      if (printed.length < 4) continue;
      expect(vi?.filter((one) => printed.includes(one))).not.toEqual(printed);
    }
  });

  test(`stops at the newest ${FEED_LIMIT}, however many there are`, () => {
    const many = FEED_LIMIT * 12;
    const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const d = digestOf(
      Array.from({ length: many }, (_, at) => ({ id: `a${at}`, date: day(at) })),
      Array.from({ length: many }, (_, at) => ({
        date: day(at),
        source: { ...quote.source, article: `a${at}` },
      })),
    );
    const ids = siteFeed(d, 'en').items.map(idOf);
    expect(ids).toEqual(Array.from({ length: FEED_LIMIT }, (_, at) => `q${many - 1 - at}`));
  });
});

describe('an item', () => {
  const item = (changes: Partial<Quote>, locale: 'vi' | 'en', of: Partial<Article> = {}) => {
    const [first] = siteFeed(digestOf([{ ...article, ...of }], [changes]), locale).items;
    if (!first) throw new Error('The feed has no item');
    return first;
  };

  test('marks the words as quoted where they are verbatim, and nowhere else', () => {
    const direct = item({ form: 'direct' }, 'vi');
    expect(direct.title).toBe('Nguyễn Mạnh Hùng: “Chống lừa đảo trực tuyến”');
    expect(direct.html).toContain('<p>“Chống lừa đảo trực tuyến”</p>');
    expect(direct.html).toContain('Nguyên văn');
    const indirect = item({ form: 'indirect' }, 'vi');
    expect(indirect.title).toBe('Nguyễn Mạnh Hùng: Chống lừa đảo trực tuyến');
    expect(indirect.html).not.toMatch(/[“”]/);
    expect(indirect.html).toContain('Thuật lại');
  });

  test.each([
    ['direct', 'cue', 'Nguyên văn', 'Verbatim'],
    ['direct', 'continued', 'Nguyên văn, nối tiếp', 'Verbatim, continued'],
    ['indirect', 'cue', 'Thuật lại', 'Reported'],
    ['indirect', 'continued', 'Thuật lại, nối tiếp', 'Reported, continued'],
  ] as const)('%s, %s: says so', (form, attribution, vi, en) => {
    expect(item({ form, attribution }, 'vi').html).toContain(`<br/>${vi}<br/>`);
    expect(item({ form, attribution }, 'en').html).toContain(`<br/>${en}<br/>`);
  });

  test('in English says whose translation it is, with the original', () => {
    const { html, lang } = item({}, 'en');
    expect(lang).toBe('en');
    expect(html).toContain('<blockquote lang="en"><p>“Fight online scams”</p></blockquote>');
    expect(html).toContain('Our translation');
    expect(html).toContain('<blockquote lang="vi"><p>“Chống lừa đảo trực tuyến”</p></blockquote>');
  });

  test('without a translation to trust stands in Vietnamese and says why', () => {
    for (const translation of ['stale', 'missing'] as const) {
      const { html, lang, title } = item({ translation }, 'en');
      expect(lang).toBe('vi');
      expect(title).toContain('“Chống lừa đảo trực tuyến”');
      expect(html).not.toContain('Fight online scams');
      expect(html).not.toContain('Our translation');
      expect(html).toContain(translation === 'stale' ? 'earlier wording' : 'not been translated');
      expect(html.match(/<blockquote lang="vi">/g)).toHaveLength(1);
    }
  });

  test('says of an unknown outlet, day and speaker that they are unknown', () => {
    const unknown = { speaker: null, unregistered: null, speakerPrinted: '', date: null } as const;
    const article2 = { publisher: null, date: null, notBefore: '2026-01-16' };
    const vi = item(unknown, 'vi', article2);
    expect(vi).toMatchObject({ day: null, author: null });
    expect(vi.title).toMatch(/^Không xác định được người nói: /);
    expect(vi.html).toContain('Báo chưa rõ, không rõ ngày đăng, không sớm hơn 16/1/2026, ');
    const en = item(unknown, 'en', article2);
    expect(en.title).toMatch(/^The speaker cannot be told: /);
    expect(en.html).toContain(
      'Outlet not identified, date of publication unknown, not before 16 January 2026, ',
    );
  });

  test('names somebody without a page, in Vietnamese', () => {
    const body = { speaker: null, unregistered: { name: 'Bộ Khoa học', role: null } };
    expect(item(body, 'vi').author).toEqual({ name: 'Bộ Khoa học', url: null });
    expect(item(body, 'vi').html).toContain('<b>Bộ Khoa học</b>');
    expect(item(body, 'en').html).toContain('<b lang="vi">Bộ Khoa học</b>');
  });

  test('of an inferred day says that it is inferred', () => {
    expect(item({}, 'en', { dateBasis: 'inferred' }).html).toContain(
      '15 January 2026 (date inferred from the text)',
    );
  });
});
