import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { dist } from '../../scripts/process/programs.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { absolute, href, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { quoteForm } from '../../src/i18n/quote-form.ts';
import { base, origin } from '../../src/site.ts';
import { embedBlock, embedFrame, embeddedWords, frameHeight } from '../../src/share/embed.ts';
import { all, attribute } from './built/html.ts';
import { findings, isFramed, readPages } from './built/pages.ts';
import { test } from './setup/test.ts';

const digest = indexDigest(await readDigest());
const cited = digest.quotes.map(digest.cite);
const framed = readPages().filter(isFramed);
const byLength = cited.toSorted((a, b) => a.quote.text.vi.length - b.quote.text.vi.length);
const ends = [byLength[0], byLength.at(-1)].flatMap((one) => one ?? []);
const pasted = ends.flatMap((one) => locales.map((locale) => ({ one, locale, id: one.quote.id })));

const FOREIGN = 'https://blog.example/';
/** A page without any style, and one whose style bears hard on whatever is pasted. */
const hosts = {
  bare: '',
  hostile:
    '<style>* { font: 10px/1 fantasy !important; float: left; border: 9px solid; margin: 3em } blockquote { quotes: none } a { color: inherit; text-decoration: none } p { text-transform: none }</style>',
};

/** Another site that shows what somebody pasted; our origin answers from the built site. */
async function foreignPage(context: BrowserContext, siteUrl: string, body: string): Promise<Page> {
  await context.route(`${FOREIGN}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="fr"><title>Blog</title>${body}`,
    }),
  );
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, siteUrl).href }) });
  });
  return context.newPage();
}

describe('a quotation pasted into another site', () => {
  for (const [host, style] of Object.entries(hosts)) {
    test.for(pasted)(
      `shows words, form, speaker and link, and asks us for nothing: $id, $locale, in a ${host} page`,
      async ({ one, locale }, { context, siteUrl }) => {
        const page = await foreignPage(context, siteUrl, `${style}${embedBlock(one, locale)}`);
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(FOREIGN);
        expect(requests.filter((url) => url !== `${FOREIGN}favicon.ico`)).toEqual([FOREIGN]);
        const block = page.getByRole('blockquote');
        const shown = (await block.innerText()).replace(/\s+/gu, ' ');
        const words = embeddedWords(one, locale);
        expect(shown).toContain(words.text);
        expect(shown).toContain(quoteForm(one.quote, locale).words);
        expect(shown).toContain(one.name);
        expect(shown).toContain(one.article.publisher);
        expect(await block.getAttribute('lang')).toBe(words.lang);
        const link = block.getByRole('link', { name: strings(locale).site.name });
        expect(await link.isVisible()).toBe(true);
        expect(await link.getAttribute('href')).toBe(
          absolute(href(locale, to.quote(one.quote.id))),
        );
      },
    );
  }
});

describe('a frame pasted into another site', () => {
  test.for(
    pasted.flatMap((each) =>
      [320, 600].flatMap((width) =>
        ['our own', 'other'].map((typefaces) => ({ ...each, width, typefaces })),
      ),
    ),
  )(
    'shows all of $id ($locale) at $width px in $typefaces typefaces, without scrolling',
    async ({ one, locale, width, typefaces }, { context, siteUrl }) => {
      const body = `<div style="width: ${width}px">${embedFrame(one, locale)}</div>`;
      const page = await foreignPage(context, siteUrl, body);
      // On a first visit ours may come too late.
      if (typefaces === 'other') await context.route('**/*.woff2', (route) => route.abort());
      await page.goto(FOREIGN);
      await page.frameLocator('iframe').locator('figcaption').waitFor();
      const frame = page.frame({ url: absolute(href(locale, to.embed(one.quote.id))) });
      if (!frame) throw new Error('The frame shows something else.');
      // Before its sheet is there, it is set otherwise.
      await frame.waitForLoadState();
      expect(await frame.evaluate(() => innerWidth)).toBe(Math.min(width, 480));
      expect(await frame.evaluate(cut)).toEqual([]);
      const words = embeddedWords(one, locale).text;
      expect(await frame.locator('blockquote').innerText()).toBe(words);
      for (const line of [
        words,
        one.name ?? '',
        strings(locale).embed.link(strings(locale).site.name),
      ]) {
        expect(await frame.getByText(line).first().isVisible()).toBe(true);
      }
    },
  );

  test('a link in it opens the page of the quote beside the other site', async ({
    context,
    siteUrl,
  }) => {
    const [one] = ends;
    if (!one) throw new Error('There is no quote.');
    const page = await foreignPage(context, siteUrl, embedFrame(one, 'en'));
    await page.goto(FOREIGN);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link').click();
    await expect
      .poll(async () => (await opened).url())
      .toBe(absolute(href('en', to.quote(one.quote.id))));
    expect(page.url()).toBe(FOREIGN);
  });
});

/** Runs in the frame: what a reader would have to scroll to. */
function cut(): string[] {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []),
    ...(scrollHeight > clientHeight ? [`${scrollHeight} px high in ${clientHeight}`] : []),
  ];
}

describe('the page in the frame', () => {
  test.for(locales)(
    'is whole from 280 to 800 px, and from 320 px on no higher than its frame, nor much lower: %s',
    { timeout: 60_000 },
    async (locale, { page }) => {
      const frames = cited.map((one) => {
        const height = frameHeight(one, locale);
        return `<iframe id="${one.quote.id}" src="${href(locale, to.embed(one.quote.id))}" height="${height}"></iframe>`;
      });
      await page.route('**/frames', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
      );
      await page.goto('frames');
      const measured = await page.evaluate(() =>
        [280, 320, 390, 600, 800].flatMap((width) =>
          [...document.querySelectorAll('iframe')].map((frame) => {
            frame.width = String(width);
            const view = frame.contentDocument?.documentElement;
            const figure = frame.contentDocument?.querySelector('figure');
            if (!view || !figure) throw new Error(`The frame of ${frame.id} is empty.`);
            return {
              id: frame.id,
              width,
              tooWide: view.scrollWidth - view.clientWidth,
              left: frame.clientHeight - figure.offsetHeight,
              third: frame.clientHeight / 3,
            };
          }),
        ),
      );
      expect(measured).toHaveLength(5 * cited.length);
      expect(
        measured.filter(
          ({ width, tooWide, left, third }) =>
            tooWide > 0 || (width >= 320 && left < 0) || (width === 320 && left > third),
        ),
      ).toEqual([]);
    },
  );

  test('is kept out of search engines, and names the page of the quote as the one to list', () => {
    expect(framed).toHaveLength(2 * cited.length);
    expect(
      findings(framed, ({ root, path }) => {
        const meta = all(root, 'meta').filter((one) => attribute(one, 'name') === 'robots');
        const links = all(root, 'link').filter((one) => attribute(one, 'rel') === 'canonical');
        const canonical = links.map((one) => attribute(one, 'href'));
        const right = new URL(
          path.replace(/embed\/$/u, ''),
          absolute(href('vi', '')).replace(/vi\/$/u, ''),
        );
        return [
          ...(meta.map((one) => attribute(one, 'content')).join() === 'noindex' ? [] : ['indexed']),
          ...(canonical.join() === right.href ? [] : canonical.map(String)),
        ];
      }),
    ).toEqual([]);
  });

  test('has no script, and each link leaves the frame without a way back', () => {
    expect(
      findings(framed, ({ root }) => [
        ...all(root, 'script').map(() => 'a script'),
        ...all(root, 'a')
          .filter(
            (link) =>
              attribute(link, 'target') !== '_blank' || attribute(link, 'rel') !== 'noopener',
          )
          .map((link) => `a link to ${attribute(link, 'href')}`),
      ]),
    ).toEqual([]);
  });

  test('is leaner than a page: HTML and CSS within 4 KB', () => {
    expect(
      findings(framed, ({ root, html }) => {
        const sheets = all(root, 'link').filter((one) => attribute(one, 'rel') === 'stylesheet');
        const bytes = sheets
          .map((one) => readFileSync(join(dist, (attribute(one, 'href') ?? '').slice(base.length))))
          .reduce((sum, sheet) => sum + gzipSync(sheet).length, gzipSync(html).length);
        return sheets.length > 0 && bytes <= 4096
          ? []
          : [`${bytes} bytes in ${sheets.length} sheets`];
      }),
    ).toEqual([]);
  });
});
