import { expect, test } from 'vitest';
import { hrefs, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readData } from './built/data.ts';
import { all, attribute, hasClass, text } from './built/html.ts';
import { findings, isInTheEdition, readPages } from './built/pages.ts';

const pages = readPages().filter(isInTheEdition);
const quotes = readData('quotes');

/** The way of a page: what each crumb says and where it leads; the page itself last, leading nowhere. */
function wayOf(page: (typeof pages)[number]) {
  return all(page.root, (element) => hasClass(element, 'breadcrumbs'))
    .flatMap((nav) => all(nav, 'li'))
    .map((crumb) => ({
      words: text(crumb),
      href: all(crumb, 'a').map((link) => attribute(link, 'href'))[0] ?? null,
      current: attribute(crumb, 'aria-current') === 'page',
    }));
}

test('every page but the front page says the way from there, and ends with itself', () => {
  expect(
    findings(pages, (page) => {
      const way = wayOf(page);
      if (page.kind === 'home') return way.length === 0 ? [] : ['a way to itself'];
      const [first] = way;
      const last = way.at(-1);
      const whole =
        first?.href === hrefs(to.home)[page.locale] &&
        first.words === strings(page.locale).nav.home &&
        last?.current === true &&
        last.href === null &&
        last.words !== '' &&
        way.slice(0, -1).every(({ href, current }) => href !== null && !current);
      return whole ? [] : [way.map(({ words }) => words).join(' / ')];
    }),
  ).toEqual([]);
});

test('the page of an item is below its section; that of a quote may be below its speaker', () => {
  const items = pages.filter(({ path }) => path.split('/').length > 3);
  expect(items.length).toBeGreaterThan(0);
  expect(
    findings(items, ({ href, locale, path, ...page }) => {
      const [, section = ''] = path.split('/');
      const speaker = quotes.find(({ url }) => url[locale] === href)?.speaker ?? null;
      const parents = [
        hrefs(`${section}/`)[locale],
        ...(speaker === null ? [] : [hrefs(to.speaker(speaker))[locale]]),
      ];
      const way = wayOf({ href, locale, path, ...page }).map((crumb) => crumb.href);
      return way.some((one) => one !== null && parents.includes(one)) ? [] : [way.join(' ')];
    }),
  ).toEqual([]);
});
