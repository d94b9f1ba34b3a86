import { inWords, plural } from './en.count.ts';
import { enSearch } from './en.search.ts';
import type { Strings } from './vi.ts';
import type { viPages } from './vi.pages.ts';

/** The words of single pages in English: the keys of `vi.pages.ts`. */
export const enPages: Pick<Strings, keyof typeof viPages> = {
  timeline: {
    title: 'Timeline',
    lead: 'Day by day, as the outlets date it. What took place, what was only planned and what is still to come are told apart.',
    undated: 'No article gives a date',
    undatedHint: 'The articles speak of these without saying when, so we do not guess.',
    legend: 'How to read it',
  },
  speakers: {
    title: 'Speakers',
    lead: 'The people whose words the articles carry, most quoted first.',
    matrix: 'Who speaks on which topic',
    matrixHint: 'Select a cell to read the quotes.',
    countHint: 'Each square is one quote: filled for verbatim, open for reported.',
    roles: 'Roles as printed',
    rolesHint: (month) => `As of ${month}.`,
    byTopic: 'By topic',
    figures: 'Figures given',
    summary: (total, direct) =>
      direct === 0
        ? `${plural(total, 'quote', 'quotes')}, all reported.`
        : direct === total
          ? `${plural(total, 'quote', 'quotes')}, all verbatim.`
          : `${plural(total, 'quote', 'quotes')}: ${direct} verbatim, ${total - direct} reported.`,
  },
  topics: {
    title: 'Topics',
    lead: 'What the articles say on each subject.',
    events: 'Events',
    figures: 'Figures',
    shifts: 'In the Masterplan 2030',
    sources: 'Articles used here',
    without: 'Too little for a page',
    counts: (quotes, events) =>
      [
        quotes > 0 && plural(quotes, 'quote', 'quotes'),
        events > 0 && plural(events, 'event', 'events'),
      ]
        .filter(Boolean)
        .join(', '),
    withoutHint: 'A topic has a page when the articles hold two quotes or one event on it.',
  },
  masterplan: {
    title: 'ASEAN Digital Masterplan 2030',
    lead: (n) =>
      `${inWords(n)} ${n === 1 ? 'shift' : 'shifts'}: what ASEAN will move from and what it will move to, as printed.`,
    adopted: 'How it was adopted',
    table: 'Side by side',
    number: 'No.',
    name: 'Shift',
  },
  quotes: {
    title: 'Quotes',
    lead: (n) =>
      `${plural(n, 'quote', 'quotes')} by speaker. Each leads to its source and to how we know who is speaking.`,
    search: 'Search the quotes',
    key: 'Three ways of printing what someone said',
  },
  figures: {
    title: 'Figures',
    lead: 'Every number keeps its qualifier: nearly, more than, over, about, as much as.',
  },
  sources: {
    title: 'Sources',
    lead: (n) =>
      `Everything said here about the meeting comes from ${n === 1 ? 'this article' : `these ${inWords(n).toLowerCase()} articles`}.`,
    drawn: (quotes, events, figures) =>
      [
        plural(quotes, 'quote', 'quotes'),
        plural(events, 'event', 'events'),
        figures > 0 && plural(figures, 'figure', 'figures'),
      ]
        .filter(Boolean)
        .join(', '),
    share: (share) => `${share} of its characters are quoted`,
  },
  glossary: {
    title: 'Glossary',
    lead: (articles) =>
      `The names in ${plural(articles, 'article', 'articles')}, and the one English name that each has on this site.`,
    vi: 'Vietnamese',
    en: 'English',
  },
  about: {
    shares: 'How much of each article is quoted',
    sharesHint: 'Counted in characters of running text.',
    article: 'Article',
    share: 'Share quoted',
  },
  search: enSearch,
  listFilter: {
    field: 'Filter quotes',
    hint: 'Type with or without Vietnamese marks.',
    one: '1 quote',
    many: '# quotes',
    none: 'No quotes',
    loose: ', ignoring marks',
    elsewhere: 'Search the whole site',
    unmark: 'Clear marks',
  },
  reads: {
    legend: 'Read',
    both: 'Both',
  },
  shortcut: {
    title: 'Keyboard shortcut',
    hint: 'If you control your computer by voice, you may want to switch it off; this browser remembers your choice.',
    label: 'The / key opens the search',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or may never have existed.',
  },
};
