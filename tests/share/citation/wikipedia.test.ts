import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { wikipedia, type Citation } from '../../../src/share/citation/index.ts';
import { cases, caseOf } from './cases.ts';

/** Character references as what they stand for; what is left of wikitext is text. */
function decoded(wikitext: string): string {
  const [node] = parseFragment(`<textarea>${wikitext}</textarea>`).childNodes;
  const [words] = node && 'childNodes' in node ? node.childNodes : [];
  return words && 'value' in words ? words.value : '';
}

/** Taken apart by the marks that MediaWiki itself would take it apart by. */
function read(note: string) {
  const [, lead, template, tail] =
    /^<ref>([^<>{}[\]|]*)\{\{([^<>{}[\]]*)\}\}([^{}|]*)<\/ref>$/u.exec(note) ?? [];
  if (template === undefined || lead === undefined || tail === undefined) {
    throw new Error(`No footnote with one template: ${note}`);
  }
  const [name = '', ...fields] = template.split('|').map((part) => part.trim());
  const parameters = new Map(
    fields.map((field) => {
      const at = field.indexOf('=');
      return [field.slice(0, at), decoded(field.slice(at + 1))] as const;
    }),
  );
  return { lead: decoded(lead), name, parameters, tail };
}

const NAMES = {
  en: ['title', 'newspaper', 'date', 'author', 'quote', 'trans-quote', 'url', 'via'],
  vi: ['tựa đề', 'báo', 'ngày', 'tác giả', 'trích dẫn', 'dịch trích dẫn', 'url', 'qua'],
} as const;

/** The values that the parameters must hold, in the order of `NAMES`. */
const expected = (c: Citation) => [
  c.headline ?? expect.stringMatching(/^\[.+\]$/u),
  c.outlet ?? undefined,
  c.day ?? undefined,
  c.byline ?? undefined,
  c.original?.words ?? c.words,
  c.original === null ? undefined : c.words,
  c.articleUrl ?? c.url,
  c.articleUrl === null ? c.site : undefined,
];

test.each(cases)('$name: each parameter holds its words, letter by letter', ({ record }) => {
  const { lead, name, parameters, tail } = read(wikipedia(record));
  expect(name).toBe(record.locale === 'vi' ? 'Chú thích báo' : 'Cite news');
  expect(NAMES[record.locale].map((key) => parameters.get(key))).toEqual(expected(record));
  expect(lead).toContain(`(${record.status}), `);
  expect(lead).toMatch(/quoted in|dẫn theo/u);
  if (record.author !== null) expect(lead.startsWith(record.author)).toBe(true);
  // One link in single brackets, to our page.
  expect(tail.match(/\[+[^\]]*\]+/gu)).toEqual([`[${record.url} ${record.site}]`]);
});

test('nothing of an article is wikitext: no apostrophes in a row, signature, switch or bare address', () => {
  const wrong = cases
    .map(({ name, record }) => ({
      name,
      text: [record.articleUrl, record.url].reduce<string>(
        (left, url) => (url === null ? left : left.replaceAll(url, '')),
        wikipedia(record),
      ),
    }))
    .filter(({ text }) => /''|~~~|__|\/\/|ISBN \d|\n|<(?!\/?ref>)/u.test(text));
  expect(wrong).toEqual([]);
});

test('an unknown outlet is said in front of the template, and is no newspaper', () => {
  const { lead, parameters } = read(wikipedia(caseOf('unknown (en)').record));
  expect(lead).toBe('The speaker cannot be told (Verbatim), quoted in Outlet not identified: ');
  expect(parameters.has('newspaper')).toBe(false);
  expect(parameters.has('date')).toBe(false);
});
