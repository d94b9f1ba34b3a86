import { hitAt } from './hits.ts';
import { findMarks } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import type { People, Person } from '../people.ts';
import { prose, type Reading } from '../reading.ts';
import { nothingSpoken, resolve } from '../people/resolve.ts';

/** What stands before the one whom an outlet talks with: "trao đổi với ông X", "phỏng vấn bà Y". */
const MET =
  /(?:trò chuyện|trao đổi|đối thoại|phỏng vấn|gặp gỡ|cuộc gặp)(?:\s[^.,;:]{1,40})?\s(?:với|cùng)\s$|phỏng vấn\s$/iu;
/** What somebody does who talks with an outlet. */
const TALKS =
  /^(?:có cuộc |đã có cuộc )?(?:trả lời|trao đổi|trò chuyện|chia sẻ|đối thoại)|phỏng vấn/iu;

/**
 * The person whom the answers without label belong to: the one whom all `labels` mean, the one whom the
 * article introduces as its guest before line `begins`, or the only one named until then; null where
 * nobody, or more than one, fits.
 */
export function guestOf(
  reading: Reading,
  people: People,
  begins: number,
  labels: readonly Mention[],
): Person | null {
  const personOf = (mention: Mention) => resolve(mention, people, nothingSpoken).person ?? [];
  const labelled = new Set(labels.flatMap(personOf));
  if (labelled.size > 0) return only(labelled);
  const lines = prose(reading)
    .map(({ line }) => line)
    .filter((line) => line < begins);
  const introduced = new Set(lines.flatMap((line) => guestsIn(reading, people, line)));
  if (introduced.size > 0) return only(introduced);
  // The headline may name them, or the first question.
  const opening = reading.blocks.filter(
    ({ kind, line }) => line <= begins && !/^(?:caption|byline|tags|page)$/u.test(kind),
  );
  const named = opening.flatMap(({ line }) =>
    (people.mentions.get(line) ?? []).filter(({ kind }) => kind === 'name').flatMap(personOf),
  );
  const persons = new Set(named);
  return persons.size > 0
    ? only(persons)
    : only(new Set(people.persons.filter(({ gender }) => gender !== null)));
}

/** The people of a line who talk with the outlet, or with whom it talks. */
function guestsIn(reading: Reading, people: People, n: number): Person[] {
  const line = reading.lines[n - 1] ?? '';
  const mentions = people.mentions.get(n) ?? [];
  const { pairs } = findMarks(line);
  return mentions.flatMap((mention) => {
    if (mention.kind === 'body' || mention.kind === 'pronoun') return [];
    const { person } = resolve(mention, people, nothingSpoken);
    if (person === null) return [];
    if (MET.test(line.slice(Math.max(0, mention.start - 80), mention.start))) return [person];
    const hit = hitAt(line, { start: 0, end: line.length }, mention, mentions, pairs);
    return hit !== null && TALKS.test(hit.cue.text) ? [person] : [];
  });
}

function only(persons: ReadonlySet<Person>): Person | null {
  const [person] = persons;
  return persons.size === 1 && person !== undefined ? person : null;
}
