import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import type { ParsedQuote } from '../../src/parse/quotes.ts';

/*
 * Short articles with what they quote marked in them, so that a row of a table says all: `[Bình <cho biết>: …]` is
 * retold, `{Bình <nói>: …}` printed as spoken; within `<>` stand the words that attribute it, a `+` stands
 * before the name where the speech only goes on, `?` where nobody can be told. A person stands under the last part of the name, a body or an office as printed.
 * ` ¶ ` parts two paragraphs.
 */

const MARKS = /[[{]\+?[^:<>[\]{}]*(?:<[^>]*>)?: |[\]}]/gu;

/** Tests rows of such articles; each row shows one behaviour, beside one that only looks like it. */
export function reads(behaviour: string, rows: readonly string[]): void {
  describe(behaviour, () => {
    test.each(rows)('%s', (row) => {
      expect(marked(row)).toBe(row);
    });
  });
}

/** The quotations of an article of the day 2026-01-15 that consists of these paragraphs. */
export function quotesOf(paragraphs: string): {
  quotes: ParsedQuote[];
  lines: string[];
  problems: string[];
} {
  const lines = [' date 2026-01-15 Tiêu đề', ...paragraphs.split(' ¶ ')].flatMap((line) => [
    line,
    '',
  ]);
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }];
  const { corpus, problems } = parse(files, { articles: [], outlets: [] });
  return {
    quotes: corpus.articles.flatMap(({ quotes }) => quotes),
    lines,
    problems: problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
  };
}

/** Under what somebody is known here: the last part of a name; a body or an office as printed. */
export function speakerOf({ person, unknown }: ParsedQuote): string {
  return person?.name.split(' ').at(-1) ?? unknown?.name ?? unknown?.role ?? '?';
}

/** The row as the parser would mark it. */
export function marked(row: string): string {
  const { quotes, lines } = quotesOf(row.replaceAll(MARKS, ''));
  const whole = lines.map((line, i) => {
    const signs = quotes.flatMap((quote) => {
      if (quote.source.line !== i + 1) return [];
      const direct = quote.form === 'direct';
      const name = speakerOf(quote);
      const who =
        quote.attribution === 'cue'
          ? `${name} <${quote.cue}>: `
          : `${quote.attribution === 'continued' ? '+' : '!'}${name}: `;
      return [
        {
          at: quote.source.start,
          sign: `${direct ? '{' : quote.form === 'indirect' ? '[' : '!'}${who}`,
          order: direct ? 3 : 2,
        },
        { at: quote.source.end, sign: direct ? '}' : ']', order: direct ? 0 : 1 },
      ];
    });
    return signs
      .toSorted((a, b) => b.at - a.at || b.order - a.order)
      .reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), line);
  });
  const [, , ...paragraphs] = whole;
  return paragraphs.filter((line) => line !== '').join(' ¶ ');
}
