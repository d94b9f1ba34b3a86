/** The words of the pictures that links unfold to, in Vietnamese. */
export const viCards = {};
