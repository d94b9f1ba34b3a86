import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findDates } from '../../src/parse/dates.ts';
import { parse } from '../../src/parse/index.ts';
import { verify } from '../../src/parse/integrity.ts';
import { join } from '../../src/parse/join.ts';
import { eventId } from '../../src/parse/editorial/join-events.ts';
import { printable } from '../../src/parse/printable.ts';
import { formatProblem, isError } from '../../src/parse/problem.ts';
import { plainSpaces, readLines } from '../../src/parse/text.ts';
import { partialDate } from '../../src/schemas/date.ts';
import { digest as digestSchema } from '../../src/schemas/digest.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { id as idSchema } from '../../src/schemas/id.ts';
import {
  anything,
  folder,
  linesOf,
  plausible,
  quotesOf,
  read,
  registry,
} from './arbitrary-articles.ts';
import { nothing } from './editing.ts';

/* What holds for every article, also for those that nobody has written yet. */

// A busy machine takes its time; that time does not grow too fast is a test of its own.
vi.setConfig({ testTimeout: 60_000 });

test('the articles made up reach every part of the parser', () => {
  const runs = fc.sample(plausible, 300).map((text) => read(text));
  const told = new Set(
    runs.flatMap(({ corpus, problems }) => [
      ...quotesOf(corpus).flatMap(({ form, attribution, resolution, continues }) => [
        `${form} ${attribution}`,
        resolution.rule,
        continues === null ? 'alone' : 'linked',
      ]),
      ...corpus.events.flatMap(({ kind, status, precision }) => [kind, status, precision]),
      ...corpus.articles.flatMap(({ figures, shifts, article: { dateBasis, ...article } }) => [
        ...figures.map(({ unit }) => unit),
        ...shifts.map(() => 'shift'),
        ...Object.keys(article).filter((key) => article[key as keyof typeof article] !== null),
        dateBasis,
      ]),
      ...problems.map(({ code }) => code),
    ]),
  );
  expect([...told]).toEqual(
    expect.arrayContaining([
      ...['direct cue', 'direct continued', 'indirect cue', 'indirect continued', 'linked'],
      ...['name', 'given-name', 'role', 'pronoun', 'goes-on', 'announced', 'answer', 'body'],
      ...['meeting', 'ceremony', 'outcome', 'attendance', 'held', 'planned', 'expected', 'range'],
      ...['USD', '%', 'delegates', 'countries', 'shift', 'headline', 'byline', 'dateline'],
      ...['stated', 'inferred', 'unknown'],
      ...['W_QUOTE_UNCLOSED', 'W_QUOTE_ORPHAN', 'W_SPEAKER', 'W_DATE_MISSING'],
    ]),
  );
});

describe('whatever is read', () => {
  test('gives problems, never an exception: each on one line, at a place that is there', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = linesOf(text);
        const { corpus, problems } = read(text);
        for (const problem of problems) {
          expect(formatProblem(problem)).toMatch(
            /^a\.txt:\d+:\d+ [EW]_[A-Z_]+ [^\r\n]+ — [^\r\n]+$/u,
          );
          const line = lines[problem.line - 1] ?? expect.fail(`no line ${problem.line}`);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeLessThanOrEqual(line.length + 1);
        }
        expect(corpus.articles).toHaveLength(problems.some(isError) ? 0 : 1);
      }),
    );
  });

  test('stands letter by letter where it says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = linesOf(text);
        const at = ({ line, start, end }: { line: number; start: number; end: number }) => {
          expect(start).toBeLessThan(end);
          return lines[line - 1]?.slice(start, end);
        };
        const { corpus } = read(text);
        for (const { article, quotes, figures, shifts, people } of corpus.articles) {
          for (const quote of quotes) expect(at(quote.source)).toBe(quote.text);
          for (const figure of figures) {
            expect(at(figure.source)).toBe(figure.text);
            expect(at(figure.amountSource)).toBe(figure.amount);
            expect(figure.text).toContain(figure.amount);
          }
          for (const { title, from, to } of shifts) {
            for (const words of [title, from, to]) {
              expect(plainSpaces(at(words.source) ?? '')).toBe(plainSpaces(words.text));
            }
          }
          for (const passage of [...article.captions, ...article.sections]) {
            expect(at(passage)).toBe(passage.text);
          }
          for (const role of people.persons.flatMap(({ roles }) => roles)) {
            expect(plainSpaces(at(role) ?? '')).toBe(role.text);
          }
          for (const words of [article.headline, article.byline, article.dateline]) {
            // Told with plain spaces, whatever was printed.
            if (words !== null) expect(plainSpaces(lines.join('\n'))).toContain(words);
          }
        }
        for (const { sources, datePrinted } of corpus.events) {
          for (const source of sources) expect(at(source)).toMatch(/\S/u);
          if (datePrinted !== null) expect(lines.join('\n')).toContain(datePrinted);
        }
      }),
    );
  });

  test('has no white space at the ends of a quote, and no quote is empty', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const quote of quotesOf(read(text).corpus))
          expect(quote.text).toMatch(/^\S(?:.*\S)?$/su);
      }),
    );
  });

  test('names no speaker that the article does not name', () => {
    // Names keep one space between their parts, and no soft hyphens.
    const plain = (words: string) =>
      words
        .replace(/\u00AD/gu, '')
        .replace(/\s+/gu, ' ')
        .toLowerCase();
    fc.assert(
      fc.property(anything, (text) => {
        const printed = plain(linesOf(text).join('\n'));
        for (const { person, printed: words, cue } of quotesOf(read(text).corpus)) {
          if (person !== null) expect(printed).toContain(plain(person.name));
          expect(printed).toContain(plain(words));
          expect(printed).toContain(plain(cue));
        }
      }),
    );
  });

  test('is dated by days that a calendar has, the first before the last', () => {
    const isTime = (time: string | null) => time === null || partialDate.safeParse(time).success;
    fc.assert(
      fc.property(anything, fc.constantFrom(null, '2026-01-15'), (text, articleDay) => {
        const dates = linesOf(text).flatMap((line) => findDates(line, { articleDay }));
        const { corpus } = read(text);
        const times = [
          ...dates.map(({ from, to }) => [from, to] as const),
          ...corpus.events.map(({ start, end }) => [start, end] as const),
          ...corpus.articles.map(({ article }) => [article.notBefore, article.date] as const),
          ...corpus.articles.flatMap(({ figures }) =>
            figures.map(({ asOf }) => [asOf, null] as const),
          ),
        ];
        for (const [first, last] of times) {
          expect([first, last].every(isTime)).toBe(true);
          if (first !== null && last !== null) expect(first <= last).toBe(true);
        }
        for (const { start, precision } of corpus.events) {
          expect(start === null).toBe(precision === 'unknown');
        }
      }),
    );
  });

  test('has ids that an address may hold, each once, and links that lead back', () => {
    fc.assert(
      fc.property(folder(anything, 'hai.txt', 'mot.txt', 'ba.txt'), (files) => {
        const { corpus } = parse(files, registry);
        const quotes = quotesOf(corpus);
        const figures = corpus.articles.flatMap((article) => article.figures);
        for (const ids of [
          quotes.map(({ id }) => id),
          figures.map(({ id }) => id),
          corpus.events.map(({ key }) => eventId(key)),
        ]) {
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(idSchema.safeParse(id).success, id).toBe(true);
        }
        for (const [i, { continues }] of quotes.entries()) {
          if (continues === null) continue;
          expect(quotes.slice(0, i).map(({ id }) => id)).toContain(continues);
        }
        const keys = corpus.events.map(({ key }) => key);
        for (const { superEvent } of corpus.events) {
          if (superEvent !== null) expect(keys).toContain(superEvent);
        }
      }),
    );
  });

  test('can be published: it fits its schema, and proves itself against what was read', () => {
    const editorial: Editorial = {
      ...nothing,
      ...{ corrections: [], moved: [], seen: [] },
      speakers: [
        {
          id: 'tran-van-binh',
          name: 'Trần Văn Bình',
          honorific: 'ông',
          headline: { vi: 'Giám đốc', en: 'Director' },
          reason: 'a',
        },
      ],
      themes: [
        {
          id: 'digital-economy',
          name: { vi: 'Kinh tế số', en: 'Digital economy' },
          summary: { vi: 'a', en: 'a' },
          lexicon: ['kinh tế số', 'dữ liệu'],
        },
      ],
    };
    fc.assert(
      fc.property(folder(anything, 'hai.txt', 'mot.txt', 'ba.txt'), (files) => {
        const { corpus } = parse(files, registry);
        const { digest, problems } = join(corpus, editorial);
        const seeds = new Map(files.map(({ file, bytes }) => [file, readLines(file, bytes).lines]));
        expect([...problems, ...verify(digest, seeds)].filter(isError)).toEqual([]);
        expect(digestSchema.safeParse(digest).error).toBeUndefined();
        const printed = printable(corpus, editorial);
        expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
      }),
    );
  });
});
