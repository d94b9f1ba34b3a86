import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { absolute, href, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { shown } from '../../src/i18n/translated.ts';
import { byId, readData } from './built/data.ts';
import { test } from './setup/test.ts';

/** The three jobs that readers come for, done with a pointer on a telephone and on a desk. */

const quotes = readData('quotes');
const events = readData('events');
const speakers = readData('speakers');
const themes = readData('themes');
const articles = readData('articles');

const widths = [390, 1280] as const;
const readers = locales.flatMap((locale) => widths.map((width) => ({ locale, width })));

const scams = { topic: 'online-safety', vi: 'lừa đảo trực tuyến', en: 'online scams' } as const;
const primeMinister = byId(speakers, 'pham-minh-chinh');
/** What the Prime Minister said about online scams, as the articles have it. */
const onScams = quotes.filter(
  ({ speaker, themes: on, text: { vi } }) =>
    speaker === primeMinister.id && on.includes(scams.topic) && vi.includes(scams.vi),
);

type Reader = (typeof readers)[number];

/** Opens a page of the reader's language, on the reader's screen. */
async function open(page: Page, { locale, width }: Reader, address: string = to.home) {
  // Chromium sometimes skips a transition between two pages and reports that as an error.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${locale}/${address}`);
}

/** Clicks a section of the masthead. */
async function section(page: Page, locale: Locale, name: keyof ReturnType<typeof strings>['nav']) {
  const { nav } = strings(locale);
  await page
    .getByRole('navigation', { name: nav.label })
    .getByRole('link', { name: String(nav[name]), exact: true })
    .click();
}

/** Waits until the address is the expected one; the origin is that of the test server. */
async function expectAt(page: Page, address: string) {
  const here = (url: URL): boolean => `${url.pathname}${url.search}${url.hash}` === address;
  try {
    await page.waitForURL(here, { timeout: 10_000 });
  } catch {
    throw new Error(`The page is ${page.url()}, not ${address}`);
  }
}

describe.for(readers)('browsing in $locale at $width px', (reader) => {
  const { locale } = reader;

  test('leads from the front page to every event of the timeline', async ({ page }) => {
    await open(page, reader);
    await section(page, locale, 'timeline');
    await expectAt(page, href(locale, to.timeline));
    for (const { id, title, translation } of events) {
      const event = page.locator(`[id="${id}"]`);
      await event
        .getByText(shown(title, translation, locale).text)
        .first()
        .waitFor();
    }
  });

  test('leads from the front page to a speaker and on to a topic', async ({ page }) => {
    await open(page, reader);
    await section(page, locale, 'speakers');
    await page.getByRole('main').getByRole('link', { name: primeMinister.name.vi }).first().click();
    await expectAt(page, href(locale, to.speaker(primeMinister.id)));
    await page.getByRole('heading', { level: 1, name: primeMinister.name.vi }).waitFor();

    const topic = byId(themes, scams.topic);
    await page.getByRole('main').getByRole('link', { name: topic.name[locale] }).first().click();
    await expectAt(page, href(locale, to.topicSpeaker(scams.topic, primeMinister.id)));
    await page.getByRole('heading', { level: 1, name: topic.name[locale] }).waitFor();
    // The fragment names the speaker: that part of the page is in view.
    const part = page.locator(`[id="${primeMinister.id}"]`);
    await expect.poll(() => isInView(page, part)).toBe(true);
  });

  test('leads from a topic back to where it came from', async ({ page }) => {
    await open(page, reader, to.topic(scams.topic));
    const { nav } = strings(locale);
    const crumbs = page.getByRole('navigation', { name: nav.breadcrumbs });
    await crumbs.getByRole('link', { name: nav.topics }).click();
    await expectAt(page, href(locale, to.topics));
    await crumbs.getByRole('link', { name: nav.home }).click();
    await expectAt(page, href(locale, to.home));
  });

  test('goes on in the other language at the same item, query and fragment', async ({ page }) => {
    const other = otherLocale(locale);
    const place = `?from=share#${primeMinister.id}`;
    await open(page, reader, `${to.topic(scams.topic)}${place}`);
    await page.getByRole('link', { name: strings(locale).nav.otherLanguage }).click();
    await expectAt(page, `${href(other, to.topic(scams.topic))}${place}`);
    expect(await page.getAttribute('html', 'lang')).toBe(other);
    await page.getByRole('link', { name: strings(other).nav.otherLanguage }).click();
    await expectAt(page, `${href(locale, to.topic(scams.topic))}${place}`);
  });

  test('keeps a fragment that was chosen on the page itself', async ({ page }) => {
    await open(page, reader, to.timeline);
    const [event] = events;
    await page.evaluate((id) => location.assign(`#${id}`), event?.id);
    await page.getByRole('link', { name: strings(locale).nav.otherLanguage }).click();
    await expectAt(page, href(otherLocale(locale), to.onTimeline(event?.id ?? '')));
  });
});

describe.for(readers)('finding what a speaker said in $locale at $width px', (reader) => {
  const { locale } = reader;

  test('takes three clicks from the front page', async ({ page }) => {
    expect(onScams.length).toBeGreaterThan(0);
    await open(page, reader);
    await section(page, locale, 'speakers');
    await page.getByRole('main').getByRole('link', { name: primeMinister.name.vi }).first().click();
    const { name } = byId(themes, scams.topic);
    await page.getByRole('main').getByRole('link', { name: name[locale] }).first().click();
    await expectAt(page, href(locale, to.topicSpeaker(scams.topic, primeMinister.id)));
    // Every one of them is there, and one can be read without another click.
    const part = page.locator(`[id="${primeMinister.id}"]`);
    for (const { url } of onScams) await part.locator(`a[href="${url[locale]}"]`).first().waitFor();
    await part
      .getByText(locale === 'vi' ? scams.vi : /\bscams?\b/)
      .first()
      .waitFor();
  });

  const words =
    locale === 'vi' ? ['lừa đảo', 'lua dao', 'LỪA ĐẢO'] : ['online scams', 'lua dao', 'lừa đảo'];
  test.for(words)('takes one search: %s', async (query, { page }) => {
    await open(page, reader);
    await section(page, locale, 'search');
    await expectAt(page, href(locale, to.search));
    await page.getByRole('searchbox').fill(query);
    for (const { id, url } of onScams) {
      const result = page.locator(`[data-result="${id}"]`);
      await result.waitFor();
      const address = await result.getByRole('link').first().getAttribute('href');
      expect(address?.replace(/\?.*/, '')).toBe(url[locale]);
    }
    // The best result has the words, marked for the eye.
    const marks = page.locator('[data-result]').first().locator('mark');
    await marks.first().waitFor();
    const marked = (await marks.allTextContents()).join(' ').toLocaleLowerCase('vi');
    expect(marked).toMatch(/lừa đảo|scams?/);
  });

  test('leads from a result to the page of the quote', async ({ page }) => {
    await open(page, reader, `${to.search}?q=${encodeURIComponent(scams.vi)}`);
    const [quote] = onScams;
    if (!quote) throw new Error('The data hold no quote about online scams.');
    await page.locator(`[data-result="${quote.id}"]`).getByRole('link').first().click();
    await page.waitForURL(({ pathname }) => pathname === quote.url[locale]);
    await page.getByText(strings(locale).quote[quote.form]).first().waitFor();
  });

  test('can be shared as a search, also in the other language', async ({ page }) => {
    await open(page, reader, to.search);
    await page.getByRole('searchbox').fill('lừa đảo');
    await page.locator('[data-result]').first().waitFor();
    const query = new URL(page.url()).search;
    expect(new URLSearchParams(query).get('q')).toBe('lừa đảo');
    await page.getByRole('link', { name: strings(locale).nav.otherLanguage }).click();
    await expectAt(page, `${href(otherLocale(locale), to.search)}${query}`);
    await page.locator(`[data-result="${onScams[0]?.id}"]`).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('lừa đảo');
  });

  test('says so when there is nothing, and offers what there is', async ({ page }) => {
    await open(page, reader, `${to.search}?q=${encodeURIComponent('zzzqqq lừa')}`);
    const told = strings(locale).search.missing.replace('{words}', 'zzzqqq');
    await page.getByRole('status').filter({ hasText: told }).waitFor();
    expect(await page.locator('[data-result]').count()).toBe(0);
  });
});

describe.for(locales)('sharing in %s', (locale) => {
  const item = (address: string) => ({ address, url: absolute(href(locale, address)) });
  const [firstQuote] = quotes;
  const shared = [
    item(to.topic(scams.topic)),
    item(to.quote(firstQuote?.id ?? '')),
    item(to.speaker(primeMinister.id)),
    item(to.timeline),
  ];

  test.for(shared)(
    '$address gives its full address and title to link previews',
    async ({ address, url }, { page }) => {
      await page.goto(`${locale}/${address}`);
      const meta = (property: string) =>
        page.locator(`meta[property="${property}"]`).getAttribute('content');
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(url);
      expect(await meta('og:url')).toBe(url);
      expect(await meta('og:title')).toBeTruthy();
      expect(await meta('og:description')).toBeTruthy();
      expect(await page.title()).toContain(await meta('og:title'));
    },
  );

  test('a link to a place on a page of many opens it there', async ({ page, siteUrl }) => {
    const places = [
      [to.timeline, readData('events')],
      [to.figures, readData('figures')],
      [to.masterplan, readData('shifts')],
    ] as const;
    for (const [address, items] of places) {
      const id = items.at(-1)?.id ?? '';
      await page.goto(new URL(`${href(locale, address)}#${id}`, siteUrl).href);
      await expect.poll(() => isInView(page, page.locator(`[id="${id}"]`))).toBe(true);
    }
  });

  test('every kind of quote tells who printed what, in which form and whose English it is', async ({
    page,
    siteUrl,
  }) => {
    const t = strings(locale);
    for (const { url, form, attribution, source, translation } of oneOfEachKind()) {
      await page.goto(new URL(url[locale], siteUrl).href);
      const main = page.getByRole('main');
      const { quote } = t;
      const label = {
        direct: { cue: quote.direct, continued: quote.directContinued },
        indirect: { cue: quote.indirect, continued: quote.continued },
      }[form][attribution];
      await main.getByText(label, { exact: true }).first().waitFor();
      const { publisher } = byId(articles, source.article);
      await main
        .getByText(publisher ?? t.source.unknownOutlet)
        .first()
        .waitFor();
      await main.getByText(t.source.line(source.line)).first().waitFor();
      const whose = translation === 'current' ? quote.ourTranslation : quote[translation];
      await main.getByText(whose).first().waitFor();
    }
  });
});

/** A quote of each form, attribution, kind of outlet and state of translation that there is. */
function oneOfEachKind() {
  const kinds = new Map(
    quotes.map((quote) => {
      const known = byId(articles, quote.source.article).publisher !== null;
      return [[quote.form, quote.attribution, known, quote.translation].join(), quote] as const;
    }),
  );
  return [...kinds.values()];
}

/** Whether the top of an element is in the window. */
async function isInView(page: Page, element: ReturnType<Page['locator']>): Promise<boolean> {
  const box = await element.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= -1 && box.y < height;
}
