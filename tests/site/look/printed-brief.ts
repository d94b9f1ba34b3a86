import type { Page } from 'playwright';
import type { Locale } from '../../../src/i18n/locales.ts';
import { absolute } from '../../../src/i18n/paths.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { byId, readData } from '../built/data.ts';
import { isInOneLanguage, type BuiltPage } from '../built/pages.ts';
import { countPages, linksOf } from './pdf.ts';
import { fontsAreIn, holdSteady } from './steady-page.ts';

/** The page of a topic. */
type TopicPage = BuiltPage & { readonly locale: Locale };

/** Those of some pages that are the page of a topic. */
export function topicsAmong(pages: readonly BuiltPage[]): TopicPage[] {
  return pages.filter(isInOneLanguage).filter(({ kind }) => kind === 'topics/[id]');
}

/** What keeps a topic from being a brief of two sheets at most, with its sources and addresses. */
export async function faultsOnPaper(
  page: Page,
  { path, href, locale }: TopicPage,
): Promise<string[]> {
  await holdSteady(page);
  await page.goto(path);
  await fontsAreIn(page);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = countPages(pdf);

  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText.normalize('NFC'));
  const topic = path.split('/').at(-2) ?? '';
  const named = outletsOf(topic, strings(locale).source.unknownOutlet);

  // What leads on from the matter of the page does so in the file, too.
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
      .filter((link) => link.checkVisibility() && link.getClientRects().length > 0)
      .map((link) => ({ to: link.href, here: link.href.split('#')[0] === location.href })),
  );
  const kept = new Set(linksOf(pdf));
  const lost = shown.filter(({ to, here }) => !here && !kept.has(to)).map(({ to }) => to);
  return [
    ...(pages < 1 || pages > 2 ? [`it takes ${pages} sheets`] : []),
    ...[...named, absolute(href)]
      .filter((one) => !words.includes(one))
      .map((one) => `it does not print “${one}”`),
    ...[...new Set(lost)].map((link) => `it loses the link to ${link}`),
  ];
}

/** The outlets whose words a topic rests on. */
function outletsOf(topic: string, unknown: string): string[] {
  const articles = readData('articles');
  const ids = readData('quotes')
    .filter(({ themes }) => themes.includes(topic))
    .map(({ source }) => source.article);
  return [...new Set(ids)].map((id) => byId(articles, id).publisher ?? unknown);
}
