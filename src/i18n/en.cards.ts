import type { viCards } from './vi.cards.ts';

/** The words of the pictures that links unfold to, in English. */
export const enCards: typeof viCards = {
  cards: {
    of: {
      quote: 'Quote',
      topic: 'Topic',
      speaker: 'Speaker',
      event: 'Event',
      figure: 'Figure',
      source: 'Article',
    },
    withheld:
      'Too long for this picture, and it cannot be shortened without harm. Please read it in full on the site.',
    forms: {
      direct: 'verbatim',
      indirect: 'reported',
      continued: 'reported, continued',
    },
    statuses: {
      held: 'took place',
      planned: 'planned',
      expected: 'expected',
    },
    quotes: (n) =>
      `${n} ${n === 1 ? 'quote' : 'quotes'}, arranged by speaker, each with its source and how we know who is speaking.`,
    about: 'Who makes this site, from which articles, and how to check each line against them.',
  },
};
