import { expect } from 'vitest';
import { readPages } from '../site/built/pages.ts';
import { faultsOnPaper, topicsAmong } from '../site/look/printed-brief.ts';
import { test } from '../site/setup/test.ts';

const topics = topicsAmong(readPages());

test('there are topics to print, in both languages', () => {
  expect(new Set(topics.map(({ locale }) => locale)).size).toBe(2);
});

test.for(topics)(
  '$file prints as a brief of two sheets, with its sources and addresses',
  { timeout: 60_000 },
  async (topic, { page }) => {
    expect(await faultsOnPaper(page, topic)).toEqual([]);
  },
);
