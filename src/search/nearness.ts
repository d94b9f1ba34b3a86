/** How near words come to what was typed: the higher, the nearer. */
export const BEGUN = 1;
/** The word with other marks than those typed. */
export const FOLDED = 2;
/** The word with marks, typed without. */
export const UNMARKED = 3;
/** Other words that count as the same. */
export const SAME = 4;
export const EXACT = 5;
export type Nearness = typeof BEGUN | typeof FOLDED | typeof UNMARKED | typeof SAME | typeof EXACT;
