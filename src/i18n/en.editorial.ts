import type { viEditorial } from './vi.editorial.ts';

/** The words of the editors' own work in English: the keys of `vi.editorial.ts`. */
export const enEditorial: typeof viEditorial = {
  correction: {
    title: 'Corrections',
    hint: 'Where the program misread this article and the editors put it right. The article itself is unchanged.',
    why: (reason) => `Why: ${reason}`,
    'not-a-quote': (words) => `“${words}” is not a quotation and has been taken out.`,
    'not-a-figure': (words) =>
      `“${words}” does not belong among the figures and has been taken out.`,
    speaker: (now, was) =>
      was === null
        ? `The speaker is ${now}; this had been left open.`
        : `The speaker is ${now}, not ${was}.`,
    'no-speaker': (was) => `Who is speaking cannot be told; ${was} had been named.`,
    date: (now, was) =>
      was === null
        ? `The article was published on ${now}; its text gives no date.`
        : `The article was published on ${now}, not on ${was}.`,
    'event-date': (now, was) =>
      was === null
        ? `The right date is ${now}; this had been left open.`
        : `The right date is ${now}, not ${was}.`,
    dated: 'date corrected by the editors',
  },
  moved: {
    moved: 'This page has moved',
    gone: 'This page is gone',
    was: {
      articles: 'This address used to lead to an article.',
      speakers: 'This address used to lead to a speaker.',
      quotes: 'This address used to lead to a quote.',
      themes: 'This address used to lead to a topic.',
      events: 'This address used to lead to an event.',
      figures: 'This address used to lead to a figure.',
      shifts: 'This address used to lead to a shift.',
    },
    what: 'What became of it',
    now: 'See now',
    id: 'Old id',
    thin: 'There is too little on this topic for a page of its own.',
    list: 'No longer listed here',
  },
};
