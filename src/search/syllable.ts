/**
 * The shape of a Vietnamese syllable without marks, or of how one begins, or of one digit; few
 * English words have it.
 */
const SYLLABLE =
  /^(?:\d|[bcdghklmnpqrstvx]{1,3}|(?:[bdghklmnpqrstvx]|[cgknpt]h|c|gi|ngh?|qu|tr)?[aeiouy]{1,3}(?:[cn]h|ng|[cmnpt])?)$/;

/** Whether a folded word is, or may be, but a syllable of a longer word. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded);
