import type { viCards } from './vi.cards.ts';

/** The words of the pictures that links unfold to, in English. */
export const enCards: typeof viCards = {};
