/** The words of feeds and calendars, in Vietnamese. */
export const viFeeds = {};
