import type { Claim } from './claims.ts';

/** A claim with what its tense and its days say together. */
export type Told = Claim & { says: 'held' | 'planned' };

/** A claim with the words of its identity, parted once: it is compared with many. */
type Compared = Told & { words: ReadonlySet<string> };

/** Claims of one event, and the articles that make them. */
interface Group {
  place: number;
  members: Told[];
  articles: Set<string>;
  /** One claim for each key of likeness. */
  told: Map<string, Compared>;
}

/** Claims of one event. Weak ones join what others tell, and make no event. */
export function group(told: readonly Told[]): Told[][] {
  const groups: Group[] = [];
  // Where a claim's event can be found: by what it is, and by day, for wordings of one thing differ.
  const byWhat = new Map<string, Set<Group>>();
  const byDay = new Map<string | null, Set<Group>>();
  const join = (one: Told, compared: Compared, own: Group) => {
    own.members.push(one);
    own.articles.add(one.reading.id);
    own.told.set(likenessKey(one), compared);
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
    const compared = { ...one, words: new Set(one.what.split('-')) };
    let own = fitting(compared, near(one));
    if (own === undefined) {
      if (one.weak) continue;
      own = { place: groups.length, members: [], articles: new Set(), told: new Map() };
      groups.push(own);
    }
    join(one, compared, own);
  }
  const position = new Map(told.map((one, i) => [one, i]));
  return groups.map(({ members }) =>
    members.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
  );
}

/** The first group that a claim belongs to, one that its own article tells of before all others. */
function fitting(one: Compared, groups: readonly Group[]): Group | undefined {
  let first: Group | undefined;
  for (const group of groups) {
    const own = group.articles.has(one.reading.id);
    if ((first !== undefined && !own) || !tellsSame(group, one)) continue;
    if (own) return group;
    first = group;
  }
  return first;
}

function tellsSame({ told }: Group, one: Compared): boolean {
  for (const other of told.values()) if (isSame(one, other)) return true;
  return false;
}

/** Claims with one key are the same to `isSame`: a group is compared by one of them. */
function likenessKey({ kind, what, manyDays, meeting, date, reading }: Told): string {
  const article = kind === 'announcement' ? reading.id : '';
  return [kind, what, manyDays, meeting?.key, date?.from, article].join(' ');
}

function isSame(a: Compared, b: Compared): boolean {
  const within = a.meeting === null || b.meeting === null || a.meeting.key === b.meeting.key;
  if (a.kind !== b.kind && a.kind !== 'outcome') return false;
  // Every article has its own press conference: only a day tells that two are one.
  const apart = a.reading.id !== b.reading.id && (!a.date?.from || !b.date?.from);
  if (a.kind === 'announcement' && apart) return false;
  if (!a.manyDays || !b.manyDays) return within && a.what === b.what;
  const sameDay = !a.date?.from || !b.date?.from || a.date.from === b.date.from;
  return within && sameDay && (a.what === b.what || areAlike(a.words, b.words));
}

/** Share of their words that two wordings of one identity have in common. */
const ALIKE = 0.75;

function areAlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  // What is much longer shares too little.
  if (Math.min(left.size, right.size) < ALIKE * Math.max(left.size, right.size)) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared >= ALIKE * (left.size + right.size - shared);
}
