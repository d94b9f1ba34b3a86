import type { Digest } from '../../schemas/digest.ts';
import type { Event } from '../../schemas/event.ts';
import type { Moved } from '../../schemas/moved.ts';
import type { Rest, Story } from '../../schemas/story.ts';
import type { Problem } from '../problem.ts';
import { entryProblem } from './entry.ts';

const COLLECTIONS = {
  event: 'events',
  quote: 'quotes',
  figure: 'figures',
  shift: 'shifts',
  article: 'articles',
} as const;

/**
 * What is wrong with the story of the front page: a sentence that rests on what is not there, or that
 * takes an event for what it is not. `moved` tells what became of what was published.
 * Problems: E_REFERENCE, each at the sentence.
 */
export function storyProblems(story: Story, digest: Digest, moved: readonly Moved[]): Problem[] {
  return story.flatMap((sentence) =>
    sentence.rests.flatMap((rest) => {
      const fault = faultOf(rest, digest, moved);
      const message = `“${sentence.text.en.slice(0, 40)}…”: ${fault?.what}`;
      return fault === null
        ? []
        : [entryProblem(sentence, 'story.yaml', 'E_REFERENCE', message, fault.hint)];
    }),
  );
}

function faultOf(
  rest: Rest,
  digest: Digest,
  moved: readonly Moved[],
): { what: string; hint: string } | null {
  const items: readonly { id: string }[] = digest[COLLECTIONS[rest.kind]];
  if (!items.some(({ id }) => id === rest.id)) {
    const gone = moved.find(
      ({ collection, id }) => collection === COLLECTIONS[rest.kind] && id === rest.id,
    );
    const now = gone?.to ? `; it is now ${gone.to.collection}/${gone.to.id}` : '';
    return {
      what: `there is no ${rest.kind} “${rest.id}”${gone ? ': it is gone' : ''}${now}`,
      hint: 'rest the sentence on something that is there, or take it out',
    };
  }
  if (rest.kind === 'event') return changed(rest, digest.events);
  if (rest.kind === 'article') {
    const article = digest.articles.find(({ id }) => id === rest.id);
    if (article?.paragraphs.includes(rest.line)) return null;
    return {
      what: `line ${rest.line} of “${rest.id}” is no paragraph`,
      hint: `its paragraphs begin at the lines ${article?.paragraphs.join(', ')}`,
    };
  }
  return null;
}

/** Whether an event is still what a sentence takes it for. */
function changed(rest: Extract<Rest, { kind: 'event' }>, events: readonly Event[]) {
  const event = events.find(({ id }) => id === rest.id);
  const date = [event?.start, event?.end].filter(Boolean).join('/');
  const differs = [
    event?.status !== rest.status && `it is ${event?.status}, not ${rest.status}`,
    rest.date !== undefined &&
      rest.date !== date &&
      `its date is ${date || 'unknown'}, not ${rest.date}`,
  ].filter((one) => one !== false);
  if (differs.length === 0) return null;
  return {
    what: `the event “${rest.id}”: ${differs.join('; ')}`,
    hint: 'read the sentence again in both languages, then write what holds now',
  };
}
