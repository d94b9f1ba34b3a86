/** The words of the open data, its versions, and of corrections, in Vietnamese. */
export const viData = {};
