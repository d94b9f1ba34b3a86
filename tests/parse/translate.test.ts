import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/parse/text/hash.ts';
import { Translator } from '../../src/parse/editorial/translate.ts';

/* English goes with the words that it translates, not with the place where they stand. */

const NOW = 'Bà Hoa cho biết mạng lưới trung tâm dữ liệu đã sẵn sàng phục vụ đại biểu.';
const EARLIER = NOW.replace('sẵn sàng', 'sẵn lòng');
const OTHER = 'Ông Nam cho rằng giá phải giảm.';
const entry = (at: string, vi: string, en = ['English.']) => ({ at, of: hashOf(vi), vi, en });
const leftovers = ({ leftover }: Translator) => leftover.map(({ vi }) => vi);

describe('the wording changed', () => {
  const here = { at: 'quote/a-3', vi: NOW };
  const statusOf = (...entries: ReturnType<typeof entry>[]) =>
    new Translator(entries, [here]).translate(here).status;

  test('at the same place: its English is stale', () => {
    expect(statusOf(entry('quote/a-3', EARLIER))).toBe('stale');
  });

  test('and the line moved too: the nearest wording is stale', () => {
    expect(statusOf(entry('quote/a-9', EARLIER), entry('quote/a-5', OTHER))).toBe('stale');
  });

  test('beyond likeness, at another place: there is no English', () => {
    expect(statusOf(entry('quote/a-9', OTHER))).toBe('missing');
  });

  test('and a stub waits: still stale, until the stub is filled in', () => {
    const stub = entry('quote/a-3', NOW, ['TODO']);
    expect(statusOf(entry('quote/a-3', EARLIER), stub)).toBe('stale');
    expect(statusOf(entry('quote/a-3', EARLIER), { ...stub, en: ['New.'] })).toBe('current');
  });
});

test('English of what stands elsewhere today is no earlier wording of what took its place', () => {
  const moved = { at: 'quote/a-5', vi: NOW };
  const added = { at: 'quote/a-3', vi: OTHER };
  const english = new Translator([entry('quote/a-3', NOW)], [added, moved]);
  expect([added, moved].map((one) => english.translate(one).status)).toEqual([
    'missing',
    'current',
  ]);
});

test('an earlier wording is left over once the new one has its English', () => {
  const here = { at: 'quote/a-3', vi: NOW };
  const old = entry('quote/a-3', EARLIER);
  expect(leftovers(new Translator([old], [here]))).toEqual([]);
  expect(leftovers(new Translator([old, entry('quote/a-3', NOW)], [here]))).toEqual([EARLIER]);
});
