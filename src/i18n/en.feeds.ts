import type { viFeeds } from './vi.feeds.ts';

/** The words of feeds and calendars, in English. */
export const enFeeds: typeof viFeeds = {};
