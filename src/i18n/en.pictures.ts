import { plural } from './en.count.ts';
import type { Strings } from './vi.ts';

/** What stands in and beside the pictures, in English: one key a picture. */
export const enPictures: Pick<Strings, 'pictures'> = {
  pictures: {
    timeline: {
      name: 'The moments in time',
      outlets: 'Told by',
      tick: {
        held: 'one outlet says it took place',
        planned: 'one outlet only announced it',
        expected: 'one outlet expects it',
      },
      withoutDay: 'day not given',
      within: 'only the month or year is given',
      caption: (n) =>
        `${plural(n, 'event', 'events')}, each on the day that the articles give. Days in a row are drawn to scale; the axis breaks (//) where time is left out.`,
      undated: (n) =>
        `${n} more ${n === 1 ? 'has' : 'have'} no date and ${n === 1 ? 'is' : 'are'} not drawn`,
      coverage: 'See which outlet tells of what',
    },

    coverage: {
      title: 'Who reported what',
      hint: 'Each mark leads to the article. A blank: the outlet does not tell of this in the article that we read.',
      event: 'Event',
      count: (n) => `Told of, out of ${plural(n, 'event', 'events')}`,
      key: {
        held: 'says it took place',
        planned: 'only announces it',
        expected: 'expects it',
      },
      blank: 'does not tell of it',
      lines: (outlet, says, lines) => `${outlet}: ${says}, ${lines}`,
    },

    matrix: {},

    proportion: {},

    shift: {},
  },
};
