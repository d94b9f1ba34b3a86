/** Where the choice is kept: in the browser, and as `data-reads` of the page. */
export const READS = 'reads';

/**
 * Puts a kept choice on the page before it is painted, so that nothing moves. Runs as a script of its
 * own at the start of `<head>`; it may use nothing from around it (`src/pages/reads.js.ts` prints it).
 */
export function applyChoice(key: string): void {
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) document.documentElement.setAttribute(`data-${key}`, kept);
  } catch {
    // A browser that keeps nothing shows both languages.
  }
}
