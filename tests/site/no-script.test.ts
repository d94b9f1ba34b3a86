import { describe, expect } from 'vitest';
import { href, to } from '../../src/i18n/paths.ts';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readData } from './built/data.ts';
import { onePageOfEachKind } from './built/pages.ts';
import { test, wordsOf } from './setup/plain.ts';

const kinds = onePageOfEachKind();
const quotes = readData('quotes');
const translated = quotes.filter(({ translation }) => translation === 'current');

describe('without JavaScript', () => {
  // The search alone needs one. In Vietnamese; `npm run check:full` has the English pages.
  const reading = kinds.filter(({ kind, locale }) => kind !== 'search' && locale !== 'en');

  test.for(reading.map(({ path }) => path))(
    '%s says exactly what it says with it',
    async (path, { page, plain }) => {
      await Promise.all([page.goto(path), plain.goto(path)]);
      expect(await wordsOf(plain)).toBe(await wordsOf(page));
    },
  );

  test('there is a page of each kind to read', () => {
    expect(reading.length).toBeGreaterThan(15);
  });

  test.for(locales)('a reader gets to every section and back: %s', async (locale, { plain }) => {
    const { nav } = strings(locale);
    await plain.goto(`${locale}/`);
    const sections = plain.getByRole('navigation', { name: nav.label }).getByRole('link');
    const count = await sections.count();
    expect(count).toBeGreaterThan(4);
    for (let at = 0; at < count; at += 1) {
      const target = await sections.nth(at).getAttribute('href');
      await sections.nth(at).click();
      await plain.waitForURL((url) => url.pathname === target);
      // Here it is, and the masthead says so.
      const current = plain.locator('[aria-current="page"]').first();
      await current.waitFor();
    }
    await plain.getByRole('link', { name: nav.otherLanguage }).click();
    await plain.waitForURL((url) => !url.pathname.startsWith(href(locale, to.home)));
  });

  test.for(locales)(
    'the words of every quote of a speaker can be seen: %s',
    async (locale, { plain }) => {
      const [{ speaker } = { speaker: null }] = quotes.filter((quote) => quote.speaker !== null);
      await plain.goto(`${locale}/speakers/${speaker}/`);
      for (const { url } of quotes.filter((quote) => quote.speaker === speaker)) {
        await plain.locator(`main a[href="${url[locale]}"]`).first().waitFor();
      }
    },
  );

  test('an English reader gets to the Vietnamese original', async ({ plain }) => {
    const { quote: t } = strings('en');
    const folded = kinds.find(({ locale, html }) => locale === 'en' && html.includes('<details'));
    if (!folded) throw new Error('No English page folds an original in.');
    await plain.goto(folded.path);
    const original = plain.locator('details').filter({ hasText: t.translatedHere }).first();
    const words = original.locator('blockquote[lang="vi"]');
    expect(await words.isVisible()).toBe(false);
    await original.getByText(t.translatedHere).click();
    await words.waitFor();
    expect(translated.map(({ text }) => text.vi)).toContain(unmarked(await words.innerText()));
  });

  test('an English quote page has the original beside our words', async ({ plain, siteUrl }) => {
    const [direct, indirect] = (['direct', 'indirect'] as const).map((form) =>
      translated.find((quote) => quote.form === form),
    );
    for (const quote of [direct, indirect]) {
      if (!quote) throw new Error('The data lack a translated quote of one form.');
      await plain.goto(new URL(quote.url.en, siteUrl).href);
      for (const { vi } of quote.statements) {
        await plain.locator('[lang="vi"]').getByText(vi).first().waitFor();
      }
    }
  });

  test.for(locales)(
    'the search says what it needs, and leads on: %s',
    async (locale, { plain }) => {
      await plain.goto(`${locale}/search/`);
      const t = strings(locale);
      const main = plain.getByRole('main');
      // Playwright's own locators take whatever stands in <noscript> for hidden: ask the page.
      expect(await main.innerText()).toContain(t.search.noScript);
      // What cannot work is not offered.
      expect(await main.getByRole('searchbox').isVisible()).toBe(false);
      const quotesPage = href(locale, to.quotes);
      await main.locator(`a[href="${quotesPage}"]`).click();
      await plain.waitForURL((url) => url.pathname === quotesPage);
      await plain.getByRole('heading', { level: 1, name: t.quotes.title }).waitFor();
    },
  );
});

/** A text without the quotation marks that the page sets around verbatim words. */
function unmarked(words: string): string {
  const text = words.trim();
  return text.startsWith('“') && text.endsWith('”') ? text.slice(1, -1) : text;
}
