import type { Correction } from '../../schemas/correction.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';

/** A day of publication as read, with what is wrong about it. */
interface ReadDay {
  date: Reading['date'];
  problems: Problem[];
}

/**
 * The day of publication that an editor gives, where the text is read as the editor says it is; else
 * the day as read. A corrected day stands in no words of the article, so it counts as inferred.
 */
export function correctedDay(
  read: ReadDay,
  file: string,
  corrections: readonly Correction[],
): ReadDay {
  const { date } = read.date;
  const one = corrections.find(
    (entry) =>
      entry.kind === 'date' &&
      entry.file.normalize('NFC') === file.normalize('NFC') &&
      entry.was === (date ?? 'unknown') &&
      entry.date !== date,
  );
  if (one?.kind !== 'date') return read;
  return { date: { date: one.date, dateBasis: 'inferred', dateWords: null }, problems: [] };
}
