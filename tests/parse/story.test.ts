import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '../../scripts/editorial/story.ts';
import { readDigest } from '../../scripts/digest.ts';
import { storyProblems } from '../../src/parse/editorial/story.ts';
import { rest, story as schema, type Rest, type Story } from '../../src/schemas/story.ts';

const digest = await readDigest();
const { story, problems } = await readStory('src/content/editorial');
const [held] = digest.events.filter(({ status, start }) => status === 'held' && start !== null);
if (!held?.start) throw new Error('No event with a date was held.');

const resting = (...rests: Rest[]): Story => [
  { paragraph: 1, text: { vi: 'Câu.', en: 'Sentence.' }, rests },
];
const told = (one: Rest, moved: Parameters<typeof storyProblems>[2] = []) =>
  storyProblems(resting(one), digest, moved).map(({ code, message }) => `${code} ${message}`);

describe('the story of the front page', () => {
  test('rests, sentence by sentence, on what is there and is what it is taken for', () => {
    expect(problems).toEqual([]);
    expect(story.length).toBeGreaterThan(0);
    expect(storyProblems(story, digest, [])).toEqual([]);
  });

  test('is read by the pages as the parse reads it', () => {
    const source = readFileSync('src/content/editorial/story.yaml', 'utf8');
    expect(schema.parse(parse(source))).toEqual(story.map(({ place: _, ...sentence }) => sentence));
  });

  test('names a place to click for each sentence', () => {
    const [first] = storyProblems(story, { ...digest, events: [] }, []);
    expect(first).toMatchObject({ file: 'src/content/editorial/story.yaml', code: 'E_REFERENCE' });
    expect(first?.line).toBeGreaterThan(3);
    expect(first?.hint).not.toBe('');
  });

  test.each(['event', 'quote', 'figure', 'shift', 'article'] as const)(
    'is refused where a sentence rests on a %s that is not there',
    (kind) => {
      const one = { kind, id: 'no-such-thing', status: 'held', line: 3 } as Rest;
      expect(told(one)).toEqual([`E_REFERENCE “Sentence.…”: there is no ${kind} “no-such-thing”`]);
    },
  );

  test('says where to look for what is gone', () => {
    const reason = { vi: 'vì', en: 'so' };
    const to = { collection: 'quotes', id: 'b-3' } as const;
    const gone = [{ collection: 'quotes', id: 'a-3', to, reason } as const];
    expect(told({ kind: 'quote', id: 'a-3' }, gone)).toEqual([
      'E_REFERENCE “Sentence.…”: there is no quote “a-3”: it is gone; it is now quotes/b-3',
    ]);
  });

  test('is refused where an event that was only planned has been held since', () => {
    expect(told({ kind: 'event', id: held.id, status: 'planned' })).toEqual([
      `E_REFERENCE “Sentence.…”: the event “${held.id}”: it is held, not planned`,
    ]);
  });

  test('is refused where the date of an event is another', () => {
    const [fault] = told({ kind: 'event', id: held.id, status: 'held', date: '1999-01-01' });
    expect(fault).toContain(`its date is ${held.start}`);
  });

  test('is refused where a line is no paragraph of its article', () => {
    const [article] = digest.articles;
    const [line = 0] = article?.paragraphs ?? [];
    const id = article?.id ?? '';
    expect(told({ kind: 'article', id, line })).toEqual([]);
    expect(told({ kind: 'article', id, line: 9999 })).toHaveLength(1);
  });

  test('has no sentence that rests on nothing, and no date that no calendar has', () => {
    const text = { vi: 'Câu.', en: 'Sentence.' };
    expect(schema.safeParse([{ paragraph: 1, text, rests: [] }]).success).toBe(false);
    const dated = (date: string) =>
      rest.safeParse({ kind: 'event', id: 'x', status: 'held', date }).success;
    expect(['2026-01-16', '2027-01-28/2027-01-29', '2026-02-30', 'tomorrow'].map(dated)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
