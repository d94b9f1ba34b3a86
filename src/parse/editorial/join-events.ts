import type { EventNote, Placed } from '../../schemas/editorial.ts';
import type { Event } from '../../schemas/event.ts';
import type { MovedNote } from '../../schemas/moved.ts';
import { entryProblem } from './entry.ts';
import type { ParsedEvent } from '../events.ts';
import type { Problem } from '../problem.ts';
import { slug } from '../text/slug.ts';
import { nameOf, type Translator } from './translate.ts';

/** The id of an event that no editor named: its words, cut to leave room, and its day. */
export function eventId(key: string): string {
  const at = key.lastIndexOf('/');
  return `${slug(key.slice(0, at), 66)}-${slug(key.slice(at + 1))}`;
}

/** What is told of an id that lives on in another event. */
const TOLD_AS_ONE = {
  vi: 'Các bài báo nay cho thấy đây là cùng một sự kiện.',
  en: 'The articles now show that this is one and the same event.',
};

/**
 * Gives parsed events their ids, our titles and themes; events that one note names are one event. A new
 * article may give the day of an event, or show that two are one: notes and published ids then find it by the
 * keys of its claims. `published` holds the ids of events that were published before.
 * Problems: E_REFERENCE for a note that no event answers to, W_REFERENCE for two notes of one event.
 */
export function joinEvents(
  parsed: readonly ParsedEvent[],
  notes: readonly Placed<EventNote>[],
  themesOf: (text: string) => string[],
  published: ReadonlySet<string> = new Set(),
): { events: Event[]; merged: MovedNote[]; problems: Problem[] } {
  const { noteOf, problems } = answer(parsed, notes);
  const ids = idsOf(parsed, noteOf, published);
  const idOf = (key: string) => ids.get(key) ?? eventId(key);
  const alive = new Set(ids.values());
  const merged: MovedNote[] = [];
  const events = parsed.flatMap((event): Event[] => {
    const note = noteOf.get(event.key);
    const parts =
      note === undefined ? [event] : parsed.filter(({ key }) => noteOf.get(key) === note);
    const ordered = parts.toSorted((x, y) => placeIn(note, x) - placeIn(note, y));
    if (ordered[0] !== event) return [];
    const { key, also, title, superEvent, ...one } = mergeEvents(ordered);
    const id = idOf(key);
    const named = notes.filter(({ match }) => match.some((other) => also.includes(other)));
    for (const from of new Set([...[key, ...also].map(eventId), ...named.map((one) => one.id)])) {
      if (!published.has(from) || alive.has(from)) continue;
      merged.push({ from: `events/${from}`, to: `events/${id}`, reason: TOLD_AS_ONE });
    }
    return [
      {
        ...one,
        id,
        superEvent: superEvent === null || idOf(superEvent) === id ? null : idOf(superEvent),
        title: note?.title ?? { vi: title, en: null },
        translation: note === undefined ? 'missing' : 'current',
        themes: themesOf(`${title} ${note?.title.vi ?? ''}`),
        correction: null,
      },
    ];
  });
  return { events, merged, problems };
}

/** The id of each event by its key: its note's, else one that it was published with, else its own. */
function idsOf(
  parsed: readonly ParsedEvent[],
  noteOf: ReadonlyMap<string, EventNote>,
  published: ReadonlySet<string>,
): Map<string, string> {
  const ids = new Map(parsed.map(({ key }) => [key, noteOf.get(key)?.id ?? eventId(key)]));
  const taken = new Set(ids.values());
  for (const { key, also } of parsed) {
    if (noteOf.has(key) || published.has(eventId(key))) continue;
    const kept = also.map(eventId).find((id) => published.has(id) && !taken.has(id));
    if (kept === undefined) continue;
    ids.set(key, kept);
    taken.add(kept);
  }
  return ids;
}

/** Where a note names an event among the others that it names. */
function placeIn(note: EventNote | undefined, { key, also }: ParsedEvent): number {
  const at = note?.match.indexOf(key) ?? -1;
  return at >= 0 ? at : (note?.match.findIndex((other) => also.includes(other)) ?? 0);
}

/** Which event answers to which note: first by its key, then by those of its claims. */
function answer(
  parsed: readonly ParsedEvent[],
  notes: readonly Placed<EventNote>[],
): { noteOf: ReadonlyMap<string, Placed<EventNote>>; problems: Problem[] } {
  const problems: Problem[] = [];
  const noteOf = new Map<string, Placed<EventNote>>();
  const wanted = notes.flatMap((note) => note.match.map((key) => ({ note, key })));
  const isExact = ({ key }: { key: string }) => parsed.some((event) => event.key === key);
  const tell = (note: Placed<EventNote>, code: Problem['code'], message: string, hint: string) =>
    problems.push(entryProblem(note, 'events.yaml', code, message, hint));
  for (const { note, key } of wanted.filter(isExact)) noteOf.set(key, note);
  for (const { note, key } of wanted.filter((one) => !isExact(one))) {
    const claiming = parsed.filter(({ also }) => also.includes(key));
    const event = claiming.find((one) => !noteOf.has(one.key)) ?? claiming[0];
    const other = event && noteOf.get(event.key);
    if (event === undefined) {
      const message = `the event “${note.id}” rests on “${key}”, which no article tells`;
      tell(note, 'E_REFERENCE', message, 'correct or remove the entry');
    } else if (other === undefined) noteOf.set(event.key, note);
    else if (other !== note) {
      const message = `the articles now tell “${note.id}” and “${other.id}” as one event`;
      tell(note, 'W_REFERENCE', message, `remove the entry, or join its keys to “${other.id}”`);
    }
  }
  return { noteOf, problems };
}

/** Events that no note titles, with the English of the parser's own Vietnamese. */
export function eventsInEnglish(events: readonly Event[], english: Translator): Event[] {
  return events.map((event) => {
    if (event.title.en !== null) return event;
    const { text, status } = english.translate({ at: nameOf.event(event.id), vi: event.title.vi });
    return { ...event, title: text, translation: status };
  });
}

/** Events that only a person can know to be one: the first gives what it has, the others the rest. */
function mergeEvents(parts: readonly ParsedEvent[]): ParsedEvent {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('nothing to merge');
  return others.reduce((one, other) => {
    const dated = one.start === null ? other : one;
    const { start, end, precision, datePrinted, partOfDay } = dated;
    const held = one.status === 'held' || other.status === 'held';
    return {
      ...one,
      also: [...one.also, other.key, ...other.also],
      start,
      end,
      precision,
      datePrinted,
      partOfDay,
      status: held ? 'held' : one.status,
      first: one.first || other.first,
      place: one.place ?? other.place,
      superEvent: one.superEvent ?? other.superEvent,
      sources: [...one.sources, ...other.sources]
        .filter(
          (source, i, all) =>
            all.findIndex(
              ({ file, line, start: at }) =>
                file === source.file && line === source.line && at === source.start,
            ) === i,
        )
        .toSorted(
          (a, b) =>
            (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
            a.line - b.line ||
            a.start - b.start,
        ),
    };
  }, first);
}
