import type { Quote } from '../schemas/quote.ts';
import type { Locale } from './locales.ts';
import { strings } from './strings.ts';
import { opening } from './translated.ts';

/** The three ways of printing what someone said; a verbatim quote that goes on is drawn as verbatim. */
export type QuoteForm = 'direct' | 'continued' | 'indirect';

/** In which way a quote is printed, and the words that readers see for it. */
export function quoteForm(
  { form, attribution }: Pick<Quote, 'form' | 'attribution'>,
  locale: Locale,
): { kind: QuoteForm; words: string } {
  const t = strings(locale).quote;
  const continued = attribution === 'continued';
  const kind = form === 'direct' ? 'direct' : continued ? 'continued' : 'indirect';
  return { kind, words: continued && form === 'direct' ? t.directContinued : t[kind] };
}

/** The opening words of a quote, in quotation marks where the outlet prints them so. */
export function quotedOpening({ form }: Pick<Quote, 'form'>, text: string, length: number): string {
  const start = opening(text, length);
  return form === 'direct' ? `“${start}”` : start;
}
