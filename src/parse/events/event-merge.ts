import type { Event } from '../../schemas/event.ts';
import type { Claim } from './claims.ts';
import type { FoundDate } from '../dates.ts';
import { datedBy, statusOf, tells, type Days } from './status.ts';

/** An event as the articles tell it, before the editors' words are joined to it. */
export interface ParsedEvent extends Omit<
  Event,
  'id' | 'superEvent' | 'title' | 'translation' | 'themes' | 'correction'
> {
  /** ASCII, stable: kind, what, and first day; editors match by it. */
  key: string;
  /** Key of the event that this one is part of, or null. */
  superEvent: string | null;
  /** Short, nominal, in printed words. */
  title: string;
}

type Told = Claim & { says: 'held' | 'planned' };

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
  for (const one of dated) {
    if (one.date !== null || one.sameDayAs === null) continue;
    const other = dated.find(
      ({ what, date, reading, meeting }) =>
        what === one.sameDayAs &&
        date?.from &&
        reading.id === one.reading.id &&
        meeting === one.meeting,
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

/** Claims of one event, and the articles that make them. */
interface Group {
  place: number;
  members: Told[];
  articles: Set<string>;
  /** One claim for each key of likeness. */
  told: Map<string, Told>;
}

/** Claims of one event. Weak ones join what others tell, and make no event. */
function group(told: readonly Told[]): Told[][] {
  const groups: Group[] = [];
  // Where a claim's event can be found: by what it is, and by day, for wordings of one thing differ.
  const byWhat = new Map<string, Set<Group>>();
  const byDay = new Map<string | null, Set<Group>>();
  const join = (one: Told, own: Group) => {
    own.members.push(one);
    own.articles.add(one.reading.id);
    own.told.set(likenessKey(one), one);
    byWhat.set(one.what, (byWhat.get(one.what) ?? new Set()).add(own));
    if (!one.manyDays) return;
    const day = one.date?.from ?? null;
    byDay.set(day, (byDay.get(day) ?? new Set()).add(own));
  };
  const near = ({ what, manyDays, date }: Told): Group[] => {
    const found = new Set(byWhat.get(what));
    const days = manyDays ? (date?.from ? [date.from, null] : byDay.keys()) : [];
    for (const day of days) for (const one of byDay.get(day) ?? []) found.add(one);
    return [...found].toSorted((a, b) => a.place - b.place);
  };
  const byDate = told
    .filter(({ weak }) => !weak)
    // The dated first: an undated claim joins the day that others give.
    .toSorted((a, b) => Number(a.date?.from == null) - Number(b.date?.from == null));
  for (const one of [...byDate, ...told.filter(({ weak }) => weak)]) {
    const fits = near(one).filter((two) => two.told.values().some((other) => isSame(one, other)));
    let own = fits.find(({ articles }) => articles.has(one.reading.id)) ?? fits[0];
    if (own === undefined) {
      if (one.weak) continue;
      own = { place: groups.length, members: [], articles: new Set(), told: new Map() };
      groups.push(own);
    }
    join(one, own);
  }
  const position = new Map(told.map((one, i) => [one, i]));
  return groups.map(({ members }) =>
    members.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
  );
}

/** Claims with one key are the same to `isSame`: a group is compared by one of them. */
function likenessKey({ kind, what, manyDays, meeting, date, reading }: Told): string {
  const article = kind === 'announcement' ? reading.id : '';
  return [kind, what, manyDays, meeting?.key, date?.from, article].join(' ');
}

function isSame(a: Told, b: Told): boolean {
  const within = a.meeting === null || b.meeting === null || a.meeting.key === b.meeting.key;
  if (a.kind !== b.kind && a.kind !== 'outcome') return false;
  // Every article has its own press conference: only a day tells that two are one.
  const apart = a.reading.id !== b.reading.id && (!a.date?.from || !b.date?.from);
  if (a.kind === 'announcement' && apart) return false;
  if (!a.manyDays || !b.manyDays) return within && a.what === b.what;
  const sameDay = !a.date?.from || !b.date?.from || a.date.from === b.date.from;
  return within && sameDay && (a.what === b.what || likeness(a.what, b.what) >= 0.75);
}

/** Share of the words that two identities have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Set(a.split('-'));
  const right = new Set(b.split('-'));
  const shared = left.intersection(right).size;
  return shared / (left.size + right.size - shared);
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
  const what =
    first.what.startsWith('le-') && first.meeting && !first.manyDays
      ? `${first.meeting.key}-${first.what}`
      : first.what;
  return {
    key: `${first.kind}/${what}/${start ?? 'undated'}`,
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
