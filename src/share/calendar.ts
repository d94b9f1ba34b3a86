import ical, {
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { accountsOf } from '../accounts.ts';
import type { DigestIndex } from '../digest-index.ts';
import { dayOf } from '../i18n/day-basis.ts';
import { formatEventDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute, calendarHref } from '../i18n/paths.ts';
import { strings } from '../i18n/strings.ts';
import { shown } from '../i18n/translated.ts';
import type { Event, EventStatus } from '../schemas/event.ts';
import { origin } from '../site.ts';
import { carried, oneLine } from './carried-text.ts';
import { isDated, type DatedEvent } from './event-days.ts';
import { itemUrl } from './share-text.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Midnight in UTC, from which the library takes the bare date. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

const STATUS: Record<EventStatus, ICalEventStatus> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  expected: ICalEventStatus.TENTATIVE,
};

/** Status, date, what each article says in which lines, and where to read more. */
function description(d: DigestIndex, event: Event, locale: Locale): string {
  const t = strings(locale);
  const says = {
    held: t.event.saysHeld,
    planned: t.event.saysPlanned,
    expected: t.event.saysExpected,
  };
  const meaning = {
    held: t.event.heldMeaning,
    planned: t.event.plannedMeaning,
    expected: t.event.expectedMeaning,
  };
  const { lang } = shown(event.title, event.translation, locale);
  const lines = [
    `${t.event[event.status]}: ${meaning[event.status]}`,
    formatEventDate(event, locale),
    event.first && t.event.first,
    event.datePrinted !== null && `${t.event.printed} “${event.datePrinted}”`,
    event.correction && `${t.correction.dated}: ${event.correction.reason[locale]}`,
    ...accountsOf(event.sources, d.articlesOf(event)).map(
      ({ article, says: what, lines: at }) =>
        `${article.publisher ?? t.source.unknownOutlet}, ${dayOf(article, locale)} (${t.source.lines(at)}): ${says[what]}`,
    ),
    locale === 'en' && (lang === 'en' ? t.quote.ourTranslation : t.quote.untranslated),
    itemUrl({ collection: 'events', id: event.id }, locale),
  ];
  return carried(lines.filter(Boolean).join('\n'));
}

function entry(d: DigestIndex, event: DatedEvent, locale: Locale): ICalEventData {
  const t = strings(locale);
  const { text } = shown(event.title, event.translation, locale);
  return {
    // The same in both languages: who has both calendars has each event once.
    id: `${event.id}@${new URL(origin).hostname}`,
    // Of the data, not of the clock.
    stamp: midnight(d.newestDay),
    allDay: true,
    start: midnight(event.start),
    // RFC 5545, 3.6.1: the first day that no longer belongs to it.
    end: new Date(midnight(event.end ?? event.start).getTime() + DAY),
    // Few calendars show TENTATIVE.
    summary: oneLine(
      event.status === 'held' ? text : `${text} (${t.event[event.status].toLowerCase()})`,
    ),
    description: description(d, event, locale),
    ...(event.place !== null && { location: oneLine(event.place) }),
    url: itemUrl({ collection: 'events', id: event.id }, locale),
    status: STATUS[event.status],
    // News of a meeting makes nobody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/**
 * The events as a calendar (iCalendar, RFC 5545): whole days, as the sources print no hours. With an
 * id, that event alone. What is known only by month or year, or has no date, is left out.
 */
export function calendar(d: DigestIndex, locale: Locale, id: string | null): string {
  const t = strings(locale);
  const events = id === null ? d.events : [d.event(id)];
  const file = ical({
    prodId: { company: new URL(origin).hostname, product: t.site.name, language: locale },
    name: `${t.timeline.title} – ${t.site.name}`,
    url: absolute(calendarHref(locale, id)),
    events: events.filter(isDated).map((event) => entry(d, event, locale)),
  });
  // RFC 5545, 3.1: the last line ends too, which the library leaves out.
  return `${file.toString()}\r\n`;
}
