import type { viSharing } from './vi.sharing.ts';

/** The words of sharing, and of the pages of events, figures and shifts, in English. */
export const enSharing: typeof viSharing = {};
