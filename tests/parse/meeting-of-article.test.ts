import { describe, expect, test } from 'vitest';
import { learnMeetings, proseBlocks } from '../../src/parse/events/meetings.ts';
import { reading } from './readings.ts';

/* Which meeting an article is about, and what a meeting is called. */

const RDF = 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.';

function titles(...lines: string[]): [string, string] {
  const main = learnMeetings([reading('a', null, lines)]).main('a');
  return main === null ? expect.fail('no meeting') : [main.title, main.shortTitle];
}

describe('the meeting that an article is about', () => {
  const ydf = 'Đại hội Thanh niên số (YDF) lần thứ 5 mở cửa.';
  const main = (...articles: string[][]) =>
    articles.map((_, i) => {
      const all = articles.map((lines, k) => reading(`a${k}`, null, lines));
      return learnMeetings(all).main(`a${i}`)?.key ?? null;
    });

  test.each([
    ['the one named most', [[ydf, RDF, 'RDF 7 vui.']], ['rdf-7']],
    ['the first of two named as often', [[ydf, RDF]], ['ydf-5']],
    ['in a heading too', [[ydf, '# RDF 7', RDF]], ['rdf-7']],
    [
      'that of all articles, where its own names none',
      [[ydf], [RDF], [RDF], ['Trời mưa.']],
      ['ydf-5', 'rdf-7', 'rdf-7', 'rdf-7'],
    ],
    ['that of all articles, for an empty one', [[RDF], []], ['rdf-7', 'rdf-7']],
    [
      'the first in the paragraph',
      [['YDF 5 nối Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7.'], [ydf]],
      ['ydf-5', 'ydf-5'],
    ],
    ['none where nobody names one', [['Trời mưa.']], [null]],
  ])('%s', (_, articles, expected) => {
    expect(main(...articles)).toEqual(expected);
  });

  test('what stands in front of its paragraphs does not count', () => {
    const article = reading('a', null, ['RDF 8, RDF 8 – RDF 7 vui.', RDF]);
    const blocks = article.blocks.map((one) => (one.line === 1 ? { ...one, start: 15 } : one));
    expect(learnMeetings([{ ...article, blocks }]).main('a')?.key).toBe('rdf-7');
  });

  test('none for an article that is not there, where nobody names one', () => {
    expect(learnMeetings([]).main('x')).toBeNull();
  });
});

describe('its title', () => {
  const full = 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7';
  const plain = 'Diễn đàn Công nghệ số khu vực lần thứ 7';
  test.each([
    [
      'the fullest, wherever it stands first',
      ['RDF 7 vui.', `${plain} mở cửa.`, `${full} mở cửa.`],
      full,
    ],
    [
      'the fullest, wherever it stands last',
      [`${full} mở cửa.`, `${plain} mở cửa.`, 'RDF 7 vui.'],
      full,
    ],
    [
      'with its noun before the abbreviation',
      [`${RDF.replace(' lần thứ 7', '')}`, 'RDF 7 vui.', `${plain} vui.`],
      plain,
    ],
    ['the first of two as full', [`${full} mở cửa.`, 'Diễn đàn Số (RDF) lần thứ 7 mở cửa.'], full],
  ])('%s', (_, lines, title) => {
    expect(titles(...lines)).toEqual([title, 'RDF lần thứ 7']);
  });

  test('the whole where no abbreviation is known', () => {
    expect(titles('Diễn đàn Số lần thứ bảy vui.')).toEqual([
      'Diễn đàn Số lần thứ bảy',
      'Diễn đàn Số lần thứ bảy',
    ]);
  });
});

test('the running text: leads and paragraphs, from where they start', () => {
  const article = reading('a', null, ['# Mưa', '! Ảnh mưa', 'TPO - Trời mưa.', '', 'Nắng.']);
  const blocks = article.blocks.map((block) => (block.line === 3 ? { ...block, start: 6 } : block));
  expect(proseBlocks({ ...article, blocks })).toEqual([
    { line: 3, start: 6, text: 'Trời mưa.' },
    { line: 5, start: 0, text: 'Nắng.' },
  ]);
});
