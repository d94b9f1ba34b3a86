import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { quoteForm } from '../../src/i18n/quote-form.ts';
import { oneLine } from '../../src/share/citation/one-line.ts';
import { embedBlock, embedFrame } from '../../src/share/embed.ts';
import { awkward, cases } from './citation/cases.ts';
import { all, attribute, text } from '../site/built/html.ts';

/** What a content system makes of pasted code: its one element. */
function pasted(code: string): Tree.Element {
  const { childNodes } = parseFragment(code);
  const [element] = childNodes;
  if (!element || !('tagName' in element) || childNodes.length !== 1) {
    throw new Error(`Not one element: ${code}`);
  }
  return element;
}

describe('the quotation to paste', () => {
  test.each(cases)('$name: words, form, speaker, outlet and link', ({ cited, record }) => {
    const block = pasted(embedBlock(cited, record.locale));
    const shown = text(block);
    const [words] = all(block, 'p').map(text);
    const { form } = cited.quote;
    expect(words).toBe(form === 'direct' ? `“${record.words}”` : record.words);
    expect(shown).toContain(`(${quoteForm(cited.quote, record.locale).words}`);
    expect(shown).toContain(record.author ?? strings(record.locale).quote.unknownSpeaker);
    expect(shown).toContain(record.outlet ?? strings(record.locale).source.unknownOutlet);
    if (record.translator !== null) expect(shown).toContain(`translated by ${record.translator}`);
    expect(attribute(block, 'cite')).toBe(record.url);
    expect(attribute(block, 'lang')).toBe(record.lang);
    expect(all(block, 'a').map((link) => attribute(link, 'href'))).toEqual([record.url]);
  });

  test('is on one line, of elements and attributes that content systems let through', () => {
    const allowed = /^(?:blockquote|p|footer|cite|a|span)(?: (?:cite|lang|href))*$/u;
    const wrong = cases.flatMap(({ name, cited, record }) => {
      const code = embedBlock(cited, record.locale);
      const elements = all(pasted(code), () => true).map(({ tagName, attrs }) =>
        [tagName, ...attrs.map((one) => one.name)].join(' '),
      );
      const strange = elements.filter((element) => !allowed.test(element));
      return strange.length > 0 || /[\r\n\u2028]/u.test(code) ? [`${name}: ${strange.join()}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('marks what is in another language than its page', () => {
    const inEnglish = awkward.filter(({ record }) => record.locale === 'en');
    const missing = inEnglish.filter(({ cited, record }) => {
      const block = pasted(embedBlock(cited, 'en'));
      const langs = all(block, (element) => attribute(element, 'lang') === 'vi').map(text);
      if (record.author !== null) return !langs.includes(record.author);
      const [footer] = all(block, 'footer');
      return footer === undefined || attribute(footer, 'lang') !== 'en';
    });
    expect(inEnglish.length).toBeGreaterThan(5);
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('the frame to paste', () => {
  test.each(cases)('$name: our address alone, a title, all the width', ({ cited, record }) => {
    const frame = pasted(embedFrame(cited, record.locale));
    expect(frame.tagName).toBe('iframe');
    expect(frame.childNodes).toEqual([]);
    expect(attribute(frame, 'src')).toBe(`${record.url}embed/`);
    expect(oneLine(attribute(frame, 'title') ?? '')).toContain(record.author ?? record.site);
    expect(attribute(frame, 'style')).toMatch(/^border:0;width:100%;max-width:\d+px$/);
    expect(attribute(frame, 'loading')).toBe('lazy');
    expect(Number(attribute(frame, 'height'))).toBeGreaterThan(150);
  });
});
