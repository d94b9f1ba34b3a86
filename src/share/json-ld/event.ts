/**
 * An event as schema.org's Event, also where it is an outcome: what the site tells of is that something
 * was adopted, by whom and when; of the document itself (a CreativeWork) the articles tell too little.
 * One that nobody dates has no `startDate`, though search engines ask for it.
 *
 * `eventStatus` is set of what took place on a known date: EventScheduled is what "is taking place or
 * has taken place on the startDate". Of what was only announced no word of that vocabulary is true.
 * Whether it was held, planned or expected, and who says so, stands in the description, with the part
 * of the day. The schedule holds whole days, as no article prints hours, and of those events alone
 * that have them.
 */
import type { EventLeaf, Schedule } from 'schema-dts';
import type { DigestIndex } from '../../digest-index.ts';
import { capitalised, formatEventDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { Event } from '../../schemas/event.ts';
import { isDated } from '../event-days.ts';
import { eventStatusLine } from '../event-status.ts';
import { itemId, items, named } from './ids.ts';
import { known } from './node.ts';
import { topicsOf } from './term.ts';
import { inBoth, say, trusted, type Tongue } from './words.ts';

export function eventNode(event: Event, digest: DigestIndex, tongue: Tongue): EventLeaf {
  return known<EventLeaf>({
    '@type': 'Event',
    '@id': itemId('events', event.id),
    name: say(trusted(event.title, event.translation), tongue),
    description: say(
      inBoth((locale) => account(event, digest, locale)),
      tongue,
    ),
    startDate: event.start,
    endDate: event.end,
    eventSchedule: schedule(event),
    eventStatus:
      event.status === 'held' && event.start !== null ? 'https://schema.org/EventScheduled' : null,
    location: event.place === null ? null : { '@type': 'Place', name: event.place },
    superEvent: event.superEvent === null ? null : named(itemId('events', event.superEvent)),
    subEvent: items(
      'events',
      digest.partsOf(event).map(({ id }) => id),
    ),
    about: topicsOf(event.themes, digest, tongue),
    subjectOf: items(
      'articles',
      event.sources.map(({ article }) => article),
    ),
  });
}

/** The days of an event; null where only a month, a year or nothing is known. */
function schedule(event: Event): Schedule | null {
  if (!isDated(event)) return null;
  return {
    '@type': 'Schedule',
    startDate: event.start,
    endDate: event.end ?? event.start,
    scheduleTimezone: 'Asia/Ho_Chi_Minh',
  };
}

/** "Friday 16 January 2026, afternoon. Took place, according to VietTimes." */
function account(event: Event, digest: DigestIndex, locale: Locale): string {
  const date = formatEventDate(event, locale) ?? strings(locale).event.noDate;
  return `${capitalised(date)}. ${eventStatusLine(event, digest, locale)}.`;
}
