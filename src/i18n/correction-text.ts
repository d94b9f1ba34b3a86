import type { MadeCorrection } from '../schemas/correction.ts';
import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';
import { strings } from './strings.ts';

/** What a correction changed, in one sentence. */
export function correctionText(
  { kind, at, was, now }: Pick<MadeCorrection, 'kind' | 'at' | 'was' | 'now'>,
  locale: Locale,
): string {
  const t = strings(locale).correction;
  const words = at?.text ?? '';
  switch (kind) {
    case 'not-a-quote':
      return t[kind](`${words}…`);
    case 'not-a-figure':
      return t[kind](words);
    case 'speaker':
      return t[kind](now ?? '', was);
    case 'no-speaker':
      return t[kind](was ?? '');
    case 'date':
    case 'event-date':
      return t[kind](dates(now ?? '', locale), was === null ? null : dates(was, locale));
  }
}

/** A date or a range as ISO 8601 writes it, in words. */
function dates(interval: string, locale: Locale): string {
  return interval
    .split('/')
    .map((date) => formatDate(date, locale))
    .join(' – ');
}
