import { expect, test } from 'vitest';
import { correctionText } from '../../src/i18n/correction-text.ts';
import { dayBasis } from '../../src/i18n/day-basis.ts';
import type { MadeCorrection } from '../../src/schemas/correction.ts';

const at = { line: 3, start: 0, end: 6, text: 'Bà Hoa' };
const base: MadeCorrection = {
  kind: 'speaker',
  at,
  was: null,
  now: null,
  item: null,
  reason: { vi: 'vì', en: 'so' },
};

test.each<[Partial<MadeCorrection>, string, string]>([
  [
    { kind: 'not-a-quote' },
    '“Bà Hoa…” không phải lời trích, nên đã được bỏ ra.',
    '“Bà Hoa…” is not a quotation and has been taken out.',
  ],
  [
    { kind: 'speaker', now: 'Trần Thị Hoa', was: 'Lê Văn Nam' },
    'Người nói là Trần Thị Hoa, không phải Lê Văn Nam.',
    'The speaker is Trần Thị Hoa, not Lê Văn Nam.',
  ],
  [
    { kind: 'speaker', now: 'Trần Thị Hoa' },
    'Người nói là Trần Thị Hoa; trước đó để trống.',
    'The speaker is Trần Thị Hoa; this had been left open.',
  ],
  [
    { kind: 'date', now: '2026-01-18', was: '2026-01-17' },
    'Bài đăng ngày 18/1/2026, không phải 17/1/2026.',
    'The article was published on 18 January 2026, not on 17 January 2026.',
  ],
  [
    { kind: 'event-date', now: '2026-01-12/2026-01-16', was: '2026-01' },
    'Thời điểm đúng: 12/1/2026 – 16/1/2026, không phải tháng 1/2026.',
    'The right date is 12 January 2026 – 16 January 2026, not January 2026.',
  ],
])('%o', (change, vi, en) => {
  const one = { ...base, ...change };
  expect([correctionText(one, 'vi'), correctionText(one, 'en')]).toEqual([vi, en]);
});

test('a corrected day is told as corrected, not as inferred from the text', () => {
  const corrections = [{ ...base, kind: 'date' as const }];
  expect(dayBasis({ dateBasis: 'inferred', corrections }, 'en')).toBe(
    'date corrected by the editors',
  );
  expect(dayBasis({ dateBasis: 'inferred', corrections: [] }, 'en')).toBe(
    'date inferred from the text',
  );
  expect(dayBasis({ dateBasis: 'stated', corrections: [] }, 'en')).toBe(null);
});
