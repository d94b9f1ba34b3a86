import { expect, test } from 'vitest';
import { findWarnings } from '../../scripts/build/warnings.ts';

const clean = `04:10:11 [content] Syncing content
04:10:12 [build] output: "static"
04:10:12   ├─ /vi/quotes/warning-signs/index.html (+2ms)
04:10:12   ├─ /en/topics/error/index.html (+2ms)
seeds/a.txt:3:1 W_DATE_MISSING no date
04:10:13 [build] Complete!`;

test('a build without warnings has none', () => {
  expect(findWarnings(clean)).toEqual([]);
});

test.each([
  ['Astro', '04:10:11 [WARN] [content] Entry quotes → x was not found.'],
  [
    'Astro, an error with exit code 0 (row 35: a reference to nothing)',
    '04:10:11 [ERROR] [content] Invalid content reference',
  ],
  ['Vite', '04:10:11 [WARN] [vite] "x" is imported but never used'],
  ['Rollup', '(!) Some chunks are larger than 500 kB'],
  ['Node', '(node:4242) DeprecationWarning: punycode'],
  ['Pagefind', 'Warning: Pagefind found no records'],
])('a warning of %s is found', (_who, line) => {
  expect(findWarnings(`${clean}\n${line}\nmore`)).toEqual([line]);
});

test('every warning is found, also with colours and Windows line ends', () => {
  const output = '\u001b[33m[WARN]\u001b[39m one\r\nfine\r\n  [WARN] two\r\n';
  expect(findWarnings(output)).toEqual(['[WARN] one', '[WARN] two']);
});

test('an explained exception is let through, and only that one', () => {
  const allowed = [{ text: /known/, reason: 'for this test' }];
  expect(findWarnings('[WARN] known\n[WARN] new', allowed)).toEqual(['[WARN] new']);
});
