import type { Event } from '../schemas/event.ts';

/** An event whose days are known. */
export type DatedEvent = Event & { start: string };

/** Whether an event has a place in a calendar: a day or a range of days, not a month or a year. */
export function isDated(event: Event): event is DatedEvent {
  return event.start?.length === 10 && (event.end === null || event.end.length === 10);
}
