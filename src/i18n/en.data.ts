import type { viData } from './vi.data.ts';

/** The words of the open data, its versions, and of corrections, in English. */
export const enData: typeof viData = {};
