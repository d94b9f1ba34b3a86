import { expect, it } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { strings } from '../../src/i18n/strings.ts';
import { eventStatusLine } from '../../src/share/event-status.ts';

const index = indexDigest(await readDigest());

it('names the outlets that say just that, and none where it rests on the calendar', () => {
  const [event] = index.events.filter(({ status }) => status === 'held');
  if (!event) throw new Error('no event was held');
  const words = strings('en').event;
  expect(eventStatusLine(event, index, 'en')).toMatch(
    new RegExp(`^${words.held}, according to \\S`),
  );
  const ahead = { ...event, status: 'expected' as const };
  expect(eventStatusLine(ahead, index, 'en')).toBe(words.expected);
});
