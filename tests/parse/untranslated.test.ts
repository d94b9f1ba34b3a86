import { describe, expect, test } from 'vitest';
import {
  englishProblems,
  untranslated,
  type Untranslated,
  type Wanted,
} from '../../src/parse/editorial/originals.ts';
import { Translator } from '../../src/parse/editorial/translate.ts';
import { hashOf } from '../../src/parse/text/hash.ts';
import { TODO, type Editorial } from '../../src/schemas/editorial.ts';

/* Which texts still want English, in which order, and what editors are told of each. */

type Entry = Editorial['translations'][number];

function wanted(vi: string, file: string, line: number, start = 0): Wanted {
  const article = file.replace('.txt', '');
  return { at: `quote ${vi}`, vi, source: { article, file, line, start, end: start + vi.length } };
}

const place = { file: 'src/content/editorial/translations/a.yaml', line: 7, column: 3 };

/** English of a text; without it the entry still waits for a person. */
function entry(at: string, vi: string, en = TODO): Entry {
  return { at, of: hashOf(vi), vi, en: [en], place };
}

const translatorOf = (entries: readonly Entry[], texts: readonly Wanted[]) =>
  new Translator(entries, texts);

test('each text once, in the order of files, lines and places', () => {
  const texts = [
    wanted('bốn', 'b.txt', 1),
    wanted('ba', 'a.txt', 9, 40),
    wanted('hai', 'a.txt', 9, 5),
    wanted('một', 'a.txt', 2, 60),
    wanted('hai', 'c.txt', 1),
  ];
  const found = untranslated(texts, translatorOf([], texts));
  expect(found.map(({ vi, status }) => [vi, status])).toEqual([
    ['một', 'missing'],
    ['hai', 'missing'],
    ['ba', 'missing'],
    ['bốn', 'missing'],
  ]);
});

test('what has English is not told', () => {
  const texts = [wanted('một', 'a.txt', 1), wanted('hai', 'a.txt', 2)];
  const translator = translatorOf([entry('quote một', 'một', 'one')], texts);
  expect(untranslated(texts, translator).map(({ vi }) => vi)).toEqual(['hai']);
});

describe('what editors are told', () => {
  const text = wanted('Kho hàng đã đầy', 'a.txt', 5, 8);
  const open = (status: Untranslated['status']): Untranslated[] => [{ ...text, status }];

  test('where the English is to be written', () => {
    expect(englishProblems(open('missing'), translatorOf([], [text]), [])).toEqual([
      {
        file: 'a.txt',
        line: 5,
        column: 9,
        code: 'W_UNTRANSLATED',
        message: '“quote Kho hàng đã đầy” has no English',
        hint: 'write it at src/content/editorial/translations/a.yaml',
      },
    ]);
  });

  test('the entry that waits for it, if there is one', () => {
    const entries = [entry('quote x', 'x'), entry(text.at, text.vi)];
    const [problem] = englishProblems(open('missing'), translatorOf([], [text]), entries);
    expect(problem?.hint).toBe('write it at src/content/editorial/translations/a.yaml:7:3');
  });

  test('English of an earlier wording', () => {
    const earlier = entry(text.at, 'Kho hàng đầy', 'The store is full');
    const [problem, ...others] = englishProblems(open('stale'), translatorOf([earlier], [text]), [
      earlier,
    ]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'W_STALE',
      message:
        'the English of “quote Kho hàng đã đầy” translates an earlier wording, in src/content/editorial/translations/a.yaml:7:3',
      hint: 'write it at src/content/editorial/translations/a.yaml',
    });
  });

  test('English of a text that stands nowhere', () => {
    const left = entry('quote cá', 'Cá bơi dưới ao làng', 'Fish swim');
    expect(englishProblems([], translatorOf([left], []), [left])).toEqual([
      {
        ...place,
        code: 'W_REFERENCE',
        message: '“quote cá” translates a text that no article prints',
        hint: 'remove the entry',
      },
    ]);
  });
});
