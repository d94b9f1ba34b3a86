import { tokens } from './fold.ts';
import { part, SEARCHED, type Stored } from './item.ts';
import { locales } from '../i18n/locales.ts';

/** The words of all items in lower case, the most frequent first: what a misspelled word may have meant. */
export function wordsOf(records: readonly { readonly url: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { url } of records) {
    const stored = JSON.parse(url) as Stored;
    const texts = locales.flatMap((locale) => SEARCHED.map((name) => part(stored, name, locale)));
    for (const text of new Set(texts)) {
      for (const { word } of tokens(text)) {
        if (/^\d/.test(word)) continue;
        const lower = word.toLowerCase();
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
