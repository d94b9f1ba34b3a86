import { plural } from './en.count.ts';
import type { viData } from './vi.data.ts';

/** The words of the open data, its versions, and of corrections, in English. */
export const enData: typeof viData = {
  data: {
    title: 'Open data',
    lead: 'Quotes, events, figures and everything else drawn from the articles, as machine-readable files.',
    files: 'Files',
    filesHint: 'Select a collection to see what its fields mean, with examples.',
    collection: 'Collection',
    rows: 'Rows',
    formats: 'Formats',
    schema: 'Schema of all files (JSON Schema)',
    versionFile: 'Version and changes (JSON)',
    size: (kilobytes) => `${kilobytes} kB`,
    tableTitle: 'In a spreadsheet',
    table:
      'The CSV files open directly in Excel, LibreOffice or Google Sheets: UTF-8, separated by commas. A column name with a dot, such as text.vi, is a field inside another; a list stands in one cell, written as JSON; an empty cell means that there is nothing. Where a spreadsheet could take a text for a formula, an apostrophe stands before it.',
    tableCommas:
      'If Excel puts all columns into one, use Data > From Text/CSV and choose the comma. A spreadsheet may turn cells such as “15/1” or “2023-09” into dates of its own; to keep them as they are, import the file that way and choose “Do not detect data types”.',
    checkTitle: 'How to check',
    offsets:
      'Each quote, event, figure, shift and role gives its file, its line (counted from 1) and its characters (UTF-16 units within the line after NFC), so that anyone who has the article can check it letter by letter. The articles are in the seeds folder of the source code; this site does not republish them. The two programs below print the id of each quote that differs from its article; if all agree, they print nothing.',
    rightsTitle: 'Rights',
    ours: (site) =>
      `What is ours (arrangement, structure, summaries, translations, all that the editors wrote) may be used freely under the licence below, as long as you name “${site}” and link to it.`,
    licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    sources:
      'The words quoted, the headlines, the captions and all else that the articles print still belong to their speakers, outlets and authors; the licence does not cover them. When you quote them, name the speaker, the outlet and the date of publication. The code of this site is under the MIT licence.',
    versionTitle: 'Version',
    version: (version, day) => `Version ${version}, ${day}.`,
    since: (version) =>
      `Version ${version}: the data have changed since the last numbered version and have no number of their own yet.`,
    numbers:
      'The first number rises when an id or a field is gone or a field changes its type, the second when items or fields are added, the third when only values change.',
    changes: 'Changes',
    articles: 'Articles: outlet, date, headline, share quoted.',
    speakers: 'Speakers, and their roles as printed.',
    quotes: 'Quotes: who, reporting words, original, translation, place in the article.',
    themes: 'Topics, and the terms that make them.',
    events: 'Events: date, status, what each article says.',
    figures: 'Figures: value, unit, qualifier, who gave it.',
    shifts: 'The shifts of the ASEAN Digital Masterplan 2030.',
  },
  fields: {
    title: (name) => `The fields of “${name}”`,
    count: (n) => plural(n, 'field', 'fields'),
    hint: 'The examples are real values from this very collection.',
    example: 'Example:',
    format: { json: 'JSON', csv: 'CSV', jsonld: 'JSON-LD' },
    none: 'No item has a value yet.',
    others: 'The other collections',
    kind: {
      id: 'id',
      day: 'day (ISO 8601)',
      date: 'day, month or year (ISO 8601)',
      address: 'address',
      text: 'text',
      whole: 'whole number',
      number: 'number',
      boolean: 'true or false',
      parts: 'has the fields below',
      choice: 'one of these values',
    },
    list: (kind) => `list: ${kind}`,
    nullable: (kind) => `${kind}; or null`,
  },
  changes: {
    title: 'Changes to the data',
    lead: 'What changed from one version to the next, the newest first.',
    first: 'The first version.',
    added: (n) => plural(n, 'new item', 'new items'),
    changed: (n) => `${plural(n, 'item', 'items')} with changed values`,
    removed: (n) => `${plural(n, 'item', 'items')} removed`,
    fieldsAdded: (n) => plural(n, 'new field', 'new fields'),
    fieldsChanged: (n) => `${plural(n, 'field', 'fields')} of another type`,
    fieldsRemoved: (n) => `${plural(n, 'field', 'fields')} removed`,
    more: (n) => `and ${n} more`,
    whole: 'All changes (JSON)',
  },
  report: {
    questions: ['What is wrong?', 'What should it say?', 'Where does the article say so?'],
  },
  corrections: {
    title: 'Corrections',
    lead: 'What has been corrected because the program misread it, and the pages that have moved or are gone, since the site was published.',
    none: 'So far there are no corrections.',
    noneGone: 'No page has had to move or go.',
    made: 'What was corrected',
    gone: 'Pages that have moved or are gone',
    all: 'All corrections on this site',
  },
};
