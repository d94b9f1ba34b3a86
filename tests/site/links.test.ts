import { describe, expect, test } from 'vitest';
import { otherLocale } from '../../src/i18n/locales.ts';
import { absolute } from '../../src/i18n/paths.ts';
import { base, origin } from '../../src/site.ts';
import { readMoved } from './built/data.ts';
import {
  all,
  attribute,
  closest,
  hasClass,
  only,
  required,
  text,
  type Element,
} from './built/html.ts';
import {
  findings,
  isFile,
  isInOneLanguage,
  isInTheEdition,
  readPages,
  type BuiltPage,
} from './built/pages.ts';

/** Where the share row may lead. */
const SERVICES = ['www.facebook.com', 'x.com', 'www.linkedin.com'];

const pages = readPages();
const inOneLanguage = pages.filter(isInOneLanguage);
const edition = pages.filter(isInTheEdition);
const byHref = new Map(pages.map((page) => [page.href, page]));

interface Link {
  readonly element: Element;
  readonly written: string;
  readonly target: URL;
}

function links(page: BuiltPage): Link[] {
  return all(page.root, 'a').map((element) => {
    const written = attribute(element, 'href') ?? '';
    return { element, written, target: new URL(written, origin + page.href) };
  });
}

const isInternal = ({ target }: Link): boolean => target.origin === origin;
const isSwitch = ({ element }: Link): boolean => attribute(element, 'data-language') !== null;

test('there are pages to look at, in both languages', () => {
  expect(edition.filter(({ locale }) => locale === 'vi').length).toBeGreaterThan(10);
  expect(edition.filter(({ locale }) => locale === 'en').map(({ path }) => path.slice(2))).toEqual(
    edition.filter(({ locale }) => locale === 'vi').map(({ path }) => path.slice(2)),
  );
});

describe('links', () => {
  test('say where they lead', () => {
    // A link that a script shows when it has set it is no link until then.
    const dead = (link: Link): boolean =>
      link.written === '' && attribute(link.element, 'hidden') === null;
    expect(
      findings(pages, (page) =>
        links(page)
          .filter(dead)
          .map(({ element }) => text(element)),
      ),
    ).toEqual([]);
  });

  test('have words, or a name, that can be read out', () => {
    const silent = ({ element }: Link): boolean =>
      text(element) === '' &&
      !attribute(element, 'aria-label') &&
      attribute(element, 'hidden') === null;
    expect(
      findings(pages, (page) =>
        links(page)
          .filter(silent)
          .map(({ written }) => written),
      ),
    ).toEqual([]);
  });

  test('inside the site lead to a page or file that exists, under the base path', () => {
    const broken = ({ target: { pathname } }: Link): boolean =>
      !pathname.startsWith(base) || !(byHref.has(pathname) || isFile(pathname.slice(base.length)));
    expect(
      findings(pages, (page) =>
        links(page)
          .filter(isInternal)
          .filter(broken)
          .map(({ written }) => written),
      ),
    ).toEqual([]);
  });

  test('with a fragment lead to an element that exists', () => {
    const ids = new Map(pages.map((page) => [page.href, idsOf(page)]));
    const missing = ({ target: { pathname, hash } }: Link): boolean =>
      hash !== '' && !ids.get(pathname)?.includes(decodeURIComponent(hash.slice(1)));
    expect(
      findings(pages, (page) =>
        links(page)
          .filter(isInternal)
          .filter(missing)
          .map(({ written }) => written),
      ),
    ).toEqual([]);
  });

  test('stay in their language, except the one that switches it', () => {
    expect(
      findings(inOneLanguage, (page) =>
        links(page)
          .filter((link) => isInternal(link) && !isSwitch(link))
          .filter(({ target }) => {
            const linked = byHref.get(target.pathname);
            return linked !== undefined && linked.locale !== page.locale;
          })
          .map(({ written }) => written),
      ),
    ).toEqual([]);
  });

  test('that switch the language lead to the same address in the other one, and say so', () => {
    expect(
      findings(edition, (page) => {
        const [found, ...more] = links(page).filter(isSwitch);
        if (!found || more.length > 0) return [`${more.length + (found ? 1 : 0)} switches`];
        const other = otherLocale(page.locale);
        const right =
          found.target.pathname === `${base}${other}${page.path.slice(2)}` &&
          attribute(found.element, 'hreflang') === other &&
          attribute(found.element, 'lang') === other;
        return right ? [] : [found.written];
      }),
    ).toEqual([]);
  });

  test('to other hosts are kept to the sources and are no open door', () => {
    const sources = ({ kind }: BuiltPage): boolean =>
      kind.startsWith('sources') || kind === 'about' || kind === 'data';
    expect(
      findings(pages, (page) =>
        links(page)
          .filter((link) => !isInternal(link) && link.target.protocol !== 'mailto:')
          .filter(({ target, element }) => {
            const opener = attribute(element, 'target') === '_blank';
            const row = closest(element, (around) => hasClass(around, 'share'));
            const share = row !== null && SERVICES.includes(target.host);
            return (
              !['https:', 'http:'].includes(target.protocol) || opener || !(sources(page) || share)
            );
          })
          .map(({ written }) => written),
      ),
    ).toEqual([]);
  });
});

describe('each page', () => {
  test('has one h1 and no id twice', () => {
    expect(
      findings(pages, (page) => {
        const headings = all(page.root, 'h1').length;
        const ids = idsOf(page);
        const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
        return [
          ...(headings === 1 ? [] : [`${headings} h1`]),
          ...twice.map((id) => `the id ${id} twice`),
        ];
      }),
    ).toEqual([]);
  });

  test('has headings that skip no level', () => {
    expect(
      findings(pages, ({ root }) => {
        const levels = all(root, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) =>
          Number(tagName[1]),
        );
        return levels.flatMap((level, at) => {
          const before = levels[at - 1] ?? 0;
          return level > before + 1 ? [`h${level} after ${before ? `h${before}` : 'nothing'}`] : [];
        });
      }),
    ).toEqual([]);
  });

  test('names its language; the two that speak both start in Vietnamese', () => {
    expect(
      findings(pages, ({ root, locale }) => {
        const lang = attribute(root, 'lang');
        return lang === (locale ?? 'vi') ? [] : [`lang="${lang}"`];
      }),
    ).toEqual([]);
  });

  test('has ids in ASCII, so that an address can be shared as it is', () => {
    expect(
      findings(pages, (page) => idsOf(page).filter((id) => !/^[a-z0-9][a-z0-9-]*$/.test(id))),
    ).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    for (const tell of [titleOf, descriptionOf]) {
      const told = new Map<string, string>();
      expect(
        findings(edition, (page) => {
          const words = tell(page);
          const earlier = told.get(words);
          told.set(words, page.file);
          if (words === '') return ['none'];
          return earlier ? [`the same as ${earlier}: ${words}`] : [];
        }),
      ).toEqual([]);
    }
  });

  test('holds nothing that a program left behind', () => {
    const leftovers =
      /\bundefined\b|\[object|\bnull\b|\bNaN\b|\bTODO\b|\bFIXME\b|lorem ipsum|\[Sample|\bInfinity\b|\{[a-z]+\}/i;
    expect(
      findings(pages, ({ root, kind }) => {
        // What the fields of the data are cannot be told without the word "null".
        if (kind.startsWith('data/')) return [];
        const head = all(root, 'meta').map((meta) => attribute(meta, 'content') ?? '');
        const names = all(root, () => true).flatMap(({ attrs }) =>
          attrs
            .filter(({ name }) => /^(aria-label|alt|title)$/.test(name))
            .map(({ value }) => value),
        );
        return [text(root), ...head, ...names].flatMap((words) => {
          const found = leftovers.exec(words);
          return found ? [words.slice(Math.max(0, found.index - 40), found.index + 40)] : [];
        });
      }),
    ).toEqual([]);
  });

  test('is normalised Unicode', () => {
    expect(pages.filter(({ html }) => html !== html.normalize('NFC'))).toEqual([]);
  });
});

describe('what search engines read', () => {
  const indexed = edition.filter(
    ({ root }) => !all(root, 'meta').some((meta) => attribute(meta, 'name') === 'robots'),
  );

  const moved = readMoved();

  test('each page is its own canonical address, unless it has moved', () => {
    expect(
      findings(indexed, (page) => {
        const canonical = linkOf(page, 'canonical').map((link) => required(link, 'href'));
        const right = absolute(moved.get(page.href) ?? page.href);
        return canonical.length === 1 && canonical[0] === right ? [] : canonical;
      }),
    ).toEqual([]);
  });

  test('the two languages and the default name each other', () => {
    expect(
      findings(edition, (page) => {
        const named = Object.fromEntries(
          linkOf(page, 'alternate')
            .filter((link) => attribute(link, 'hreflang') !== null)
            .map((link) => [required(link, 'hreflang'), required(link, 'href')]),
        );
        const rest = page.path.slice(2);
        const right = {
          vi: absolute(`${base}vi${rest}`),
          en: absolute(`${base}en${rest}`),
          'x-default': page.kind === 'home' ? absolute(base) : absolute(`${base}en${rest}`),
        };
        const both = [right.vi, right.en].every((href) => byHref.has(new URL(href).pathname));
        return JSON.stringify(named) === JSON.stringify(right) && both
          ? []
          : [JSON.stringify(named)];
      }),
    ).toEqual([]);
  });
});

function linkOf({ root }: BuiltPage, rel: string): Element[] {
  return all(root, 'link').filter((link) => attribute(link, 'rel') === rel);
}

function titleOf({ root }: BuiltPage): string {
  return text(only(only(root, 'head'), 'title'));
}

function descriptionOf({ root }: BuiltPage): string {
  const [meta] = all(root, 'meta').filter(
    (element) => attribute(element, 'name') === 'description',
  );
  return meta ? (attribute(meta, 'content') ?? '') : '';
}

function idsOf({ root }: BuiltPage): string[] {
  return all(root, () => true).flatMap((element) => attribute(element, 'id') ?? []);
}
