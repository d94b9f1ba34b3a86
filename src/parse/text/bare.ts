/** One Vietnamese syllable, marks removed: onset, vowels, coda. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/u;
const MARKS = /[\p{M}\u00AD]/gu;

/** Lower case without marks, đ as d. */
export function bareOf(text: string): string {
  const plain = text.normalize('NFD').replace(MARKS, '').replace(/\s+/gu, ' ');
  return plain.replace(/[đĐÐƉ]/gu, 'd').toLowerCase();
}

/** Whether a bare word can be Vietnamese. */
export function isSyllable(bare: string): boolean {
  return SYLLABLE.test(bare);
}
