import { readDigest } from '../../../scripts/digest.ts';
import { indexDigest, type CitedQuote } from '../../../src/digest-index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { citation, type Citation } from '../../../src/share/citation/index.ts';
import { sample } from '../sample.ts';

/** A quote in a language, with the record that every format is made from. */
export interface Case {
  readonly name: string;
  readonly cited: CitedQuote;
  readonly record: Citation;
}

const inBoth = (cited: CitedQuote, name = cited.quote.id): Case[] =>
  locales.map((locale) => ({
    name: `${name} (${locale})`,
    cited,
    record: citation(cited, locale),
  }));

/** Every quote of the digest, in both languages. */
export const published: readonly Case[] = await (async () => {
  const digest = indexDigest(await readDigest());
  return digest.quotes.flatMap((quote) => inBoth(digest.cite(quote)));
})();

/** What an article could bring that one of the formats takes for its own marks. */
const HOSTILE = [
  '{ unbalanced } } {{ {{ \\ \\textbf{bold} \\input{/etc/passwd} % & $x^2$ # _ ~ ^ @misc{x,',
  'one\nER  - \nTY  - JOUR\r\nAU  - Mallory\rT2  - two  - three',
  'x }} | url=https://evil.example | {{Cite web|a=b}} [[File:a]] <ref name=a /> </ref> <nowiki>',
  "'''bold''' ~~~~ __NOTOC__ // https://evil.example ISBN 9780000000000",
  '<script>alert(1)</script> <b onclick="x()">&lt;i&gt; &amp; "quoted" ’s ‘s',
  "-- --- a-b ``x'' ?` !` ,, << >>",
  '* list, with a comma; = # : and',
  'a\u2028b\u2029c\u0085d\u0000e\u0007f\tg',
  'NFD: Vie\u0302\u0323t 😀 = +cmd()',
  'rất dài '.repeat(200).trim(),
];

function hostile(words: string): Case[] {
  const [article] = sample.articles;
  const [direct] = sample.quotes;
  if (!article || !direct) throw new Error('The sample has no article and no quote.');
  const quote = {
    ...direct,
    speaker: null,
    unregistered: { name: words, role: { vi: words, en: null } },
    text: { vi: words, en: words },
  };
  const digest = indexDigest({
    ...sample,
    articles: [
      {
        ...article,
        headline: words,
        publisher: words,
        byline: words,
        sourceUrl: 'https://example.org/a}b{c|d]e[f\\g\'h"i<j>k l',
      },
    ],
    quotes: [quote],
  });
  return inBoth(digest.cite(quote), JSON.stringify(words.slice(0, 30)));
}

/** Quotes full of what is awkward, and one of which nothing is known: no speaker, day, outlet or address. */
export const awkward: readonly Case[] = [
  ...HOSTILE.flatMap(hostile),
  ...(() => {
    const [first] = sample.quotes;
    if (!first) throw new Error('The sample has no quote.');
    const unknown = {
      ...first,
      id: 'unknown',
      speaker: null,
      unregistered: null,
      speakerPrinted: '',
      translation: 'stale' as const,
      source: { ...first.source, article: 'a2' },
    };
    const digest = indexDigest({ ...sample, quotes: [unknown] });
    return inBoth(digest.cite(unknown));
  })(),
];

export const cases: readonly Case[] = [...published, ...awkward];

/** The one case of a name. */
export function caseOf(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case "${name}".`);
  return found;
}
