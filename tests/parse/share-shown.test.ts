import { describe, expect, test } from 'vitest';
import { joinArticles } from '../../src/parse/editorial/join-articles.ts';
import { contextOf } from '../../src/parse/quotes/context.ts';
import type { Made } from '../../src/parse/editorial/corrections.ts';
import { parse } from '../../src/parse/index.ts';

/* How much of an article the site shows, and which corrections stand beside it. */

const HEAD = ' date 2026-01-15 Tiêu đề\n\n';

function corpusOf(text: string) {
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(HEAD + text) }];
  return parse(files, { articles: [], outlets: [] }).corpus;
}

function sharesOf(text: string, made: readonly Made[] = []) {
  const corpus = corpusOf(text);
  const [joined] = joinArticles(corpus, made);
  const [{ article, quotes, reading }] = corpus.articles as [(typeof corpus.articles)[number]];
  const around = quotes.map((quote) => contextOf(reading, quote, quotes));
  return { joined, characters: article.characters, around };
}

/** A share as the site tells it: three places. */
const share = (shown: number, all: number) => Math.round((shown / all) * 1000) / 1000;

describe('the share of an article that is shown', () => {
  test('nothing of one that quotes nothing', () => {
    expect(sharesOf('Mưa lớn suốt ngày.').joined?.reproduced).toBe(0);
  });

  test('a quotation, and the rest of its sentence', () => {
    const { joined, characters, around } = sharesOf(
      '“Kho hàng của chúng tôi đã đầy”, ông Trần Văn Bình nói.\n\nMưa lớn suốt ngày, chợ vắng.',
    );
    expect(around[0]?.after?.text).toBe('ông Trần Văn Bình nói.');
    const shown = 'Kho hàng của chúng tôi đã đầy'.length + 'ông Trần Văn Bình nói.'.length;
    expect(joined?.reproduced).toBe(share(shown, characters));
  });

  test('what is shown twice counts once', () => {
    const quoted = 'Ông Trần Văn Bình cho biết kho hàng chứa 500 tấn gạo.';
    const { joined, characters } = sharesOf(`${quoted}\n\nMưa lớn suốt ngày, chợ vắng.`);
    expect(joined?.reproduced).toBe(share(quoted.length, characters));
  });

  test('two lines count both', () => {
    const first = 'Ông Trần Văn Bình cho biết kho hàng đã đầy.';
    const second = 'Bà Lê Thị Hoa cho rằng chợ còn vắng lắm.';
    const { joined, characters } = sharesOf(`${first}\n\n${second}\n\nMưa lớn suốt ngày.`);
    expect(joined?.reproduced).toBe(share(first.length + second.length, characters));
  });
});

test('the corrections of an article stand by line, those of others do not', () => {
  const at = (line: number) => ({ line, start: 0, end: 3, text: 'Mưa' });
  const made = [
    { article: 'a', kind: 'speaker', at: at(5) },
    { article: 'b', kind: 'speaker', at: at(1) },
    { article: 'a', kind: 'date', at: null },
    { article: 'a', kind: 'no-speaker', at: at(3) },
  ] as unknown as Made[];
  const { joined, characters } = sharesOf('Mưa lớn.\n\nMưa to.', made);
  expect(joined?.corrections).toEqual([
    { kind: 'date', at: null },
    { kind: 'no-speaker', at: at(3) },
    { kind: 'speaker', at: at(5) },
  ]);
  expect(joined?.reproduced).toBe(share(6, characters));
});
