import type { Event } from '../../schemas/event.ts';
import type { Claim } from './claims.ts';
import { group, type Told } from './event-groups.ts';
import type { FoundDate } from '../dates.ts';
import { datedBy, statusOf, tells, type Days } from './status.ts';

/** An event as the articles tell it, before the editors' words are joined to it. */
export interface ParsedEvent extends Omit<
  Event,
  'id' | 'superEvent' | 'title' | 'translation' | 'themes' | 'correction'
> {
  /** ASCII, stable: kind, what, and first day; editors match by it. */
  key: string;
  /**
   * The keys that its claims have by their own words and days, if they are others: as soon as one more article
   * gives its day or names it first, it stands under a new key, and is found by these.
   */
  also: string[];
  /** Key of the event that this one is part of, or null. */
  superEvent: string | null;
  /** Short, nominal, in printed words. */
  title: string;
}

/** Merges what the articles say into events, each with all its sources; by day, the undated last. */
export function mergeClaims(claims: readonly Claim[]): ParsedEvent[] {
  const newest = claims.reduce<string | null>((best, { reading }) => {
    const day = reading.date.date;
    return day !== null && (best === null || day > best) ? day : best;
  }, null);
  const days = meetingDays(claims);
  const told = tellAll(claims, spans(claims, days));
  const deeds = Map.groupBy(told.filter(isDeed), ({ meeting }) => meeting?.key);
  const events = group(told).map((members) => {
    const meeting = members.find((one) => one.meeting !== null)?.meeting ?? null;
    const ofMeeting = deeds.get(members[0]?.what) ?? [];
    return { members, meeting, event: toEvent(members, newest, evidence(members, ofMeeting)) };
  });
  const keys = new Map(
    events.flatMap(({ members, event }) =>
      event.kind === 'meeting' && members[0] ? [[members[0].what, event.key]] : [],
    ),
  );
  return unique(
    events
      .map(({ event, meeting }): ParsedEvent => {
        if (event.kind === 'meeting' || meeting === null) return event;
        const span = days.get(meeting.key);
        const outside =
          span !== undefined &&
          event.start?.length === 10 &&
          (event.start < span.from || event.start > span.to);
        return { ...event, superEvent: outside ? null : (keys.get(meeting.key) ?? null) };
      })
      .toSorted((a, b) => order(a).localeCompare(order(b), 'en')),
  );
}

/** First and last day of each meeting that some article dates to the day. */
function meetingDays(claims: readonly Claim[]): Map<string, Days> {
  const days = new Map<string, Days>();
  for (const { kind, what, date } of claims) {
    if (kind !== 'meeting' || date?.from?.length !== 10) continue;
    const found = { from: date.from, to: date.to ?? date.from };
    const known = days.get(what);
    if (known === undefined || (known.from === known.to && found.from < found.to)) {
      days.set(what, found);
    }
  }
  return days;
}

/** The days of each meeting; where no article gives them, those of its opening and closing. */
function spans(
  claims: readonly Claim[],
  days: ReadonlyMap<string, Days>,
): ReadonlyMap<string, Days> {
  const all = new Map(days);
  for (const { what, date, meeting } of claims) {
    if (meeting === null || date?.from?.length !== 10 || days.has(meeting.key)) continue;
    if (what !== 'le-khai-mac' && what !== 'le-be-mac') continue;
    const known = all.get(meeting.key) ?? { from: date.from, to: date.from };
    all.set(meeting.key, {
      from: date.from < known.from ? date.from : known.from,
      to: date.from > known.to ? date.from : known.to,
    });
  }
  return all;
}

function tellAll(claims: readonly Claim[], days: ReadonlyMap<string, Days>): Told[] {
  const dated = claims.map((one) => {
    const span = one.meeting ? (days.get(one.meeting.key) ?? null) : null;
    return { ...one, date: datedBy(one.date, span), span };
  });
  const ofArticle = Map.groupBy(dated, ({ reading }) => reading.id);
  for (const one of dated) {
    if (one.date !== null || one.sameDayAs === null) continue;
    const other = ofArticle
      .get(one.reading.id)
      ?.find(
        ({ what, date, meeting }) =>
          what === one.sameDayAs && date?.from && meeting === one.meeting,
      );
    one.date = other?.date ?? null;
  }
  const past = new Set(
    dated.flatMap(({ tense, reading, meeting, weak }) =>
      tense === 'past' && meeting !== null && !weak ? [`${reading.id} ${meeting.key}`] : [],
    ),
  );
  return dated.map(({ span, ...one }) => {
    const toldAsDone = one.meeting !== null && past.has(`${one.reading.id} ${one.meeting.key}`);
    return { ...one, says: tells(one, { meeting: span, toldAsDone }) };
  });
}

/** What tells that its meeting took place: that it opened, closed or adopted something. */
function isDeed({ says, what, weak }: Told): boolean {
  const tells = what === 'le-khai-mac' || what === 'le-be-mac' || what.startsWith('adopt-');
  return tells && says === 'held' && !weak;
}

/** The deeds that are evidence of a meeting. */
function evidence(members: readonly Told[], deeds: readonly Told[]): Told[] {
  if (members[0]?.kind !== 'meeting') return [];
  const begins = bestDate(members, true)?.from ?? null;
  // What is dated, or printed, before the meeting began is none of its deeds.
  return deeds.filter(
    ({ date, reading }) =>
      begins === null || [date?.from, reading.date.date].every((day) => isFrom(day, begins)),
  );
}

/** Whether a day is not before another; unknown days and coarser ones are as far as they tell. */
function isFrom(day: string | null | undefined, begins: string): boolean {
  return day == null || day >= begins.slice(0, day.length);
}

function toEvent(
  members: readonly Told[],
  newest: string | null,
  evidenceOfMeeting: readonly Told[],
): ParsedEvent {
  const first = members[0] as Told;
  const all = [...members, ...evidenceOfMeeting];
  const date = bestDate(members, first.kind === 'meeting');
  const says = all.map((one) => one.says);
  const status = statusOf(says, date, newest);
  const start = date?.from ?? null;
  const heldFirst = members.toSorted((a, b) => rank(a) - rank(b));
  const key = keyOf(first, start);
  const keys = members.flatMap((one) => [keyOf(one, one.date?.from), keyOf(one, start)]);
  return {
    key,
    also: [...new Set(keys)].filter((other) => other !== key),
    kind: first.kind,
    start,
    end: start === null ? null : (date?.to ?? null),
    precision: start === null || date === null ? 'unknown' : date.precision,
    datePrinted: date?.words ?? null,
    partOfDay:
      members.find(
        (one) => one.date?.partOfDay && one.date.from === start && one.date.to === date?.to,
      )?.date?.partOfDay ?? null,
    status,
    first: members.some((one) => one.first),
    superEvent: null,
    title: heldFirst[0]?.title ?? first.title,
    place: heldFirst.find(({ place }) => place !== null)?.place ?? null,
    sources: sourcesOf(all, status === 'expected'),
  };
}

/** Kind, what happens (an opening with its meeting) and first day. */
function keyOf({ kind, what, meeting, manyDays }: Told, day: string | null | undefined): string {
  const own = what.startsWith('le-') && meeting && !manyDays ? `${meeting.key}-${what}` : what;
  return `${kind}/${own}/${day ?? 'undated'}`;
}

/** Told as done first; among those, "Thông qua" before "Công bố". */
function rank({ says, title, weak }: Told): number {
  return (weak ? 4 : 0) + (says === 'held' ? 0 : 2) + (title.startsWith('Công bố') ? 1 : 0);
}

/** A meeting's fullest date, a moment's as told by who tells that it happened. */
function bestDate(members: readonly Told[], isMeeting: boolean): FoundDate | null {
  const score = ({ date, says }: Told): number => {
    if (date === null) return -1;
    if (date.from === null) return 0;
    const grain = { range: isMeeting ? 4 : 3, day: 3, month: 2, year: 1 }[date.precision];
    return (
      grain * 10 + (says === 'held' ? (isMeeting ? 1 : 100) : 0) + (date.basis === 'stated' ? 2 : 0)
    );
  };
  let best: Told | null = null;
  for (const one of members) {
    if (score(one) > (best === null ? -1 : score(best))) best = one;
  }
  return best?.date ?? null;
}

/** One source a sentence; where it tells both, that it took place. */
function sourcesOf(members: readonly Told[], expected: boolean): ParsedEvent['sources'] {
  const sources = new Map<string, ParsedEvent['sources'][number]>();
  const planned = expected ? 'expected' : 'planned';
  for (const { source, says } of members) {
    const at = `${source.article} ${source.line} ${source.start}`;
    const known = sources.get(at);
    if (known === undefined)
      sources.set(at, { ...source, says: says === 'held' ? 'held' : planned });
    else if (says === 'held') known.says = 'held';
  }
  return [...sources.values()].toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.start - b.start,
  );
}

function order({ start, key }: ParsedEvent): string {
  return `${start ?? '9999'} ${key}`;
}

/** Two events under one key are told apart by a number. */
function unique(events: readonly ParsedEvent[]): ParsedEvent[] {
  const taken = new Set<string>();
  return events.map((event) => {
    let key = event.key;
    for (let n = 2; taken.has(key); n += 1) key = `${event.key}-${n}`;
    taken.add(key);
    return { ...event, key };
  });
}
