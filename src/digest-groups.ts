import type { CitedQuote, DigestIndex, Topic } from './digest-index.ts';
import type { Article } from './schemas/article.ts';
import type { Event } from './schemas/event.ts';
import type { Figure } from './schemas/figure.ts';
import type { Quote } from './schemas/quote.ts';
import type { Shift } from './schemas/shift.ts';
import type { Speaker } from './schemas/speaker.ts';

/*
 * The digest as single pages show it, in groups. Pure; each function takes the index or what came
 * out of it.
 */

/** Groups in the order in which their keys come first. */
function grouped<T, K>(items: readonly T[], key: (item: T) => K): { key: K; items: T[] }[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].map(([name, members]) => ({ key: name, items: members }));
}

/** Quotes by speaker: most quotes first, those without a registered speaker last. */
export function bySpeaker(
  cited: readonly CitedQuote[],
): { speaker: Speaker | null; cited: CitedQuote[] }[] {
  return grouped(cited, (entry) => entry.speaker)
    .map(({ key, items }) => ({ speaker: key, cited: items }))
    .sort(
      (a, b) =>
        Number(a.speaker === null) - Number(b.speaker === null) || b.cited.length - a.cited.length,
    );
}

/** Quotes by the article that prints them. */
export function byArticle(
  cited: readonly CitedQuote[],
): { article: Article; cited: CitedQuote[] }[] {
  return grouped(cited, (entry) => entry.article).map(({ key, items }) => ({
    article: key,
    cited: items,
  }));
}

/**
 * Quotes by the first of their themes, in alphabetical order: never in the order printed. Those
 * without a theme come last.
 */
export function byFirstTopic(
  index: DigestIndex,
  quotes: readonly Quote[],
): { topic: Topic | null; quotes: Quote[] }[] {
  const order = new Intl.Collator('vi').compare;
  return grouped(quotes, (quote) => quote.themes[0] ?? null)
    .map(({ key, items }) => ({
      topic: key === null ? null : index.topic(key),
      quotes: items.sort((a, b) => order(a.text.vi, b.text.vi)),
    }))
    .sort(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        order(a.topic?.theme.name.vi ?? '', b.topic?.theme.name.vi ?? ''),
    );
}

/** Events by the day, range, month or year that they share; undated ones last. */
export function byDay(
  events: readonly Event[],
): { start: string | null; end: string | null; events: Event[] }[] {
  return grouped(events, ({ start, end }) => `${start ?? ''}/${end ?? ''}`).flatMap(({ items }) => {
    const first = items[0];
    return first ? [{ start: first.start, end: first.end, events: items }] : [];
  });
}

/** The topics that a speaker speaks on, most quotes first. */
export function topicsOf(index: DigestIndex, speaker: string): { topic: Topic; count: number }[] {
  return index.topics
    .map((topic) => ({ topic, count: index.count(speaker, topic.theme.id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The topics that a shift belongs to. */
export function topicsOfShift(index: DigestIndex, shift: Shift): Topic[] {
  return index.topics.filter((topic) => topic.shifts.includes(shift));
}

/** What the edition holds, section by section, for the front page: no section that is empty. */
export function contents(index: DigestIndex) {
  const sections = [
    { section: 'sources', count: index.articles.length },
    { section: 'quotes', count: index.quotes.length },
    { section: 'speakers', count: index.speakers.length },
    { section: 'topics', count: index.topicPages.length },
    { section: 'timeline', count: index.events.length },
    { section: 'figures', count: index.figures.length },
  ] as const;
  return sections.filter(({ count }) => count > 0);
}

/** The articles that a topic draws from, in the order of all articles. */
export function articlesOfTopic(index: DigestIndex, topic: Topic): Article[] {
  const { quotes, figures, shifts, events } = topic;
  const used = new Set([
    ...[...quotes, ...figures, ...shifts].map(({ source }) => source.article),
    ...events.flatMap(({ sources }) => sources.map(({ article }) => article)),
  ]);
  return index.articles.filter(({ id }) => used.has(id));
}

/** The theme of the plan whose page is `masterplan-2030/`. */
const MASTERPLAN = 'masterplan-2030';

/** What the articles tell of the plan itself: announced, adopted. */
export function masterplanEvents(index: DigestIndex): Event[] {
  return index.events.filter((event) => event.themes.includes(MASTERPLAN));
}

/** The meeting that comes after the newest article, if one tells of it. */
export function nextMeeting(index: DigestIndex): Event | null {
  return (
    index.events.find(
      (event) =>
        event.kind === 'meeting' && event.superEvent === null && event.status === 'expected',
    ) ?? null
  );
}

/** One verbatim quote a speaker, the shortest that stands alone: what a front page prints. */
export function voices(index: DigestIndex): Quote[] {
  const direct = index.quotes.filter(
    (quote) =>
      quote.form === 'direct' && quote.continues === null && quote.translation === 'current',
  );
  return grouped(direct, (quote) => quote.speaker)
    .filter(({ key }) => key !== null)
    .flatMap(({ items }) => items.sort((a, b) => a.text.vi.length - b.text.vi.length).slice(0, 1));
}

/**
 * The quote that shows how a line is checked: the shortest verbatim one of the newest day, other than
 * those in `shown` where there is another.
 */
export function specimen(index: DigestIndex, shown: readonly Quote[]): Quote | null {
  const direct = index.quotes.filter(({ form, continues }) => form === 'direct' && !continues);
  const others = direct.filter((quote) => !shown.includes(quote));
  const from = others.length > 0 ? others : direct;
  const newest = from.map(({ date }) => date ?? '').reduce((a, b) => (a > b ? a : b), '');
  return (
    from
      .filter(({ date }) => (date ?? '') === newest)
      .sort((a, b) => a.text.vi.length - b.text.vi.length)[0] ?? null
  );
}

const TELLING: readonly Figure['unit'][] = ['USD', 'VND', '%', 'share', '×', 'rank', 'people'];

/** The figures for a front page: sizes and shares, no plain counts. */
export function tellingFigures(index: DigestIndex, count: number): Figure[] {
  return index.figures.filter((figure) => TELLING.includes(figure.unit)).slice(0, count);
}

const KNOWABLE = ['publisher', 'date', 'headline', 'byline', 'sourceUrl'] as const;

/** What is not known of an article. */
export function unknownOf(article: Article): (typeof KNOWABLE)[number][] {
  return KNOWABLE.filter((what) => article[what] === null);
}
