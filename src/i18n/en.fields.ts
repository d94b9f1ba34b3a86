import type { DataWords, FieldWords } from '../share/field-docs.ts';
import type { Localized, Translated } from '../schemas/localized.ts';
import type { Passage, Source } from '../schemas/source.ts';

const ours: FieldWords<Localized> = { vi: 'In Vietnamese.', en: 'In English.' };
const printed: FieldWords<Translated> = {
  vi: 'The Vietnamese.',
  en: 'Our English translation; null where there is none yet.',
};
const url = [
  'Path of the item on this site, from the root of the host.',
  { vi: 'The Vietnamese page.', en: 'The English page.' },
] as const;
const place = {
  line: 'Line of the file, counted from 1.',
  start: 'First character: UTF-16 units into the line after NFC, from 0.',
  end: 'The position just after the last character, counted the same way.',
};
const source: FieldWords<Source> = {
  article: 'Id of the article.',
  file: 'File name of the article.',
  ...place,
};
const passage: FieldWords<Passage> = { ...place, text: 'The words, as printed.' };
const translation =
  'Whether the English translates exactly this Vietnamese (current), translates an earlier wording of it (stale), or is not there yet (missing).';
const themes = 'Ids of the topics whose terms occur in the Vietnamese.';
const correction = [
  'What an editor corrected; null where nothing was corrected.',
  {
    was: 'What the program had read; null where it had read nothing.',
    reason: ['Why, in our words.', ours],
  },
] as const;

/** What each field of the open data means, in English; the compiler asks for exactly the fields of the schemas. */
export const enFields: DataWords = {
  articles: {
    id: 'Id of the article; it never changes.',
    file: 'Name of the file that holds the article as printed.',
    date: 'Day of publication; null where the text does not tell it.',
    dateBasis:
      'How the day is known: stated in the text, inferred from it, or unknown. A null date means unknown.',
    dateWords: 'The words that the date rests on, as printed.',
    notBefore: 'For an article without a date: it cannot have been published before this day.',
    headline: 'Headline as printed; null where the text has none.',
    publisher: 'Name of the outlet; null where it is not known.',
    publisherBasis: ['How the outlet and the address are known, in our words.', ours],
    dateline: 'Code at the head of the article, as printed.',
    sourceUrl: 'Address of the original page.',
    sourceRecorded: 'Day on which that address was recorded.',
    byline: 'Who signs the article, as printed.',
    photoCredits: 'The people or agencies that the article credits with its photographs.',
    captions: ['Photo captions.', passage],
    sections: ['Headings inside the article.', passage],
    paragraphs: 'Numbers of the lines that hold running text.',
    characters: 'Number of characters in the running text, captions and headings.',
    reproduced: 'The share of those characters that this site shows, from 0 to 1.',
    corrections: [
      'What the editors corrected where the program misread the article.',
      {
        kind: 'What kind of correction it is.',
        at: ['The place in the article; null where the whole article is meant.', passage],
        was: 'What the program had read; null where it had read nothing.',
        now: 'What is there now; null where nothing is.',
        item: 'Id of the quote, figure or event that it changed or removed.',
        reason: ['Why, in our words.', ours],
      },
    ],
    url,
  },
  speakers: {
    id: 'Id of the speaker; it never changes.',
    name: [
      'The name.',
      {
        vi: 'With all marks, in the order printed.',
        ascii: 'Without marks, for typing and sorting.',
      },
    ],
    honorific: 'The honorific that Vietnamese puts before the name (ông: Mr, bà: Ms).',
    headline: ['The role by which readers know the person, in our words.', ours],
    roles: [
      'Every role that an article prints with the name.',
      {
        vi: 'The role as printed.',
        en: 'Our English translation; null where there is none yet.',
        source: ['Where it is printed first.', source],
      },
    ],
    url,
  },
  quotes: {
    id: 'Id of the quote; it never changes.',
    form: 'Verbatim (direct: printed as the speaker’s own words) or reported (indirect: retold by the outlet).',
    attribution:
      'How the speaker is identified: named in this paragraph (cue), or in an earlier one where the speech began (continued).',
    continues: 'Id of the quote that this one continues; null where it continues none.',
    speaker:
      'Id of the speaker; null where the speaker cannot be identified or is not among the speakers listed here.',
    unregistered: [
      'A speaker who is not among those listed, as the article names them.',
      {
        name: 'The fullest name printed, without honorific.',
        role: ['The fullest office printed.', printed],
      },
    ],
    speakerPrinted: 'The speaker as the paragraph names them; empty where it names nobody.',
    cue: 'The reporting words as printed, such as “cho biết” (said) or “Theo” (according to); of a continued quote, those that opened the speech, on an earlier line.',
    resolution: [
      'How we know who is speaking.',
      {
        rule: 'The rule that identified the speaker.',
        words: 'The printed words that it rests on; empty where there are none.',
        line: 'Line of the file in which those words stand.',
      },
    ],
    text: [
      'The words quoted.',
      {
        vi: 'Letter by letter as printed.',
        en: 'Our English translation; null where there is none yet.',
      },
    ],
    statements: [
      'The same words sentence by sentence.',
      { ...printed, themes: 'Ids of the topics whose terms occur in this sentence.' },
    ],
    translation,
    source: ['Where the words stand in the article.', source],
    context: [
      'What the article prints right before and after, at most one sentence each.',
      {
        before: ['Right before; null at the start.', passage],
        after: ['Right after; null at the end.', passage],
      },
    ],
    date: 'Day on which the article was published; null where it is not known.',
    themes,
    corroboratedBy: 'Ids of the quotes in which other outlets carry the same statement.',
    correction,
    url,
  },
  themes: {
    id: 'Id of the topic; it never changes.',
    name: ['Its name.', ours],
    summary: ['What it is about, in our words.', ours],
    lexicon: 'Vietnamese terms; an item in which one of them occurs belongs to the topic.',
    shift: 'Number of the related shift of the Masterplan 2030; null where there is none.',
    url: [
      'Path of the topic on this site, from the root of the host; that of the list of topics where it has too little for a page.',
      url[1],
    ],
  },
  events: {
    id: 'Id of the event; it never changes.',
    kind: 'What kind of event it is.',
    start: 'First day, month or year, as exact as it is printed; null where no article dates it.',
    end: 'Last day of a range; null otherwise.',
    precision: 'How exact the date is.',
    datePrinted: 'The date as printed.',
    partOfDay: 'The part of that day, where the article tells it.',
    status:
      'Held: an article says that it took place. Planned: only announced beforehand. Expected: dated later than the newest article.',
    first: 'Whether it happened for the first time.',
    superEvent: 'Id of the event that it is part of.',
    title: ['Our title.', printed],
    translation,
    place: 'The place as printed.',
    sources: [
      'Every sentence that reports it.',
      { ...source, says: 'What this sentence says of its status.' },
    ],
    themes,
    correction,
    url,
  },
  figures: {
    id: 'Id of the figure; it never changes.',
    value:
      'The number in whole base units: 3.7 trillion is 3700000000000. Of a span, its lower end. It does not include the qualifier.',
    valueTo: 'The upper end of a span; null where the figure is none.',
    unit: 'What the number counts or measures: a currency, a ratio, a rank, things counted, a time or a physical measure. × stands for “times”, pp for percentage points.',
    per: 'The period over which a rate is measured.',
    qualifier: 'The word that limits the number (gần: nearly, hơn: more than …), as printed.',
    asOf: 'The time that the number is about; null where the text does not say.',
    amount: 'The number with its qualifier and unit, as printed.',
    label: ['What is counted, in our words; null until an editor has written it.', printed],
    text: ['The clause that holds the number, as printed.', printed],
    translation,
    speaker:
      'Id of the speaker who gave it; null where the outlet states it itself, or the speaker is not listed here.',
    quote: 'Id of the quote in which it stands; null where the outlet states it itself.',
    source: ['Where the clause stands in the article.', source],
    themes,
    url,
  },
  shifts: {
    id: 'Id of the shift; it never changes.',
    n: 'Its number as printed.',
    title: ['Its heading as printed, without the number.', printed],
    from: ['What ASEAN will move from, as printed.', printed],
    to: ['What ASEAN will move to, as printed.', printed],
    translation,
    source: ['The paragraph that tells it.', source],
    themes,
    url,
  },
};
