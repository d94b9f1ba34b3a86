import type { Digest } from '../schemas/digest.ts';
import type { Passage, Source } from '../schemas/source.ts';
import type { Problem } from './problem.ts';
import { plainSpaces } from './text.ts';

/** The NFC lines of each seed, by file name. */
export type Seeds = ReadonlyMap<string, readonly string[]>;

/**
 * Proves a digest against its seeds: each id is there once, each reference resolves, each verbatim text
 * stands letter by letter where its source says. Problems: E_DUPLICATE, E_REFERENCE, E_VERBATIM.
 */
export function verify(digest: Digest, seeds: Seeds): Problem[] {
  return [...duplicates(digest), ...references(digest), ...verbatim(digest, seeds)];
}

function problem(
  at: Pick<Source, 'file' | 'line' | 'start'>,
  code: Problem['code'],
  message: string,
): Problem {
  const hint = 'run `npm run parse`; if it comes back, the parser is wrong';
  return { file: at.file, line: at.line, column: at.start + 1, code, message, hint };
}

const nowhere = { file: 'src/content/digest', line: 1, start: 0 };

function duplicates(digest: Digest): Problem[] {
  return Object.entries(digest).flatMap(([name, items]) => {
    const seen = new Map<string, object>();
    return items.flatMap((item) => {
      const { id } = item;
      const before = seen.get(id);
      if (before === undefined) seen.set(id, item);
      const message = `${name}: the id “${id}” stands twice${places(before, item)}`;
      return before === undefined ? [] : [problem(nowhere, 'E_DUPLICATE', message)];
    });
  });
}

/** Where two items of one id come from, if they tell it: the names of their files may be too much alike. */
function places(...items: readonly (object | undefined)[]): string {
  const told = items.flatMap((item) =>
    item !== undefined && 'source' in item ? [item.source as Source] : [],
  );
  const [first, second] = told.map(({ file, line }) => `${file}:${line}`);
  return second === undefined ? '' : `, at ${first} and at ${second}`;
}

function references(digest: Digest): Problem[] {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const known = {
    article: ids(digest.articles),
    speaker: ids(digest.speakers),
    quote: ids(digest.quotes),
    theme: ids(digest.themes),
    event: ids(digest.events),
  };
  const problems: Problem[] = [];
  const need = (kind: keyof typeof known, id: string | null, from: string) => {
    if (id !== null && !known[kind].has(id)) {
      problems.push(problem(nowhere, 'E_REFERENCE', `${from}: there is no ${kind} “${id}”`));
    }
  };
  for (const quote of digest.quotes) {
    need('article', quote.source.article, quote.id);
    need('speaker', quote.speaker, quote.id);
    need('quote', quote.continues, quote.id);
    for (const id of quote.corroboratedBy) need('quote', id, quote.id);
    for (const id of quote.themes) need('theme', id, quote.id);
  }
  for (const event of digest.events) {
    need('event', event.superEvent, event.id);
    for (const { article } of event.sources) need('article', article, event.id);
    for (const id of event.themes) need('theme', id, event.id);
  }
  for (const figure of digest.figures) {
    need('article', figure.source.article, figure.id);
    need('speaker', figure.speaker, figure.id);
    need('quote', figure.quote, figure.id);
    for (const id of figure.themes) need('theme', id, figure.id);
  }
  for (const shift of digest.shifts) {
    need('article', shift.source.article, shift.id);
    for (const id of shift.themes) need('theme', id, shift.id);
  }
  for (const { id, shift } of digest.themes) {
    if (shift !== null && !digest.shifts.some(({ n }) => n === shift)) {
      problems.push(problem(nowhere, 'E_REFERENCE', `${id}: there is no shift ${shift}`));
    }
  }
  return problems;
}

/** The place of a passage, without its words. */
function at({ line, start, end }: Passage): Pick<Source, 'line' | 'start' | 'end'> {
  return { line, start, end };
}

function verbatim(digest: Digest, seeds: Seeds): Problem[] {
  // Offices are told with plain spaces, whatever spaces were printed.
  const printed = ({ file, line, start, end }: Source) =>
    plainSpaces(seeds.get(file)?.[line - 1]?.slice(start, end) ?? '');
  const exact = (id: string, source: Source, text: string): Problem[] =>
    printed(source) === plainSpaces(text)
      ? []
      : [
          problem(
            source,
            'E_VERBATIM',
            `“${id}” does not stand there as it says: “${text.slice(0, 60)}”`,
          ),
        ];
  const inside = (id: string, source: Source, text: string): Problem[] =>
    printed(source).includes(plainSpaces(text))
      ? []
      : [
          problem(
            source,
            'E_VERBATIM',
            `“${id}”: “${text.slice(0, 60)}” does not stand in its source`,
          ),
        ];
  const stands = (file: string, text: string) =>
    seeds.get(file)?.some((line) => plainSpaces(line).includes(plainSpaces(text))) === true;
  return [
    ...digest.quotes.flatMap(({ id, source, text, context }) => [
      ...exact(id, source, text.vi),
      ...[context.before, context.after].flatMap((passage) =>
        passage === null ? [] : exact(id, { ...source, ...at(passage) }, passage.text),
      ),
    ]),
    ...digest.figures.flatMap(({ id, source, text, amount }) => [
      ...exact(id, source, text.vi),
      ...inside(id, source, amount),
    ]),
    ...digest.shifts.flatMap(({ id, source, from, to }) => [
      ...inside(id, source, from.vi),
      ...inside(id, source, to.vi),
    ]),
    ...digest.speakers.flatMap(({ id, roles }) =>
      roles.flatMap(({ vi, source }) => exact(id, source, vi)),
    ),
    ...digest.articles.flatMap(({ id, file, captions, sections, corrections }) =>
      [...captions, ...sections, ...corrections.flatMap((one) => one.at ?? [])].flatMap(
        ({ text, ...at }) => exact(id, { article: id, file, ...at }, text),
      ),
    ),
    ...digest.articles.flatMap(({ id, file, headline, byline, dateline, photoCredits }) =>
      [headline, byline, dateline, ...photoCredits].flatMap((text) =>
        text === null || stands(file, text)
          ? []
          : [problem({ file, line: 1, start: 0 }, 'E_VERBATIM', `“${id}”: no line has “${text}”`)],
      ),
    ),
  ];
}
