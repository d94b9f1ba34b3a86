import type { Correction } from '../../schemas/correction.ts';
import type { Placed } from '../../schemas/editorial.ts';
import type { Event } from '../../schemas/event.ts';
import { blank, noSuchSeed, opening, staleCorrection, type Made } from './corrections.ts';
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';

/** Makes the corrections of events' dates. Problem: E_CORRECTION. */
export function correctEvents(
  events: readonly Event[],
  { articles }: Corpus,
  corrections: readonly Placed<Correction>[],
): { events: Event[]; made: Made[]; problems: Problem[] } {
  const corrected = [...events];
  const made: Made[] = [];
  const problems: Problem[] = [];
  for (const one of corrections) {
    if (one.kind !== 'event-date') continue;
    const reading = articles.find(
      (article) => article.article.file === one.file.normalize('NFC'),
    )?.reading;
    const at = corrected.findIndex(({ id }) => id === one.event);
    const event = corrected[at];
    const source = event?.sources.find(
      ({ file, line }) => file === reading?.file && line === one.line,
    );
    const fault = faultOf(one, event, source, reading);
    if (fault !== null || !event || !source || !reading) {
      problems.push(staleCorrection(one, fault ?? noSuchSeed(one.file)));
      continue;
    }
    const { date: start, end = null, reason } = one;
    const was = interval(event.start, event.end);
    corrected[at] = {
      ...event,
      start,
      end,
      precision: end !== null ? 'range' : start.length === 10 ? 'day' : precisionOf(start),
      partOfDay: start.length === 10 && end === null ? event.partOfDay : null,
      correction: { was, reason },
    };
    made.push({
      ...blank(one.kind, reason),
      at: opening(reading, source),
      was,
      now: interval(start, end),
      item: event.id,
      article: reading.id,
    });
  }
  return { events: corrected, made, problems };
}

/** Why a correction cannot be made; null where it can. */
function faultOf(
  one: Correction & { kind: 'event-date' },
  event: Event | undefined,
  source: Event['sources'][number] | undefined,
  reading: Corpus['articles'][number]['reading'] | undefined,
): string | null {
  const { file, line, event: id, words, date } = one;
  const end = one.end ?? null;
  if (reading === undefined) return noSuchSeed(file);
  if (event === undefined) return `there is no event “${id}”`;
  if (source === undefined) return `line ${line} does not tell of the event “${id}”`;
  const sentence = (reading.lines[line - 1] ?? '').slice(source.start, source.end);
  if (words !== undefined && !sentence.startsWith(words.normalize('NFC'))) {
    return `what line ${line} tells of “${id}” does not begin with “${words}”`;
  }
  if (end !== null && end <= date) return `the last day ${end} is not after the first, ${date}`;
  if (event.start === date && event.end === end) return `“${id}” is dated so anyway`;
  return null;
}

/** A date or a range as ISO 8601 writes it; null where there is none. */
function interval(start: string | null, end: string | null): string | null {
  return end === null ? start : `${start}/${end}`;
}

function precisionOf(date: string): 'month' | 'year' {
  return date.length === 7 ? 'month' : 'year';
}
