/**
 * Stands for how cards are drawn: the program, its colours and its packages. When one of them changes,
 * `tests/share/card/drawing.test.ts` says what to write here. The name of each picture then changes,
 * since hosts keep what they once took.
 */
export const drawing = '0fdbb193dd30';

/** The size of a card, that of the Open Graph images of Facebook, X, LinkedIn and Zalo. */
export const size = { width: 1200, height: 630 } as const;
