import { collectionNames } from '../../../src/share/open-data.ts';
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../scripts/digest.ts';
import { indexDigest } from '../../../src/digest-index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { addressOf, to } from '../../../src/i18n/paths.ts';
import type { Digest } from '../../../src/schemas/digest.ts';
import type { Quote } from '../../../src/schemas/quote.ts';
import { cardAt, cardImage, cardsOf } from '../../../src/share/card/cards.ts';
import type { QuoteFace } from '../../../src/share/card/face.ts';
import { sample } from '../sample.ts';

const digest = await readDigest();
const named = (of: Digest) =>
  new Map(cardsOf(indexDigest(of)).map((card) => [`${card.locale}/${card.address}`, card.hash]));

/** The sample with its first quote changed, and that quote's face. */
function quoteOf(change: Partial<Quote>, locale: 'vi' | 'en' = 'vi'): QuoteFace {
  const [first, ...others] = sample.quotes as [Quote, ...Quote[]];
  const index = indexDigest({ ...sample, quotes: [{ ...first, ...change }, ...others] });
  return cardAt(index, locale, to.quote(first.id)).face as QuoteFace;
}

describe('the list of cards', () => {
  test('has one card for every item and section in both languages, each with words for its alt', () => {
    const index = indexDigest(digest);
    const items = [
      ...(['quotes', 'speakers', 'events', 'figures', 'shifts', 'articles'] as const).flatMap(
        (name) => digest[name].map(({ id }) => addressOf[name](id)),
      ),
      ...index.topicPages.map(({ theme }) => to.topic(theme.id)),
      ...collectionNames.map(to.dataFields),
      ...Object.values(to).filter((address) => typeof address === 'string'),
    ].filter((address) => !address.includes('#'));
    for (const locale of locales) {
      for (const address of items) {
        const card = cardAt(index, locale, address);
        expect(card.address, `${locale} ${address}`).toBe(address);
        expect(card.alt.length, `${locale} ${address}`).toBeGreaterThan(10);
      }
    }
    expect(cardsOf(index)).toHaveLength(2 * items.length);
  });

  test('gives a page without a card of its own that of the page above it', () => {
    const index = indexDigest(digest);
    const [{ id }] = digest.quotes as [Quote];
    expect(cardAt(index, 'vi', to.embed(id)).address).toBe(to.quote(id));
    expect(cardAt(index, 'en', to.quote('gone')).address).toBe(to.quotes);
    expect(cardAt(index, 'en', 'nowhere/').address).toBe(to.home);
  });

  test('names pictures alike in whatever order the collections come, and each by its page', () => {
    // Astro hands collections out by id, files hold them as printed.
    const turned = Object.fromEntries(
      Object.entries(digest).map(([name, items]) => [name, items.toReversed()]),
    ) as Digest;
    expect([...named(turned)].toSorted()).toEqual([...named(digest)].toSorted());
    const card = cardAt(indexDigest(digest), 'en', to.home);
    expect(cardImage(card)).toMatch(/\/cards\/en\/home\.[0-9a-f]{12}\.png$/u);
  });

  test('renames the pictures of a changed quote, and no others', () => {
    const [first, ...others] = digest.quotes as [Quote, ...Quote[]];
    const words = (text: string) => text.replace(/\p{L}+/u, 'Xin');
    const changed: Quote = {
      ...first,
      text: { vi: words(first.text.vi), en: words(first.text.en ?? '') },
      statements: first.statements.map((one) => ({
        ...one,
        vi: words(one.vi),
        en: words(one.en ?? ''),
      })),
    };
    const before = named(digest);
    const after = named({ ...digest, quotes: [changed, ...others] });
    const renamed = [...after].filter(([page, hash]) => before.get(page) !== hash);
    expect(renamed.map(([page]) => page)).toEqual(
      locales.map((locale) => `${locale}/${to.quote(first.id)}`),
    );
  });
});

describe('the card of a quote', () => {
  test('says whose English it is, or shows the Vietnamese and says that', () => {
    expect(quoteOf({}, 'en')).toMatchObject({
      words: { text: 'Fight online scams', lang: 'en' },
      translation: 'Our translation',
    });
    for (const translation of ['stale', 'missing'] as const) {
      expect(quoteOf({ translation }, 'en')).toMatchObject({
        words: { text: 'Chống lừa đảo trực tuyến', lang: 'vi' },
        translation: 'Not yet translated',
      });
    }
    expect(quoteOf({}).translation).toBeNull();
  });

  test('has marks only around words printed as the speaker’s own', () => {
    expect(quoteOf({}).wording).toBe('quoted');
    expect(quoteOf({ form: 'indirect' })).toMatchObject({ wording: 'retold', label: 'Thuật lại' });
    expect(quoteOf({ form: 'indirect', attribution: 'continued' })).toMatchObject({
      form: 'continued',
      label: 'Thuật lại, nối tiếp',
    });
  });

  test('says that speaker, outlet and day are unknown', () => {
    const source = { ...(sample.quotes[0] as Quote).source, article: 'a2' };
    const face = quoteOf({ speaker: null, speakerPrinted: '', source });
    expect(face.name).toEqual({ text: 'Không xác định được người nói', lang: 'vi' });
    expect(face.role).toBeNull();
    expect(face.outlet).toBe('Báo chưa rõ');
    expect(face.day).toBe('Không rõ ngày đăng, không sớm hơn 16/1/2026');
  });

  test('names an unregistered speaker as the article does, and one who cannot be told as such', () => {
    const unregistered = { name: 'Trần Văn An', role: { vi: 'Vụ trưởng', en: null } };
    expect(quoteOf({ speaker: null, unregistered }, 'en')).toMatchObject({
      name: { text: 'Trần Văn An', lang: 'vi' },
      role: { text: 'Vụ trưởng', lang: 'vi' },
    });
    expect(quoteOf({ speaker: null, speakerPrinted: 'Một quan chức' }, 'en')).toMatchObject({
      name: { text: 'Một quan chức', lang: 'vi' },
      role: { text: 'The speaker cannot be told', lang: 'en' },
    });
  });

  test('withholds words that are too long and cannot be cut without harm, and says so', () => {
    const long = 'không '.repeat(200).trim();
    const face = quoteOf({
      text: { vi: long, en: null },
      statements: [{ vi: long, en: null, themes: [] }],
      translation: 'missing',
    });
    expect(face.wording).toBe('withheld');
    expect(face.words.text).toContain('đọc trọn vẹn trên trang');
  });
});

test('figures keep their qualifiers, and events their status', () => {
  const index = indexDigest(digest);
  for (const { id, qualifier } of digest.figures) {
    if (qualifier === null) continue;
    expect(cardAt(index, 'vi', to.figure(id)).alt).toContain(qualifier);
    expect(cardAt(index, 'en', to.figure(id)).alt).toMatch(
      /nearly|more than|over|about|as much as|up to/u,
    );
  }
  for (const { id, status } of digest.events) {
    const label = { held: 'Took place', planned: 'Planned', expected: 'Expected' }[status];
    expect(cardAt(index, 'en', to.event(id)).alt).toContain(label);
  }
});
