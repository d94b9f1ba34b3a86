import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { findMarks } from '../../src/parse/quotes/marks.ts';
import {
  anything,
  bytesOf,
  linesOf,
  plausible,
  quotesOf,
  read,
  registry,
} from './arbitrary-articles.ts';

/*
 * Known faults, each with the shortest input that shows it. A test that fails here tells of one that
 * is mended: take its `.fails` away, and put it beside the properties that hold.
 */

const wrong = { endOnFailure: true };

// `– “…”, ông X nói`: the dash opens a direct speech, and its marks are taken for words of it.
test('a direct quote never holds its outer marks', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const direct = quotesOf(read(text).corpus).filter(({ form }) => form === 'direct');
      for (const { text: words } of direct) {
        const whole = findMarks(words).pairs.filter(
          ({ end, start }) => end - start === words.length,
        );
        expect(whole).toEqual([]);
      }
    }),
    {
      ...wrong,
      examples: [['Tiêu đề\n\n– “Chúng tôi đã chờ rất lâu rồi”, ông Trần Văn Bình nói.']],
    },
  );
});

// The last paragraph of an interview is a lone mark; and `“…”, ông X nói`.
test('a quote holds a letter or a digit', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { text: words } of quotesOf(read(text).corpus)) {
        expect(words).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
    { ...wrong, examples: [['Tiêu đề\n\n“…”, ông Trần Văn Bình nói.']] },
  );
});

// A quotation left open ran to the end of its paragraph, over one that is closed inside of it. (A retold
// sentence may hold a direct quotation: it is counted as both where it states something besides.)
test('direct quotes stand in printed order, and no two hold the same words', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const direct = quotesOf(read(text).corpus).filter(({ form }) => form === 'direct');
      const sources = direct.map(({ source }) => source);
      for (const [i, { line, start }] of sources.entries()) {
        const before = sources[i - 1];
        if (before === undefined || before.line < line) continue;
        expect(before.line).toBe(line);
        expect(before.end).toBeLessThanOrEqual(start);
      }
    }),
    {
      ...wrong,
      examples: [
        [
          'Tiêu đề\n\nÔng Trần Văn Bình nói: “Chúng tôi đã chờ. Ông Bình nói thêm: "Đội kỹ thuật sẽ trực ngày đêm".\n\nMọi việc đã xong”.',
        ],
      ],
    },
  );
});

// In an interview without labels the guest's name was told at the line of the answer.
test('the words that a speaker rests on stand in the line that is told', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const lines = linesOf(text);
      for (const { resolution } of quotesOf(read(text).corpus)) {
        expect(lines[resolution.line - 1]).toContain(resolution.words);
      }
    }),
    {
      ...wrong,
      examples: [
        [
          'Trò chuyện cùng ông Trần Văn Bình\n\nPV: Vì sao phải chờ?\n\nChúng tôi đã chờ rất lâu rồi.\n\nPV: Còn nữa không?',
        ],
      ],
    },
  );
});

// Some patterns know the plain space only: "Theo ông X", "Tại …, ông X", lists that were announced.
test('row 10: spaces of another kind change no quote', () => {
  const shape = (text: string) =>
    quotesOf(read(text).corpus).map(({ form, attribution, person, source, resolution }) => {
      return { form, attribution, name: person?.name, source, rule: resolution.rule };
    });
  fc.assert(
    fc.property(plausible, fc.constantFrom('\u00A0', '\u2009', '\u2028'), (text, space) => {
      expect(shape(text.replaceAll(' ', space))).toEqual(shape(text));
    }),
    wrong,
  );
});

test.fails('row 10: soft hyphens change no quote', () => {
  const shape = (text: string) =>
    quotesOf(read(text).corpus).map(({ form, attribution, person, source, text: words }) => {
      const name = person?.name.replaceAll('\u00AD', '');
      return {
        form,
        attribution,
        name,
        line: source.line,
        words: words.replaceAll('\u00AD', ''),
      };
    });
  fc.assert(
    fc.property(plausible, (text) => {
      const hyphened = text.replace(/(?<=\p{Ll})(?=\p{Ll}\s)/gu, '\u00AD');
      expect(shape(hyphened)).toEqual(shape(text));
    }),
    wrong,
  );
});

// `<article>-<line>-<n>` of one article is `<article>-<line>` of another.
test.fails('no id is given twice, whatever the files are called', () => {
  const two =
    'Ông Trần Văn Bình cho biết hệ thống đã sẵn sàng. Bà Lê Thị Hoa nhấn mạnh an toàn là trên hết.';
  const one = 'Ông Phạm Minh Toàn cho biết mọi việc đã xong từ hôm qua.';
  const { corpus } = parse(
    [
      { file: 'a.txt', bytes: bytesOf(`Tiêu đề\n${two}\n`) },
      { file: 'a-2.txt', bytes: bytesOf(`Tiêu đề\n${one}\n`) },
    ],
    registry,
  );
  const ids = quotesOf(corpus).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
