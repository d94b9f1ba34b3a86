import type { Figure } from '../../../src/schemas/figure.ts';

/** A figure as printed in a clause, with what a test is about. */
export function figureOf(
  amount: string,
  clause: string,
  rest: Partial<Figure> & Pick<Figure, 'value' | 'unit'>,
): Figure {
  return {
    id: amount,
    valueTo: null,
    per: null,
    qualifier: null,
    asOf: null,
    amount,
    label: null,
    text: { vi: clause, en: null },
    translation: 'missing',
    speaker: null,
    quote: null,
    source: { article: 'a', file: 'a.txt', line: 1, start: 0, end: clause.length },
    themes: [],
    ...rest,
  };
}
