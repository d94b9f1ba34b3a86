import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { vi, type Strings } from './vi.ts';

const catalogues: Record<Locale, Strings> = { vi, en };

/** The interface in one language. */
export function strings(locale: Locale): Strings {
  return catalogues[locale];
}
