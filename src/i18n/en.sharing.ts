import { inWords } from './en.count.ts';
import type { viSharing } from './vi.sharing.ts';

/** The words of sharing, and of the pages of events, figures and shifts, in English. */
export const enSharing: typeof viSharing = {
  sharing: {
    title: 'Share',
    native: 'Send with an app…',
    email: 'E-mail',
    copyLink: 'Copy link',
    copyText: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying.',
    qr: 'QR code',
    ourTranslation: 'our translation',
  },
  eventPage: {
    told: 'Which outlet says what',
    partOf: 'Part of',
    parts: 'Its parts',
    onTimeline: 'On the timeline',
    place: 'Place',
  },
  figurePage: {
    printed: 'As printed',
    by: 'Given by',
    asOf: 'As of',
    inQuote: 'In the quote',
    beside: 'In the same clause',
    among: 'Among the other figures',
  },
  shiftPage: {
    words: 'From what, to what',
    all: (n) => `All ${inWords(n).toLowerCase()} shifts`,
    next: 'Next shift',
    previous: 'Previous shift',
  },
};
