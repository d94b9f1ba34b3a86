import { masterplanEvents, topicsOf, topicsOfShift } from './digest-groups.ts';
import type { DigestIndex, Topic } from './digest-index.ts';
import type { ItemRef } from './schemas/digest.ts';
import type { Event } from './schemas/event.ts';
import type { Quote } from './schemas/quote.ts';
import type { Theme } from './schemas/theme.ts';

/*
 * What a reader may want next, at the end of a page: two to five links with the reason of each, by
 * rule. Nothing that the page itself already leads to. Pure.
 */

/** A page of the edition that stands for itself. */
export type RelatedSection =
  'masterplan' | 'timeline' | 'figures' | 'speakers' | 'quotes' | 'topics';

/** Why something is offered, with what fills the words in. */
export type RelatedReason =
  | { rule: 'sameSpeaker' | 'otherSpeaker' | 'onTopic'; topic: Theme }
  | { rule: 'sharedTopics'; topics: Theme[] }
  | { rule: 'sharedQuotes' | 'quotesOn' | 'sharedEvents' | 'figuresOn' | 'eventsOn'; count: number }
  | { rule: 'sameArticle' | 'otherSpeakerAtAll' | 'otherArticle' | 'verbatim' | 'sameDay' };

/** One link: to an item with the reason, or to a section, whose reason is always the same. */
export type RelatedItem = { item: ItemRef; why: RelatedReason } | RelatedSection;

/** The page that asks. */
export type RelatedTo = ItemRef | 'figures' | 'timeline' | 'masterplan';

const MOST = 5;
const LEAST = 2;

/** What goes with a page. */
export function relatedTo(page: RelatedTo, index: DigestIndex): RelatedItem[] {
  const found = findFor(page, index).slice(0, MOST);
  const own = typeof page === 'string' ? page : null;
  const fallbacks = sectionsOf(index).filter((name) => name !== own && !found.includes(name));
  return [...found, ...fallbacks.slice(0, Math.max(0, LEAST - found.length))];
}

function findFor(page: RelatedTo, index: DigestIndex): RelatedItem[] {
  if (page === 'figures') {
    return [...topicsBy(index, 'figures', 'figuresOn', 3), ...existing(index, 'masterplan')];
  }
  if (page === 'timeline') {
    return [
      ...existing(index, 'masterplan'),
      ...topicsBy(index, 'events', 'eventsOn', 2),
      ...existing(index, 'speakers'),
    ];
  }
  if (page === 'masterplan') return ofMasterplan(index);
  switch (page.collection) {
    case 'quotes':
      return ofQuote(index.quote(page.id), index);
    case 'themes':
      return ofTopic(index.topic(page.id), index);
    case 'speakers':
      return ofSpeaker(page.id, index);
    case 'articles':
      return ofArticle(page.id, index);
    case 'events':
      return ofEvent(index.event(page.id), index);
    case 'figures': {
      const { themes, quote } = index.figure(page.id);
      return saidOn(themes, index, quote);
    }
    case 'shifts': {
      const topics = topicsOfShift(index, index.shift(page.id));
      return saidOn(
        topics.map(({ theme }) => theme.id),
        index,
      );
    }
  }
}

/** The sections that hold something. */
function sectionsOf(index: DigestIndex): RelatedSection[] {
  const filled: Record<RelatedSection, boolean> = {
    quotes: index.quotes.length > 0,
    topics: index.topicPages.length > 0,
    speakers: index.speakers.length > 0,
    timeline: true,
    figures: index.figures.length > 0,
    masterplan: index.shifts.length > 0,
  };
  return (Object.keys(filled) as RelatedSection[]).filter((name) => filled[name]);
}

const existing = (index: DigestIndex, section: RelatedSection): RelatedSection[] =>
  sectionsOf(index).filter((name) => name === section);

/** Two of the same speaker on the same topics, two of others; else what stands in the same article. */
function ofQuote(quote: Quote, index: DigestIndex): RelatedItem[] {
  const { previous, next } = index.neighbours(quote.id);
  const linked = new Set([
    ...index.chain(quote.id),
    ...index.corroboration(quote.id),
    previous,
    next,
  ]);
  const others = index.quotes.filter((one) => !linked.has(one));
  const shared = (one: Quote) => quote.themes.filter((theme) => one.themes.includes(theme));
  const near = others
    .filter((one) => shared(one).length > 0)
    .sort((a, b) => shared(b).length - shared(a).length || byForm(a) - byForm(b));
  const why = (one: Quote, rule: 'sameSpeaker' | 'otherSpeaker'): RelatedItem => ({
    item: { collection: 'quotes', id: one.id },
    why: { rule, topic: index.topic(shared(one)[0] ?? '').theme },
  });
  const same = near.filter(({ speaker }) => speaker !== null && speaker === quote.speaker);
  const voices = [
    ...new Map(
      near
        .filter(({ speaker }) => speaker !== null && speaker !== quote.speaker)
        .toReversed()
        .map((one) => [one.speaker, one]),
    ).values(),
  ].reverse();
  const found = [
    ...same.slice(0, 2).map((one) => why(one, 'sameSpeaker')),
    ...voices.slice(0, 2).map((one) => why(one, 'otherSpeaker')),
  ];
  if (found.length >= LEAST) return found;
  const taken = new Set(found.map((one) => (typeof one === 'string' ? one : one.item.id)));
  const beside = others
    .filter(({ id, source }) => source.article === quote.source.article && !taken.has(id))
    .slice(0, LEAST - found.length)
    .map(({ id }): RelatedItem => ({
      item: { collection: 'quotes', id },
      why: { rule: 'sameArticle' },
    }));
  return [...found, ...beside];
}

/** What was said on its topics; beside it what else is dated the same day. */
function ofEvent(event: Event, index: DigestIndex): RelatedItem[] {
  const said = saidOn(event.themes, index);
  const linked = [event.superEvent, ...index.partsOf(event).map(({ id }) => id)];
  const sameDay = index.events.filter(
    (other) =>
      other !== event &&
      event.start?.length === 10 &&
      other.start === event.start &&
      !linked.includes(other.id),
  );
  return [
    ...said,
    ...sameDay.slice(0, MOST - said.length).map(({ id }): RelatedItem => ({
      item: { collection: 'events', id },
      why: { rule: 'sameDay' },
    })),
  ];
}

/** Who says most on the same topics, one quote of each: verbatim words first. */
function saidOn(
  themes: readonly string[],
  index: DigestIndex,
  linked: string | null = null,
): RelatedItem[] {
  const shared = (quote: Quote) => themes.filter((theme) => quote.themes.includes(theme));
  const near = index.quotes
    .filter((quote) => quote.id !== linked && quote.speaker !== null && shared(quote).length > 0)
    .sort((a, b) => shared(b).length - shared(a).length || byForm(a) - byForm(b));
  const voices = new Map(near.toReversed().map((quote) => [quote.speaker, quote]));
  return [...voices.values()]
    .toReversed()
    .slice(0, 3)
    .map((quote) => ({
      item: { collection: 'quotes', id: quote.id },
      why: { rule: 'onTopic', topic: index.topic(shared(quote)[0] ?? '').theme },
    }));
}

/** Verbatim words come first. */
const byForm = ({ form }: Quote): number => (form === 'direct' ? 0 : 1);

/** The topics that share most quotes; else those with most quotes. */
function ofTopic(topic: Topic, index: DigestIndex): RelatedItem[] {
  const count = (other: Topic) =>
    other.quotes.filter((quote) => topic.quotes.includes(quote)).length;
  const others = index.topicPages.filter((other) => other !== topic);
  const sharing = others
    .filter((other) => count(other) > 0)
    .sort((a, b) => count(b) - count(a))
    .slice(0, 4)
    .map((other) => toTopic(other, { rule: 'sharedQuotes', count: count(other) }));
  const large = others
    .filter((other) => count(other) === 0 && other.quotes.length > 0)
    .slice(0, Math.max(0, LEAST - sharing.length))
    .map((other) => toTopic(other, { rule: 'quotesOn', count: other.quotes.length }));
  return [...sharing, ...large];
}

const toTopic = ({ theme }: Topic, why: RelatedReason): RelatedItem => ({
  item: { collection: 'themes', id: theme.id },
  why,
});

/** The others, those first who speak on most of the same topics. */
function ofSpeaker(id: string, index: DigestIndex): RelatedItem[] {
  const own = topicsOf(index, id).map(({ topic }) => topic.theme);
  return index.speakers
    .filter((other) => other.id !== id)
    .map((other) => ({
      id: other.id,
      topics: own.filter((theme) => index.count(other.id, theme.id) > 0),
    }))
    .sort((a, b) => b.topics.length - a.topics.length)
    .slice(0, 4)
    .map(({ id: other, topics }) => ({
      item: { collection: 'speakers', id: other },
      why:
        topics.length > 0
          ? { rule: 'sharedTopics', topics: topics.slice(0, 2) }
          : { rule: 'otherSpeakerAtAll' },
    }));
}

/** The other articles, those first that tell of most of the same events. */
function ofArticle(id: string, index: DigestIndex): RelatedItem[] {
  const own = index.eventsByArticle(id);
  const count = (other: string) =>
    index.eventsByArticle(other).filter((event) => own.includes(event)).length;
  return index.articles
    .filter((other) => other.id !== id)
    .sort((a, b) => count(b.id) - count(a.id))
    .map(({ id: other }) => ({
      item: { collection: 'articles', id: other },
      why:
        count(other) > 0 ? { rule: 'sharedEvents', count: count(other) } : { rule: 'otherArticle' },
    }));
}

/** The topics that hold most of something. */
function topicsBy(
  index: DigestIndex,
  what: 'figures' | 'events',
  rule: 'figuresOn' | 'eventsOn',
  most: number,
): RelatedItem[] {
  return index.topicPages
    .filter((topic) => topic[what].length > 0)
    .sort((a, b) => b[what].length - a[what].length)
    .slice(0, most)
    .map((topic) => toTopic(topic, { rule, count: topic[what].length }));
}

/** What was said of the plan: its topics, which no shift leads to, and who is quoted verbatim on it. */
function ofMasterplan(index: DigestIndex): RelatedItem[] {
  const linked = new Set(index.shifts.flatMap((shift) => topicsOfShift(index, shift)));
  const themes = new Set(masterplanEvents(index).flatMap((event) => event.themes));
  const topics = index.topicPages.filter(
    (topic) => themes.has(topic.theme.id) && !linked.has(topic),
  );
  const verbatim = index.quotes.filter(
    (quote) => quote.form === 'direct' && quote.themes.some((theme) => themes.has(theme)),
  );
  return [
    ...topics
      .slice(0, 2)
      .map((topic) => toTopic(topic, { rule: 'quotesOn', count: topic.quotes.length })),
    ...verbatim.slice(0, 2).map(({ id }): RelatedItem => ({
      item: { collection: 'quotes', id },
      why: { rule: 'verbatim' },
    })),
    ...existing(index, 'figures'),
  ];
}
