import type { viCite } from './vi.cite.ts';

/** The words of citations and of quotes on other sites, in English. */
export const enCite: typeof viCite = {};
