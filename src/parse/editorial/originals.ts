import type { Editorial } from '../../schemas/editorial.ts';
import type { Event } from '../../schemas/event.ts';
import type { TranslationStatus } from '../../schemas/localized.ts';
import type { Source } from '../../schemas/source.ts';
import type { Corpus } from '../corpus.ts';
import { entryProblem, link } from './entry.ts';
import { hashOf } from '../text/hash.ts';
import type { ToldShift } from './join-shifts.ts';
import { unregisteredIn, type PrintedSpeaker } from './join-speakers.ts';
import type { Problem } from '../problem.ts';
import { nameOf, type Original, type Translator } from './translate.ts';

/** A Vietnamese text of the digest that is to have English, and where it stands. */
export interface Wanted extends Original {
  source: Source;
}

/** A text whose English is not there, or is of an earlier wording. */
export type Untranslated = Wanted & { status: Exclude<TranslationStatus, 'current'> };

/** Every text of the digest that our own words do not say already. */
export function wantedEnglish(
  { articles }: Corpus,
  parts: { events: Event[]; people: PrintedSpeaker[]; shifts: ToldShift[] },
  notes: Editorial,
): Wanted[] {
  const roles = new Set(notes.roles.map(({ vi }) => vi));
  const unnoted = ({ vi }: Wanted) => !roles.has(vi);
  return [
    ...articles.flatMap(({ quotes, figures }): Wanted[] => [
      ...quotes.map(({ id, text: vi, source }) => ({ at: nameOf.quote(id), vi, source })),
      ...quotes.flatMap((quote) => {
        const vi = unregisteredIn(quote, notes.speakers)?.role ?? null;
        return vi === null || roles.has(vi)
          ? []
          : [{ at: nameOf.role(vi), vi, source: quote.source }];
      }),
      ...figures.map(({ id, text: vi, source }) => ({ at: nameOf.figure(id), vi, source })),
    ]),
    ...parts.shifts.flatMap(({ n, title, from, to, source }) =>
      Object.entries({ title, from, to }).map(([part, { text: vi }]) => ({
        at: nameOf.shift(n, part as 'title' | 'from' | 'to'),
        vi,
        source,
      })),
    ),
    ...parts.events.flatMap(({ id, title, sources: [source] }) =>
      title.en === null && source ? [{ at: nameOf.event(id), vi: title.vi, source }] : [],
    ),
    ...parts.people
      .flatMap(({ roles: own }) =>
        own.map(({ vi, source }) => ({ at: nameOf.role(vi), vi, source })),
      )
      .filter(unnoted),
  ];
}

/** The texts that want a person who translates, each once, in the order of articles and lines. */
export function untranslated(wanted: readonly Wanted[], translator: Translator): Untranslated[] {
  const told = new Set<string>();
  return wanted
    .flatMap((one): Untranslated[] => {
      const { status } = translator.translate(one);
      if (status === 'current' || told.has(one.vi)) return [];
      told.add(one.vi);
      return [{ ...one, status }];
    })
    .toSorted(
      ({ source: a }, { source: b }) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.start - b.start,
    );
}

/**
 * What is wrong with the English: W_UNTRANSLATED, W_STALE, and W_REFERENCE for English of a text that
 * stands nowhere any more.
 */
export function englishProblems(
  open: readonly Untranslated[],
  translator: Translator,
  entries: Editorial['translations'],
): Problem[] {
  const problems = open.map((one): Problem => {
    const stale = one.status === 'stale';
    const earlier = stale ? translator.earlier(one.at)?.place : undefined;
    const now = entries.find(({ of }) => of === hashOf(one.vi))?.place;
    const where =
      now === undefined
        ? `src/content/editorial/translations/${one.source.article}.yaml`
        : link(now);
    return {
      file: one.source.file,
      line: one.source.line,
      column: one.source.start + 1,
      code: stale ? 'W_STALE' : 'W_UNTRANSLATED',
      message: stale
        ? `the English of “${one.at}” translates an earlier wording${earlier ? `, in ${link(earlier)}` : ''}`
        : `“${one.at}” has no English`,
      hint: `write it at ${where}`,
    };
  });
  const leftover = translator.leftover.map((entry) =>
    entryProblem(
      entry,
      'translations',
      'W_REFERENCE',
      `“${entry.at}” translates a text that no article prints`,
      'remove the entry',
    ),
  );
  return [...problems, ...leftover];
}
