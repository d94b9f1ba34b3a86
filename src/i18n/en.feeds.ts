import type { viFeeds } from './vi.feeds.ts';

/** The words of feeds and calendars, in English. */
export const enFeeds: typeof viFeeds = {
  feeds: {
    follow: 'Get new quotes by',
  },
  calendar: {
    add: 'Add to a calendar',
    file: 'iCalendar file',
    dated: 'only events whose day is known',
  },
};
