import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse, type Corpus } from '../../src/parse/index.ts';
import type { Problem } from '../../src/parse/problem.ts';
import { anything, folder, plausible, read, registry } from './arbitrary-articles.ts';

/* What may be otherwise about an article without anything else coming of it. */

// A busy machine takes its time; that time does not grow too fast is a test of its own.
vi.setConfig({ testTimeout: 60_000 });

/** What is published of a run: the readings, which hold the raw lines, are not. */
function outcome({ corpus, problems }: { corpus: Corpus; problems: Problem[] }): object {
  const articles = corpus.articles.map(({ article, quotes, figures, shifts }) => {
    return { article, quotes, figures, shifts };
  });
  return { articles, events: corpus.events, problems };
}

/** Articles whose only line end is the line feed, and without what only an encoding can be. */
const articles = anything.map((text) => text.replace(/[\r\0]/gu, ''));

describe('the outcome does not depend on', () => {
  test('the line ends', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom('\r\n', '\r'), (text, end) => {
        expect(read(text.replaceAll('\n', end))).toEqual(read(text));
      }),
    );
  });

  test('the Unicode form', () => {
    fc.assert(
      fc.property(articles, (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
      }),
    );
  });

  test('a byte order mark', () => {
    fc.assert(
      fc.property(articles, (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(read(`\uFEFF${text}`)).toEqual(read(text));
      }),
    );
  });

  test('white space and blank lines at the end of lines and of the article', () => {
    const end = fc.constantFrom('\n', '\n\n  \n\t\n', '   ', '\u00A0\n');
    fc.assert(
      fc.property(articles, end, (text, white) => {
        expect(outcome(read(text + white))).toEqual(outcome(read(text)));
        expect(outcome(read(text.replaceAll('\n', '  \n')))).toEqual(outcome(read(text)));
      }),
    );
  });

  test('blank lines before the article, but for the numbers of the lines', () => {
    /** Ids tell lines too; what is wrong with the whole file is told at its first line. */
    const moved = (text: string, by: number) =>
      JSON.parse(JSON.stringify(outcome(read(text))), (key, value: unknown) => {
        if (key === 'line') return (value as number) + by;
        if (key === 'paragraphs') return (value as number[]).map((line) => line + by);
        if (key === 'problems')
          return (value as Problem[]).filter(({ code }) => code !== 'W_DATE_MISSING');
        return key === 'id' || key === 'continues' ? null : value;
      }) as unknown;
    fc.assert(
      fc.property(articles, (text) => {
        fc.pre(text.trim() !== '');
        expect(moved(`\n \n${text}`, 0)).toEqual(moved(text, 2));
      }),
    );
  });

  test('what was read before', () => {
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
    );
  });

  test('the order of the files', () => {
    fc.assert(
      fc.property(folder(anything, 'hai.txt', 'mot.txt', 'ba.txt'), (files) => {
        expect(parse(files.toReversed(), registry)).toEqual(parse(files, registry));
      }),
    );
  });

  test('the other articles, as far as quotes, figures and shifts go', () => {
    fc.assert(
      fc.property(folder(anything, 'a.txt', 'b.txt', 'c.txt'), (files) => {
        const [, middle] = files;
        const alone = parse(middle === undefined ? [] : [middle], registry).corpus.articles;
        const among = parse(files, registry).corpus.articles.filter(
          ({ reading }) => reading.file === 'b.txt',
        );
        const own = (found: Corpus['articles']) =>
          found.map(({ article, quotes, figures, shifts }) => {
            return { article: { ...article, notBefore: null }, quotes, figures, shifts };
          });
        expect(own(among)).toEqual(own(alone));
      }),
    );
  });
});

describe('time grows with the text, not faster', () => {
  const lines = fc
    .sample(plausible, { numRuns: 250, seed: 2026 })
    .flatMap((text) => text.replaceAll(' date 2026-01-15 ', '').split(/\n+/u));

  /** The least of several runs: a busy machine slows some of them. */
  const time = (text: string) =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const started = performance.now();
        read(text);
        return performance.now() - started;
      }),
    );

  // Four times the text takes four times as long; were it sixteen, something would look at each pair.
  test.each([
    ['paragraphs', (n: number) => lines.slice(0, n * 250).join('\n\n')],
    ['words in one paragraph', (n: number) => `Tiêu đề\n\n${lines.join(' ').slice(0, n * 4900)}`],
  ])('of %s', { retry: 2 }, (_, text) => {
    time(text(1));
    expect(time(text(4)) / time(text(1))).toBeLessThan(10);
  });
});
