import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { href, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { origin } from '../../src/site.ts';
import { byId, readData } from './built/data.ts';
import { all, attribute, closest, text, type Element } from './built/html.ts';
import { findings, isInTheEdition, readPages } from './built/pages.ts';

const pages = readPages();
const edition = pages.filter(isInTheEdition);
const byHref = new Map(pages.map((page) => [page.href, page]));
const quotes = readData('quotes');

/** The pages that one click leads to. */
function linked(from: string): string[] {
  const page = byHref.get(from);
  if (!page) return [];
  return all(page.root, 'a')
    .map((link) => new URL(attribute(link, 'href') ?? '', origin + from))
    .filter((target) => target.origin === origin)
    .map(({ pathname }) => pathname);
}

/** How many clicks each page is away from another, at most so many. */
function clicksFrom(start: string, most: number): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  let edge = [start];
  for (let count = 1; count <= most; count += 1) {
    edge = [...new Set(edge.flatMap(linked))].filter((one) => !clicks.has(one));
    for (const one of edge) clicks.set(one, count);
  }
  return clicks;
}

test.for(locales)('any quote of any speaker is three clicks away at most: %s', (locale) => {
  const clicks = clicksFrom(href(locale, to.home), 3);
  const far = quotes.map(({ url }) => url[locale]).filter((one) => !clicks.has(one));
  expect(quotes.length).toBeGreaterThan(0);
  expect(far).toEqual([]);
});

describe('a reader always knows where they are', () => {
  test('breadcrumbs lead from the front page to the page itself', () => {
    const inside = edition.filter(({ kind }) => kind !== 'home');
    expect(inside.length).toBeGreaterThan(10);
    expect(
      findings(inside, ({ root, locale, href: here }) => {
        const t = strings(locale).nav;
        const [crumbs, ...more] = all(root, 'nav').filter(
          (nav) => attribute(nav, 'aria-label') === t.breadcrumbs,
        );
        if (!crumbs || more.length > 0) return [`${more.length + (crumbs ? 1 : 0)} breadcrumbs`];
        const steps = all(crumbs, 'li');
        const [first, last] = [steps.at(0), steps.at(-1)];
        const start = first && all(first, 'a').map((link) => attribute(link, 'href'))[0];
        const wrong = steps
          .slice(0, -1)
          .flatMap((step) => all(step, 'a'))
          .map((link) => attribute(link, 'href') ?? '')
          .filter((step) => !byHref.has(step) || step === here);
        return [
          start === href(locale, to.home) ? '' : `they begin at ${start}`,
          last && all(last, isCurrent).length > 0 ? '' : 'they do not end in the page',
          last && text(last) !== '' ? '' : 'the last has no words',
          ...wrong.map((step) => `a step leads to ${step}`),
        ].filter(Boolean);
      }),
    ).toEqual([]);
  });

  test('the section that a page belongs to is marked in the masthead', () => {
    const sections = new Set(['timeline', 'topics', 'speakers', 'quotes', 'figures', 'sources']);
    expect(
      findings(
        edition.filter(({ kind }) => sections.has(kind.replace('/[id]', ''))),
        ({ root, locale }) => {
          const { label } = strings(locale).nav;
          const [nav] = all(root, 'nav').filter((one) => attribute(one, 'aria-label') === label);
          return nav && all(nav, hasCurrent).length === 1 ? [] : ['none, or more than one'];
        },
      ),
    ).toEqual([]);
  });
});

const hasCurrent = (element: Element): boolean => attribute(element, 'aria-current') !== null;
const isCurrent = (element: Element): boolean => attribute(element, 'aria-current') === 'page';

test('every picture has a name, or is there for the eye alone', () => {
  expect(
    findings(pages, ({ root }) => {
      const named = (element: Element): boolean => {
        const ids = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
        const labels = all(root, (one) => ids.includes(attribute(one, 'id') ?? ''));
        const words = labels.map(text).join(' ') || (attribute(element, 'aria-label') ?? '');
        return words.trim() !== '' && /^(img|group|figure)$/.test(attribute(element, 'role') ?? '');
      };
      // A drawing within a drawing is a part of it.
      const nameless = all(root, ({ tagName }) => tagName === 'svg').filter(
        (svg) =>
          attribute(svg, 'aria-hidden') !== 'true' && !isInside(svg) && !isPart(svg) && !named(svg),
      );
      const images = all(root, 'img').filter((img) => attribute(img, 'alt') === null);
      return [...nameless, ...images].map(
        (one) => `<${one.tagName} class="${attribute(one, 'class') ?? ''}">`,
      );
    }),
  ).toEqual([]);
});

/** Whether a drawing stands within another. */
const isPart = ({ parentNode }: Element): boolean =>
  parentNode !== null &&
  'tagName' in parentNode &&
  closest(parentNode, ({ tagName }) => tagName === 'svg') !== null;

/** Whether something around the element keeps it from screen readers. */
function isInside(element: Element): boolean {
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode)) return false;
  return attribute(parentNode, 'aria-hidden') === 'true' || isInside(parentNode);
}

describe('whose words they are', () => {
  const articles = readData('articles');
  const speakers = readData('speakers');
  /** A shorter link to a quote names it, and shows no words of it. */
  const ENOUGH = 60;

  /** The quotes of a page in words: each with the element that shows them. */
  function shown({ root, href: here, locale }: (typeof edition)[number]) {
    const [main] = all(root, 'main');
    if (!main) return [];
    return quotes.flatMap((quote) => {
      const blocks = all(main, (element) => attribute(element, 'id') === quote.id);
      const links = all(main, (element) => {
        const led = attribute(element, 'href')?.replace(/[?#].*/, '');
        return led === quote.url[locale] && led !== here && text(element).length >= ENOUGH;
      });
      const own = here === quote.url[locale] ? [main] : [];
      return [...blocks, ...links, ...own].map((element) => ({ quote, element }));
    });
  }

  /** All that stands with the words of a quote: its entry, and the headings that it stands under. */
  function around(element: Element): string {
    const { parentNode } = element;
    if (!parentNode || !('tagName' in parentNode)) return text(element);
    const entry = closest(element, ({ tagName }) => /^(li|figure|article|tr|main)$/.test(tagName));
    return `${text(entry ?? element)} ${headingsOver(element)}`;
  }

  function headingsOver({ parentNode }: Element): string {
    if (!parentNode || !('tagName' in parentNode)) return '';
    const heads = parentNode.childNodes
      .filter((node): node is Element => 'tagName' in node)
      .filter(({ tagName }) => /^(h[1-6]|header)$/.test(tagName));
    return `${heads.map(text).join(' ')} ${headingsOver(parentNode)}`;
  }

  test('each quote on each page has its form, its speaker and its outlet', () => {
    let looked = 0;
    expect(
      findings(edition, (page) => {
        const t = strings(page.locale);
        const { direct, indirect, continued, directContinued, unknownSpeaker } = t.quote;
        const forms = { direct: [direct, directContinued], indirect: [indirect, continued] };
        return shown(page).flatMap(({ quote, element }) => {
          looked += 1;
          // The page of a quote names speaker and article once, also for those that stand next to it.
          const at = quotes.find(({ url }) => url[page.locale] === page.href);
          const beside = at?.source.article === quote.source.article;
          const words = `${around(element)} ${beside ? text(page.root) : ''}`;
          const { publisher } = byId(articles, quote.source.article);
          const name = quote.speaker === null ? null : byId(speakers, quote.speaker).name.vi;
          const has = (...any: readonly string[]) =>
            any.some((one) => one !== '' && words.includes(one));
          const missing = [
            has(...forms[quote.form]) ? '' : 'form',
            has(name ?? unknownSpeaker, quote.speakerPrinted) ? '' : 'speaker',
            has(publisher ?? t.source.unknownOutlet) ? '' : 'outlet',
          ].filter(Boolean);
          return missing.length === 0 ? [] : [`no ${missing.join(', ')} with ${quote.id}`];
        });
      }),
    ).toEqual([]);
    expect(looked).toBeGreaterThan(quotes.length * locales.length);
  });
});
