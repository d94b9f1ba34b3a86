import { inWords, plural } from './en.count.ts';
import type { viHome } from './vi.home.ts';

const noun = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

/** The words of the front page, of its story and of what stands at the end of pages, in English. */
export const enHome: typeof viHome = {
  home: {
    lead: (articles) =>
      `${inWords(articles)} Vietnamese ${articles === 1 ? 'article' : 'articles'} about this meeting, read closely: who said what, who printed it, on which line. Every line can be checked.`,
    enter: 'Read in English',
    contents: 'In this edition',
    counts: {
      sources: noun('article', 'articles'),
      quotes: noun('quote', 'quotes'),
      speakers: noun('speaker', 'speakers'),
      topics: noun('topic', 'topics'),
      timeline: noun('event', 'events'),
      figures: noun('figure', 'figures'),
    },
    after: 'What comes next',
    saidHint: 'Only words printed verbatim, one quote a person.',
    figuresHint: 'As printed: nearly, more than, over, about, as much as.',
    outcomes: 'Outcomes',
    outcomesHint: 'What the meeting adopted, and what was a first: kept apart from what was said.',
    said: 'What was said',
    shiftsTitle: (n) => `${inWords(n)} ${n === 1 ? 'shift' : 'shifts'}`,
    shiftsHint:
      'Under the ASEAN Digital Masterplan 2030: what ASEAN will move from, and what it will move to.',
    figures: 'The numbers',
    people: 'Who spoke',
    peopleHint: 'How many quotes each of them has.',
    topics: 'Topics',
    topicsHint: 'How many quotes there are on each topic.',
  },
  story: {
    title: 'The story in one minute',
    hint: 'In our own words. The small number after each sentence leads to the outlet, the day and the line on which the sentence rests.',
    note: (n) => `Source ${n}`,
    back: (n) => `Back to sentence ${n}`,
    undated: 'date unknown',
    onLines: noun('line', 'lines'),
  },
  specimen: {
    title: 'How to check a line',
    hint: 'One quote, each of its parts named.',
    form: 'Form',
    formNote:
      'Filled square: the speaker’s own words as printed. Open square: retold by the outlet.',
    words: 'Words',
    wordsNote: 'Letter by letter as in the article, checked each time the site is built.',
    translatedNote: 'Our translation; the page of the quote has the original beside it.',
    speaker: 'Speaker',
    outlet: 'Outlet and day',
    outletNote: 'Whatever an article does not say is marked unknown.',
    place: 'Place',
    placeNote: 'Where to find it in the article.',
    link: 'Link',
    linkNote: 'The quote’s own address; it does not change.',
  },
  related: {
    title: 'Read on',
    sameSpeaker: (topic) => `the same speaker on ${topic}`,
    otherSpeaker: (topic) => `another speaker on ${topic}`,
    sameDay: 'on the same day',
    onTopic: (topic) => `on ${topic}`,
    sameArticle: 'in the same article',
    sharedQuotes: (n) => (n === 1 ? '1 quote is on both topics' : `${n} quotes are on both topics`),
    quotesOn: (n) => plural(n, 'quote', 'quotes'),
    sharedTopics: (topics) => `speaks on ${topics.join('; ')}, too`,
    otherSpeakerAtAll: 'another speaker who is often quoted',
    sharedEvents: (n) =>
      n === 1 ? 'tells of one of the same events' : `tells of ${n} of the same events`,
    otherArticle: 'another article about the meeting',
    figuresOn: (n) => `${plural(n, 'figure', 'figures')} on this topic`,
    eventsOn: (n) => `${plural(n, 'event', 'events')} on this topic`,
    verbatim: 'verbatim, on the plan',
    sections: {
      masterplan: 'what the adopted plan maps out',
      timeline: 'what happened on which day',
      figures: 'the numbers given',
      speakers: 'who spoke, and on which topics',
      quotes: 'every quote, by speaker',
      topics: 'every topic',
    },
  },
};
