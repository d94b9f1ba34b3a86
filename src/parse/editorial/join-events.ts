import type { EventNote, Placed } from '../../schemas/editorial.ts';
import type { Event } from '../../schemas/event.ts';
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

/** Gives parsed events their ids, our titles and themes; events that one note names are one event. */
export function joinEvents(
  parsed: readonly ParsedEvent[],
  notes: readonly Placed<EventNote>[],
  themesOf: (text: string) => string[],
): { events: Event[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Map<string, EventNote>();
  for (const note of notes) {
    for (const key of note.match) {
      if (parsed.some((event) => event.key === key)) taken.set(key, note);
      else
        problems.push(
          entryProblem(
            note,
            'events.yaml',
            'E_REFERENCE',
            `the event “${note.id}” rests on “${key}”, which no article tells`,
            'correct or remove the entry',
          ),
        );
    }
  }
  const idOf = (key: string) => taken.get(key)?.id ?? eventId(key);
  const events = parsed.flatMap((event): Event[] => {
    const note = taken.get(event.key);
    if (
      note !== undefined &&
      note.match.find((key) => parsed.some((one) => one.key === key)) !== event.key
    )
      return [];
    const parts =
      note === undefined ? [event] : parsed.filter(({ key }) => note.match.includes(key));
    const { key, title, superEvent, ...merged } = mergeEvents(parts);
    return [
      {
        ...merged,
        id: idOf(key),
        superEvent: superEvent === null || idOf(superEvent) === idOf(key) ? null : idOf(superEvent),
        title: note?.title ?? { vi: title, en: null },
        translation: note === undefined ? 'missing' : 'current',
        themes: themesOf(`${title} ${note?.title.vi ?? ''}`),
        correction: null,
      },
    ];
  });
  return { events, problems };
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
