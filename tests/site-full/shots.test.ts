import { expect } from 'vitest';
import { differences, unlike } from '../site/look/accepted-shots.ts';
import { sitters } from '../site/look/shots.ts';
import { test } from '../site/setup/test.ts';

test.for(sitters())(
  '$name looks as it was accepted',
  { timeout: 120_000 },
  async (sitter, { page, browser, skip }) => {
    const why = unlike(sitter, browser.version());
    skip(why !== null, why ?? '');
    expect(await differences(page, sitter)).toEqual([]);
  },
);
