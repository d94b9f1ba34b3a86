import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../src/i18n/figure.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { hrefs, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { byId, readData, readMoved } from './built/data.ts';
import { all, attribute, closest, collapse, hasClass, text, type Element } from './built/html.ts';
import { isFramed, isInOneLanguage, readPages } from './built/pages.ts';

const quotes = readData('quotes');
const events = readData('events');
const figures = readData('figures');
const shifts = readData('shifts');
const articles = readData('articles');
const speakers = readData('speakers');
const moved = readMoved();
const pages = readPages().filter((page) => isInOneLanguage(page) && !moved.has(page.href));
const byHref = new Map(pages.map((page) => [page.href, page]));

const idOf = (element: Element): string | null => attribute(element, 'id');
/** In which language a text stands: what the nearest `lang` around it says. */
const langOf = (element: Element): string | null => {
  const named = closest(element, (around) => attribute(around, 'lang') !== null);
  return named && attribute(named, 'lang');
};

/** The part of a page that an address leads to. */
function placeOf(address: string): Element {
  const [href = '', id] = address.split('#');
  const page = byHref.get(href);
  if (!page) throw new Error(`There is no page ${href}`);
  if (id === undefined) return page.root;
  const [place] = all(page.root, (element) => idOf(element) === id);
  if (!place) throw new Error(`${href} has no element with the id ${id}`);
  return place;
}

describe('a quote', () => {
  test('has a page in each language', () => {
    expect(quotes.length).toBeGreaterThan(0);
    const built = new Set(
      pages.filter(({ kind }) => kind === 'quotes/[id]').map(({ href }) => href),
    );
    expect(built).toEqual(new Set(quotes.flatMap(({ url }) => [url.vi, url.en])));
  });

  test.for(locales)('is shown letter by letter as the article prints it: %s', (locale) => {
    const wrong = quotes.filter(({ url, text: { vi }, form }) => {
      const marked = form === 'direct' ? `“${vi}”` : vi;
      const root = placeOf(url[locale]);
      const whole = all(root, 'blockquote').some(
        (block) => langOf(block) === 'vi' && text(block) === collapse(marked),
      );
      return !whole && facing(root, 'vi') !== collapse(marked);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('faces its translation sentence by sentence, nothing left out', () => {
    const wrong = quotes
      .filter(({ translation }) => translation === 'current')
      .filter(({ url, text: words, form }) =>
        locales.some((locale) =>
          locales.some((lang) => {
            const marked = form === 'direct' ? `“${words[lang]}”` : words[lang];
            return facing(placeOf(url[locale]), lang) !== collapse(marked ?? '');
          }),
        ),
      );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has quotation marks around it only where the outlet prints its very words', () => {
    const wrong = pages.flatMap(({ file, root }) =>
      all(root, 'blockquote')
        .map((block) => ({ block, around: closest(block, isFigure) }))
        .filter(({ around }) => around !== null && idOf(around) !== null)
        .filter(({ block, around }) => {
          const quote = byId(quotes, (around && idOf(around)) ?? '');
          const shown = text(block);
          const inMarks =
            shown.startsWith('“') &&
            shown.endsWith('”') &&
            shown !== collapse(quote.text.vi) &&
            shown !== collapse(quote.text.en ?? '');
          return inMarks !== (quote.form === 'direct');
        })
        .map(({ block }) => `${file}: ${text(block)}`),
    );
    expect(wrong).toEqual([]);
  });

  test.for(locales)(
    'says on its page in which form, by whom and where it was printed: %s',
    (locale) => {
      const t = strings(locale);
      const wrong = quotes.flatMap(
        ({ id, url, form, attribution, speaker, unregistered, speakerPrinted, source }) => {
          const page = text(placeOf(url[locale]));
          const article = byId(articles, source.article);
          const continued = attribution === 'continued';
          const label = continued
            ? form === 'direct'
              ? t.quote.directContinued
              : t.quote.continued
            : t.quote[form];
          const labels = all(placeOf(url[locale]), (element) => idOf(element) === id)
            .flatMap((element) => all(element, 'span'))
            .map(text);
          const named = unregistered?.name ?? unregistered?.role?.vi ?? t.quote.unknownSpeaker;
          const who = speaker === null ? named : byId(speakers, speaker).name.vi;
          return [
            labels.includes(label) ? [] : `${id}: the label "${label}"`,
            page.includes(article.publisher ?? t.source.unknownOutlet) ? [] : `${id}: its outlet`,
            page.includes(t.source.line(source.line)) ? [] : `${id}: its line`,
            page.includes(speakerPrinted) ? [] : `${id}: how the article names the speaker`,
            page.includes(who) ? [] : `${id}: ${who}`,
          ].flat();
        },
      );
      expect(wrong).toEqual([]);
    },
  );

  test('in English says beside it that the translation is ours', () => {
    const t = strings('en').quote;
    const unlabelled = pages
      .filter(({ locale }) => locale === 'en')
      .flatMap(({ file, root }) =>
        all(root, 'blockquote')
          .filter((block) => langOf(block) === 'en' && closest(block, isFigure) !== null)
          .filter((block) => !labelled(block, [t.ourTranslation, t.translatedHere]))
          .map((block) => `${file}: ${text(block).slice(0, 60)}`),
      );
    expect(unlabelled).toEqual([]);
  });

  test('in English stands on a page that names the translators', () => {
    // A frame says it beside the words, as the test before sees.
    const without = pages.filter(
      (page) =>
        page.locale === 'en' &&
        !isFramed(page) &&
        !text(page.root).includes(strings('en').footer.translations),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('without an English text to trust is shown in Vietnamese, and marked so', () => {
    const wrong = quotes
      .filter(({ translation }) => translation !== 'current')
      .filter(({ url, translation }) => {
        const page = placeOf(url.en);
        return !text(page).includes(
          strings('en').quote[translation === 'stale' ? 'stale' : 'missing'],
        );
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('an event', () => {
  test('stands at its address in both languages', () => {
    expect(events.length).toBeGreaterThan(0);
    for (const { url } of events) for (const locale of locales) placeOf(url[locale]);
  });

  test.for(locales)(
    'is called held, planned or expected as the data say, on every page: %s',
    (locale) => {
      const labels = strings(locale).event;
      const statuses = ['held', 'planned', 'expected'] as const;
      const shown = new Set<string>();
      const wrong = pages
        .filter((page) => page.locale === locale)
        .flatMap(({ file, root }) =>
          all(root, (element) => events.some(({ id }) => id === idOf(element))).flatMap(
            (element) => {
              const { id, status } = byId(events, idOf(element) ?? '');
              shown.add(id);
              const said = statuses.filter((each) =>
                all(element, 'span').some((span) => text(span) === labels[each]),
              );
              return said.length === 1 && said[0] === status
                ? []
                : [`${file}: ${id} is ${status}, and is called ${said.join(' and ') || 'nothing'}`];
            },
          ),
        );
      expect(wrong).toEqual([]);
      expect([...shown].toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    },
  );

  test('is called held only when an article says that it took place', () => {
    const held = events.filter(({ status }) => status === 'held');
    const bare = held.filter(({ sources }) => !sources.some(({ says }) => says === 'held'));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('a figure', () => {
  test('as the data hold it keeps the word that limits it', () => {
    expect(figures.length).toBeGreaterThan(0);
    const dropped = figures.filter(
      ({ qualifier, amount, text: { vi } }) =>
        !vi.includes(amount) || (qualifier !== null && !amount.includes(qualifier)),
    );
    expect(dropped.map(({ id }) => id)).toEqual([]);
  });

  test.for(locales)('is never shown without that word, on any page: %s', (locale) => {
    const shown = new Set<string>();
    const wrong = pages
      .filter((page) => page.locale === locale)
      .flatMap(({ file, root }) =>
        all(root, (element) => hasClass(element, 'figure')).flatMap((element) => {
          const id = figureOf(element, locale);
          const figure = byId(figures, id);
          shown.add(id);
          const amount = all(element, (child) => hasClass(child, 'amount'))
            .map(text)
            .join(' ');
          const right = bare(amount) === bare(formatFigure(figure, locale));
          return right ? [] : [`${file}: ${id} as "${amount}"`];
        }),
      );
    expect(wrong).toEqual([]);
    expect([...shown].toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
  });

  test('in Vietnamese is shown as printed', () => {
    const wrong = figures.filter(
      ({ url, amount }) => !bare(text(placeOf(url.vi))).includes(bare(amount)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('in English has a limiting word wherever the Vietnamese has one', () => {
    const limited = figures.filter(({ qualifier }) => qualifier !== null);
    const wrong = limited.filter((figure) => {
      const { qualifier } = figure;
      const unlimited = formatFigure({ ...figure, qualifier: null }, 'en');
      const shown = formatFigure(figure, 'en');
      return shown === unlimited || shown.includes(qualifier ?? '');
    });
    expect(wrong.map(({ id, qualifier }) => `${id}: ${qualifier}`)).toEqual([]);
  });
});

test('each shift stands at its address with what it leaves and what it goes to', () => {
  expect(shifts.length).toBeGreaterThan(0);
  const wrong = shifts.filter(({ url, from, to: goal }) => {
    const shown = text(placeOf(url.vi));
    return !shown.includes(collapse(from.vi)) || !shown.includes(collapse(goal.vi));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.for(locales)(
  'an article without outlet, headline or date says so, and none is made up: %s',
  (locale) => {
    const t = strings(locale).source;
    expect(articles.length).toBeGreaterThan(0);
    const wrong = articles.flatMap(({ id, url, publisher, headline, date, notBefore }) => {
      const page = text(placeOf(url[locale]));
      return [
        publisher !== null || page.includes(t.unknownOutlet) ? [] : `${id}: outlet`,
        headline !== null || page.includes(t.noHeadline) ? [] : `${id}: headline`,
        date !== null || notBefore !== null || page.includes(t.undated) ? [] : `${id}: date`,
      ].flat();
    });
    expect(wrong).toEqual([]);
  },
);

/** One language of the facing texts, its sentences joined. */
function facing(root: Element, lang: Locale): string {
  return all(root, (element) => hasClass(element, 'parallel'))
    .flatMap((words) => all(words, 'p').filter((sentence) => langOf(sentence) === lang))
    .map(text)
    .join(' ');
}

const isFigure = ({ tagName }: Element): boolean => tagName === 'figure';

/** Whether the figure or the section that a text belongs to holds one of these labels for all readers. */
function labelled(of: Element, labels: readonly string[]): boolean {
  return ['figure', 'section'].some((name) => {
    const part = closest(of, ({ tagName }) => tagName === name);
    return (part ? all(part, () => true) : []).some(
      (element) =>
        labels.includes(text(element)) &&
        closest(element, (around) => attribute(around, 'aria-hidden') === 'true') === null,
    );
  });
}

/** Which figure a block shows: its own id, or where its link leads. */
function figureOf(element: Element, locale: Locale): string {
  const own = idOf(element);
  if (own !== null) return own;
  const start = hrefs(to.figures)[locale];
  const [link] = all(element, 'a').filter((a) => attribute(a, 'href')?.startsWith(start));
  return (
    (link && attribute(link, 'href')?.slice(start.length, -1)) ?? 'a figure without id and link'
  );
}

/** Without white space, since number and unit stand in elements of their own. */
const bare = (words: string): string => words.replace(/\s+/g, '');
