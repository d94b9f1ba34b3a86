import { inWords, plural } from './en.count.ts';
import type { Strings } from './vi.ts';

/** What stands in and beside the pictures, in English: one key a picture. */
export const enPictures: Pick<Strings, 'pictures'> = {
  pictures: {
    timeline: {
      name: 'Events over time',
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
      title: 'Which outlet covers what',
      hint: 'Each mark leads to the article. A blank: the outlet does not tell of this in the article that we read.',
      event: 'Event',
      count: (n) => `Events told of, out of ${n}`,
      key: {
        held: 'says it took place',
        planned: 'only announces it',
        expected: 'expects it',
      },
      blank: 'does not tell of it',
      lines: (outlet, says, lines) => `${outlet}: ${says}, ${lines}`,
    },

    matrix: {
      title: 'Number of quotes by each person on each topic',
      legend: 'How to read it',
      direct: 'One verbatim quote, continued or not',
      indirect: 'One reported quote, continued or not',
      none: 'No quote',
      cell: ({ direct, indirect }, name, topic) =>
        `${plural(direct + indirect, 'quote', 'quotes')} by ${name} on ${topic}: ${[
          direct > 0 && `${direct} verbatim`,
          indirect > 0 && `${indirect} reported`,
        ]
          .filter(Boolean)
          .join(', ')}`,
      caption:
        'The picture counts the quotes in the articles used here; it does not measure their length or weight. A quote on several topics is counted under each of them.',
    },

    proportion: {
      shares: {
        title: 'Parts of a whole',
        hint: 'Each cell is 1% of the whole. Hatching stands where a word (more than, over, nearly, about) leaves the number open; it measures nothing. An upright line marks what “as much as” points to.',
      },
      sizes: {
        title: 'Sizes and growth',
        hint: 'Only proportions that an article prints are drawn: how many times, how much growth, what rank. What no article prints is not drawn.',
      },
      counts: {
        title: 'Counts and lengths of time',
        hint: 'Plain counts, neither parts nor multiples of another number, so there is no picture.',
      },
      together: (n) => `${inWords(n)} figures in one sentence`,
      whole: (amount) => `all 100 cells: ${amount}`,
      notPrinted: 'not printed',
      before: (per) => `one ${per}`,
      after: () => 'the next',
      share: (amount) => `A hundred cells, of which the filled part is ${amount}`,
      times: (amount, base) =>
        `Two bars: ${amount}${base === null ? '' : ` compared with ${base}`}`,
      growth: (amount) => `One step of growth: ${amount}`,
      rank: (amount) => `A row of ranks: ${amount}`,
    },

    shift: {
      title: 'At a glance',
      caption:
        'The words are our translation of what is printed. The ribbons lead the eye from what ASEAN moves away from to what it moves towards; they measure nothing.',
    },
  },
};
