import type { Article } from './schemas/article.ts';
import type { CollectionName, Digest, ItemRef } from './schemas/digest.ts';
import type { Event } from './schemas/event.ts';
import type { Figure } from './schemas/figure.ts';
import type { Quote } from './schemas/quote.ts';
import type { Shift } from './schemas/shift.ts';
import type { Speaker } from './schemas/speaker.ts';
import type { Theme } from './schemas/theme.ts';

/** What a topic holds. */
export interface Topic {
  theme: Theme;
  quotes: Quote[];
  events: Event[];
  figures: Figure[];
  shifts: Shift[];
  /** A topic has a page when it has two quotes or one event. */
  hasPage: boolean;
}

/** A quote with all that a reader needs beside it. */
export interface CitedQuote {
  quote: Quote;
  speaker: Speaker | null;
  /** The speaker's name, else the office or the body that the article names; null where nobody can be told. */
  name: string | null;
  article: Article;
  /** Its paragraph in the article, from 1; null where it stands in none. */
  paragraph: number | null;
}

/** The digest with everything that pages ask of it, sorted. */
export interface DigestIndex {
  articles: Article[];
  /** Most quoted first, then by name. */
  speakers: Speaker[];
  /** By day of printing, then as printed. */
  quotes: Quote[];
  /** Quotes that nobody registered said: bodies, and speakers that cannot be told. */
  unattributed: Quote[];
  topics: Topic[];
  /** The topics that have a page. */
  topicPages: Topic[];
  /** By date; undated ones last. */
  events: Event[];
  /** What was adopted at the meeting, and what happened there for the first time. */
  outcomes: Event[];
  /** All other events but the meetings themselves. */
  moments: Event[];
  /** The meeting that the articles tell of. */
  meeting: Event;
  figures: Figure[];
  shifts: Shift[];
  /** Everything that has a page of its own. */
  items: ItemRef[];
  /** The newest day that any article tells of as past; the site is told up to it. */
  newestDay: string;
  article(id: string): Article;
  /** A quote with speaker and article. */
  cite(quote: Quote): CitedQuote;
  /** The quote that a figure stands in; null where the outlet tells it itself. */
  said(figure: Figure): CitedQuote | null;
  /** The paragraph of the article that a source stands in, from 1; null where it stands in none. */
  paragraph(source: { article: string; line: number }): number | null;
  /** A registered speaker; refuses an id that nobody has. */
  registered(id: string): Speaker;
  /** The speaker of something; null where there is none. */
  speaker(id: string | null): Speaker | null;
  topic(id: string): Topic;
  quote(id: string): Quote;
  event(id: string): Event;
  figure(id: string): Figure;
  shift(id: string): Shift;
  /** The events that are part of another, by date. */
  partsOf(event: Event): Event[];
  quotesBySpeaker(id: string): Quote[];
  figuresBySpeaker(id: string): Figure[];
  quotesByArticle(id: string): Quote[];
  /** The articles of an event, in the order of its sources. */
  articlesOf(event: Event): Article[];
  /** The events that an article tells of. */
  eventsByArticle(id: string): Event[];
  figuresByArticle(id: string): Figure[];
  shiftsByArticle(id: string): Shift[];
  /** The whole quotation that a quote belongs to, in order; the quote alone where it stands alone. */
  chain(id: string): Quote[];
  /** The same statement in other outlets. */
  corroboration(id: string): Quote[];
  /** The quote before and after, of the same speaker. */
  neighbours(id: string): { previous: Quote | null; next: Quote | null };
  /** How many quotes of a speaker belong to a topic. */
  count(speaker: string, theme: string): number;
}

const byText = new Intl.Collator('vi').compare;

/** A month comes after its days, a year after its months, and what has no date last of all. */
function byDate(a: string | null, b: string | null): number {
  const [first, second] = [a, b].map((date) => (date ?? '').padEnd(10, '~'));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function mapById<T extends { id: string }>(items: readonly T[], what: string) {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const item = map.get(id);
    if (!item) throw new Error(`There is no ${what} "${id}"`);
    return item;
  };
}

/** The day up to which the articles tell: printed, held, or surely later than. */
function newest(articles: readonly Article[], events: readonly Event[]): string {
  const days = [
    ...articles.flatMap((article) => [article.date, article.notBefore]),
    ...events
      .filter((event) => event.status === 'held')
      .flatMap((event) => [event.start, event.end]),
  ].filter((day): day is string => day?.length === 10);
  const last = days.sort().at(-1);
  if (last === undefined) throw new Error('No article tells any day');
  return last;
}

/** The surest first. */
const STATUSES = ['held', 'planned', 'expected'] as const;

/** Times of day in their order; an event without one comes after those that have one. */
const DAY_PARTS = ['morning', 'afternoon', 'evening', null] as const;

function compareEvents(a: Event, b: Event): number {
  return (
    byDate(a.start, b.start) ||
    // The whole before its parts: of two that start together, the longer one.
    byDate(b.end ?? b.start, a.end ?? a.start) ||
    DAY_PARTS.indexOf(a.partOfDay) - DAY_PARTS.indexOf(b.partOfDay) ||
    byText(a.title.vi, b.title.vi)
  );
}

const refs = (collection: CollectionName, items: readonly { id: string }[]): ItemRef[] =>
  items.map(({ id }) => ({ collection, id }));

/** Joins and sorts a digest. Pure: knows neither files nor Astro. */
export function indexDigest(digest: Digest): DigestIndex {
  const article = mapById(digest.articles, 'article');
  const speaker = mapById(digest.speakers, 'speaker');
  const articles = [...digest.articles].sort(
    (a, b) =>
      byDate(a.date ?? a.notBefore, b.date ?? b.notBefore) ||
      byDate(a.date, b.date) ||
      byText(a.file, b.file),
  );
  const rank = new Map(articles.map(({ id }, at) => [id, at]));
  type Sourced = { id: string; source: { article: string; line: number; start: number } };
  const bySource = (a: Sourced, b: Sourced) =>
    (rank.get(a.source.article) ?? 0) - (rank.get(b.source.article) ?? 0) ||
    a.source.line - b.source.line ||
    a.source.start - b.source.start ||
    // Two figures may stand in one clause; the order in which they come is no order.
    (a.id < b.id ? -1 : 1);

  const quotes = [...digest.quotes].sort(bySource);
  const figures = [...digest.figures].sort(bySource);
  const shifts = [...digest.shifts].sort((a, b) => a.n - b.n);
  const events = [...digest.events].sort(compareEvents);
  const quote = mapById(quotes, 'quote');
  const event = mapById(events, 'event');
  const parts = groupBy(events, (e) => (e.superEvent === null ? [] : [e.superEvent]));

  const bySpeaker = groupBy(quotes, (q) => (q.speaker === null ? [] : [q.speaker]));
  const figuresBySpeaker = groupBy(figures, (f) => (f.speaker === null ? [] : [f.speaker]));
  const quotesByTheme = groupBy(quotes, (q) => q.themes);
  const eventsByTheme = groupBy(events, (e) => e.themes);
  const figuresByTheme = groupBy(figures, (f) => f.themes);
  const quotesByArticle = groupBy(quotes, (q) => [q.source.article]);
  const eventsByArticle = groupBy(events, (e) => e.sources.map((s) => s.article));
  const figuresByArticle = groupBy(figures, (f) => [f.source.article]);
  const shiftsByArticle = groupBy(shifts, (s) => [s.source.article]);
  const following = groupBy(quotes, (q) => (q.continues === null ? [] : [q.continues]));

  const speakers = [...digest.speakers].sort(
    (a, b) =>
      (bySpeaker.get(b.id)?.length ?? 0) - (bySpeaker.get(a.id)?.length ?? 0) ||
      byText(a.name.vi, b.name.vi),
  );

  const topics = digest.themes
    .map((theme): Topic => {
      const themeQuotes = quotesByTheme.get(theme.id) ?? [];
      const themeEvents = eventsByTheme.get(theme.id) ?? [];
      return {
        theme,
        quotes: themeQuotes,
        events: themeEvents,
        figures: figuresByTheme.get(theme.id) ?? [],
        shifts: shifts.filter((s) => s.themes.includes(theme.id) || s.n === theme.shift),
        hasPage: themeQuotes.length >= 2 || themeEvents.length >= 1,
      };
    })
    .sort((a, b) => b.quotes.length - a.quotes.length || byText(a.theme.name.vi, b.theme.name.vi));
  const topicById = new Map(topics.map((topic) => [topic.theme.id, topic]));

  const meetings = events.filter((e) => e.kind === 'meeting' && e.superEvent === null);
  const meeting = meetings.find((e) => e.status === 'held') ?? meetings[0];
  if (!meeting) throw new Error('No event is the meeting itself (kind "meeting", no superEvent)');
  const isOutcome = (e: Event) => (e.kind === 'outcome' || e.first) && e.superEvent === meeting.id;

  const paragraph = (source: { article: string; line: number }) => {
    const at = article(source.article).paragraphs.indexOf(source.line);
    return at < 0 ? null : at + 1;
  };

  const cite = (q: Quote): CitedQuote => {
    const registered = q.speaker === null ? null : speaker(q.speaker);
    const named = q.unregistered?.name ?? q.unregistered?.role?.vi ?? null;
    return {
      quote: q,
      speaker: registered,
      name: registered?.name.vi ?? named,
      article: article(q.source.article),
      paragraph: paragraph(q.source),
    };
  };

  return {
    articles,
    speakers,
    quotes,
    unattributed: quotes.filter((q) => q.speaker === null),
    topics,
    topicPages: topics.filter((topic) => topic.hasPage),
    events,
    outcomes: events
      .filter(isOutcome)
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    moments: events.filter((e) => !isOutcome(e) && e !== meeting),
    meeting,
    figures,
    shifts,
    items: [
      ...refs('quotes', quotes),
      ...refs(
        'themes',
        topics.filter(({ hasPage }) => hasPage).map(({ theme }) => theme),
      ),
      ...refs('speakers', speakers),
      ...refs('events', events),
      ...refs('figures', figures),
      ...refs('shifts', shifts),
      ...refs('articles', articles),
    ],
    newestDay: newest(articles, events),
    article,
    cite,
    said: (figure) => (figure.quote === null ? null : cite(quote(figure.quote))),
    paragraph,
    registered: speaker,
    speaker: (id) => (id === null ? null : speaker(id)),
    topic: (id) => {
      const topic = topicById.get(id);
      if (!topic) throw new Error(`There is no theme "${id}"`);
      return topic;
    },
    quote,
    event,
    figure: mapById(figures, 'figure'),
    shift: mapById(shifts, 'shift'),
    partsOf: (e) => parts.get(e.id) ?? [],
    quotesBySpeaker: (id) => bySpeaker.get(id) ?? [],
    figuresBySpeaker: (id) => figuresBySpeaker.get(id) ?? [],
    quotesByArticle: (id) => quotesByArticle.get(id) ?? [],
    articlesOf: (e) => e.sources.map((source) => article(source.article)),
    eventsByArticle: (id) => eventsByArticle.get(id) ?? [],
    figuresByArticle: (id) => figuresByArticle.get(id) ?? [],
    shiftsByArticle: (id) => shiftsByArticle.get(id) ?? [],
    chain: (id) => {
      let first = quote(id);
      while (first.continues !== null) first = quote(first.continues);
      const chain = [first];
      for (const part of chain) chain.push(...(following.get(part.id) ?? []));
      return chain;
    },
    corroboration: (id) => quote(id).corroboratedBy.map(quote),
    neighbours: (id) => {
      const self = quote(id);
      const row = self.speaker === null ? [] : (bySpeaker.get(self.speaker) ?? []);
      const at = row.indexOf(self);
      return { previous: row[at - 1] ?? null, next: at < 0 ? null : (row[at + 1] ?? null) };
    },
    count: (speakerId, themeId) =>
      (bySpeaker.get(speakerId) ?? []).filter((q) => q.themes.includes(themeId)).length,
  };
}
