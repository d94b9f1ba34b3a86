import { indexDigest, type DigestIndex } from '../../src/digest-index.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Quote } from '../../src/schemas/quote.ts';
import { sample } from './sample.ts';

/** What would break out of a format that escapes too little. */
export const AWKWARD: readonly string[] = [
  ']]>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '&amp; &lt;b&gt; & &#60;',
  'half \ud83d of a pair, whole 😀',
  'NUL \0, bell \x07, escape \x1b[31m, U+001F \x1f, U+FFFF \uffff',
  'U+2028 \u2028 and U+2029 \u2029',
  'a line\r\nanother\rand\nmore',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil',
  'back\\slash, comma; semicolon: colon \\n \\, "quotes" \'single\'',
  '=cmd()',
  '0012',
  '1e3',
  '<!-- comment --> <![CDATA[ data ]]> <?php ?>',
  'Đường dài lắm, '.repeat(400),
];

const quote = sample.quotes[0] as Quote;
const event = sample.events[0] as Event;

/** A digest whose every text is one of those: quotes, names, topics, titles, places. */
export const awkward: DigestIndex = indexDigest({
  ...sample,
  articles: sample.articles.map((article, at) => ({
    ...article,
    publisher: AWKWARD[at] ?? null,
    headline: AWKWARD[at + 1] ?? null,
  })),
  speakers: sample.speakers.map((speaker) => ({
    ...speaker,
    name: { ...speaker.name, vi: AWKWARD.slice(0, -1).join(' ') },
    headline: { vi: AWKWARD.join(' '), en: AWKWARD.join(' ') },
  })),
  themes: sample.themes.map((theme) => ({
    ...theme,
    name: { vi: AWKWARD.slice(0, -1).join(' '), en: AWKWARD.slice(0, -1).join(' ') },
    summary: { vi: AWKWARD.join(' '), en: AWKWARD.join(' ') },
  })),
  quotes: AWKWARD.map((text, at) => ({
    ...quote,
    id: `q${at}`,
    form: at % 2 === 0 ? 'direct' : 'indirect',
    speaker: at % 3 === 0 ? quote.speaker : null,
    unregistered: at % 3 === 1 ? { name: text, role: null } : null,
    speakerPrinted: at % 3 === 2 ? text : '',
    text: { vi: text, en: text },
    statements: [{ themes: [], vi: text, en: text }],
  })),
  events: [
    event,
    ...AWKWARD.map((text, at): Event => ({
      ...event,
      id: `e${at}`,
      kind: 'session',
      superEvent: event.id,
      status: (['held', 'planned', 'expected'] as const)[at % 3] ?? 'held',
      title: { vi: text, en: text },
      place: text,
      datePrinted: text,
    })),
  ],
});
