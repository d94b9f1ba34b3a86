import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/process/programs.ts';

/** Writes every feed, calendar and sitemap of the digest to standard output. */
const PROGRAM = `
import { readDigest } from './scripts/digest.ts';
import { indexDigest } from './src/digest-index.ts';
import { locales } from './src/i18n/locales.ts';
import { calendar } from './src/share/calendar.ts';
import { isDated } from './src/share/event-days.ts';
import { siteFeed, speakerFeed, topicFeed } from './src/share/feed/feed.ts';
import { jsonFeed } from './src/share/feed/json-feed.ts';
import { rss } from './src/share/feed/rss.ts';
import { sitemapIndex, sitemapPart } from './src/share/sitemap.ts';

const d = indexDigest(await readDigest());
for (const locale of locales) {
  const feeds = [
    siteFeed(d, locale),
    ...d.topicPages.map(({ theme }) => topicFeed(d, theme.id, locale)),
    ...d.speakers.map(({ id }) => speakerFeed(d, id, locale)),
  ];
  for (const feed of feeds) console.log(await rss(feed), jsonFeed(feed));
  for (const id of [null, ...d.events.filter(isDated).map((event) => event.id)]) {
    console.log(calendar(d, locale, id));
  }
}
console.log(sitemapIndex(d), sitemapPart(d, '1'));
`;

/** What the program writes on a machine that stands elsewhere and speaks another language. */
function written(env: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '-e', PROGRAM],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test('feeds, calendars and sitemap are the same bytes in any time zone and locale', () => {
  const here = written({ TZ: 'UTC', LANG: 'C' });
  expect(here.length).toBeGreaterThan(100_000);
  expect(written({ TZ: 'America/New_York', LANG: 'vi_VN.UTF-8' }) === here).toBe(true);
}, 60_000);
