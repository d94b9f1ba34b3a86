import { outletsOf } from '../accounts.ts';
import type { DigestIndex } from '../digest-index.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Event } from '../schemas/event.ts';

/** Whether an event took place, and according to whom: "Đã diễn ra, theo Tiền Phong". */
export function eventStatusLine(event: Event, digest: DigestIndex, locale: Locale): string {
  const t = strings(locale);
  const outlets = outletsOf(event, digest.articlesOf(event), t.source.unknownOutlet);
  // What is still to come may rest on the calendar alone: no article says just that.
  return outlets.length === 0
    ? t.event[event.status]
    : `${t.event[event.status]}, ${t.event.accordingTo(outlets)}`;
}
