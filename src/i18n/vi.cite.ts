/** The words of citations and of quotes on other sites, in Vietnamese. */
export const viCite = {};
