import { describe, expect, it } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { formatFigure } from '../../src/i18n/figure.ts';
import { locales } from '../../src/i18n/locales.ts';
import { quoteForm } from '../../src/i18n/quote-form.ts';
import { strings } from '../../src/i18n/strings.ts';
import { itemUrl, shareText } from '../../src/share/share-text.ts';

const digest = await readDigest();
const index = indexDigest(digest);

describe.for(locales)('text to paste in %s', (locale) => {
  const t = strings(locale);
  const lines = (item: (typeof index.items)[number]) => shareText(item, index, locale).split('\n');

  it('ends with the full address of the page, whatever the item', () => {
    for (const item of index.items) {
      const text = lines(item);
      expect(text.at(-1)).toBe(itemUrl(item, locale));
      expect(text.length).toBeGreaterThan(2 - Number(item.collection === 'articles'));
      expect(text.every((line) => line.trim() !== '')).toBe(true);
    }
  });

  it('gives a quote never without its speaker, its form, its outlet and whose English it is', () => {
    for (const quote of index.quotes) {
      const { name, article } = index.cite(quote);
      const text = shareText({ collection: 'quotes', id: quote.id }, index, locale);
      const words = locale === 'en' ? (quote.text.en ?? quote.text.vi) : quote.text.vi;
      expect(text).toContain(quote.form === 'direct' ? `“${words}”` : `${words}\n`);
      if (name !== null) expect(text).toContain(`\n– ${name}`);
      expect(text).toContain(`\n${quoteForm(quote, locale).words}, `);
      expect(text).toContain(article.publisher ?? t.source.unknownOutlet);
      expect(text.includes(t.sharing.ourTranslation)).toBe(
        locale === 'en' && quote.translation === 'current',
      );
    }
  });

  it('gives a figure with the word that limits it, an event with its status', () => {
    for (const figure of index.figures) {
      const [first] = lines({ collection: 'figures', id: figure.id });
      expect(first?.startsWith(`${formatFigure(figure, locale)}: `)).toBe(true);
    }
    for (const event of index.events) {
      const text = shareText({ collection: 'events', id: event.id }, index, locale);
      expect(text).toContain(`\n${t.event[event.status]}`);
    }
  });
});

it('says what nobody knows: outlet, day and speaker', () => {
  const [article] = digest.articles;
  const [quote] = digest.quotes.filter(({ source }) => source.article === article?.id);
  if (!article || !quote) throw new Error('the digest is empty');
  const unknown = indexDigest({
    ...digest,
    articles: digest.articles.map((one) =>
      one === article
        ? { ...one, publisher: null, date: null, dateBasis: 'unknown', notBefore: null }
        : one,
    ),
    quotes: digest.quotes.map((one) =>
      one === quote
        ? { ...one, speaker: null, unregistered: null, speakerPrinted: '', translation: 'missing' }
        : one,
    ),
  });
  const text = shareText({ collection: 'quotes', id: quote.id }, unknown, 'en');
  const { source, quote: words, sharing } = strings('en');
  expect(text).toContain(source.unknownOutlet);
  expect(text).toContain(source.undated);
  expect(text).toContain(words.unknownSpeaker);
  expect(text).toContain(quote.text.vi);
  expect(text).not.toContain(sharing.ourTranslation);
});
