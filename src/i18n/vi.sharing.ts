/** The words of sharing, and of the pages of events, figures and shifts, in Vietnamese. */
export const viSharing = {};
