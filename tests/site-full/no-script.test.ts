import { expect } from 'vitest';
import { onePageOfEachKind } from '../site/built/pages.ts';
import { test, wordsOf } from '../site/setup/plain.ts';

const reading = onePageOfEachKind().filter(
  ({ kind, locale }) => kind !== 'search' && locale === 'en',
);

test.for(reading.map(({ path }) => path))(
  '%s says without a script exactly what it says with it',
  async (path, { page, plain }) => {
    await Promise.all([page.goto(path), plain.goto(path)]);
    expect(await wordsOf(plain)).toBe(await wordsOf(page));
  },
);
