import type { Locale } from '../i18n/locales.ts';
import type { Engine, Group, Hit, Tier } from './engine.ts';
import { nameOf } from './controls.ts';
import { part, SEARCHED, type ItemPart, type Stored } from './item.ts';
import { excerpt, pieces, type Piece, type Range } from './mark.ts';
import type { State } from './state.ts';
import { copy, fill, find, locale, sentence } from './view.ts';

/** Results under one heading. */
export interface Section {
  /** How near they are, where that begins; empty where it was said before. */
  readonly tier: Tier | '';
  /** Whose they are; empty where results are not grouped. */
  readonly speaker: string;
  readonly hits: readonly Hit[];
}

/** How many marked words the address of a result may carry. */
const MOST_MARKS = 6;

/** The address of a result; it tells the page that it leads to which words to mark. */
function marking(address: string, marked: readonly string[]): string {
  const words = [...new Set(marked)].sort((a, b) => b.length - a.length).slice(0, MOST_MARKS);
  const query = new URLSearchParams(words.map((text) => ['mark', text]));
  return words.length > 0 ? address.replace(/(?=#)|$/, `?${query.toString()}`) : address;
}

/** A part of an item in one language, and what is marked in it. */
interface Read {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly language: Locale;
}

const plain = (text: string): Piece => ({ text, match: false });

/**
 * One found item, the words marked; also in the other language where only that holds them. A
 * quote leads with its words, anything else with its title.
 */
function result(engine: Engine, hit: Hit, stored: Stored): HTMLElement {
  const other = locale === 'vi' ? 'en' : 'vi';
  const own = (name: ItemPart): string => part(stored, name, locale);
  const isQuote = stored['kind'] === 'quote';
  const element = copy(isQuote ? 'quote' : 'item');
  const stretches: string[] = [];
  let unseen: Read | undefined;
  let told = false;
  for (const name of SEARCHED) {
    const english = stored[`${name}En`] !== undefined;
    const read = (of: Locale): Read => ({
      text: part(stored, name, of),
      ranges: engine.marks(hit, stored, name, of),
      language: english ? of : 'vi',
    });
    const shown = read(locale);
    const beside = english ? read(other) : shown;
    const marks = shown.ranges.length > 0;
    // What an item is about is told only where nothing else tells why it was found.
    if (name === 'topics' && told) continue;
    if (!marks && beside.ranges.length > 0) unseen ??= beside;
    told ||= marks || unseen !== undefined;
    if (name === 'topics' && !marks) continue;
    if (name === 'text' || (name === 'title' && !isQuote)) {
      for (const { text, ranges } of [shown, beside])
        stretches.push(...ranges.map(({ start, end }) => text.slice(start, end)));
    }
    const cut = (name === 'text' ? excerpt : pieces)(shown.text, shown.ranges);
    const verbatim = name === 'text' && stored['shape'] === 'direct';
    const list = verbatim ? [plain('“'), ...cut, plain('”')] : cut;
    fill(element, name, list, shown.language);
  }
  if (unseen) fill(element, 'other', excerpt(unseen.text, unseen.ranges), other);

  element.dataset['result'] = own('id');
  find<HTMLAnchorElement>(element, 'a').href = marking(own('url'), stretches);
  const kind = nameOf('kind', stored['kind'] ?? '');
  const words = own('label');
  const label = fill(
    element,
    'label',
    isQuote || words.startsWith(kind) ? words : `${kind}: ${words}`,
  );
  if (stored['shape']) label.classList.add('form', `form-${stored['shape']}`);
  return element;
}

/** Draws the first results of an answer, ready to be put into the page. */
export async function drawResults(
  engine: Engine,
  groups: readonly Group[],
  state: State,
  limit: number,
): Promise<HTMLElement[]> {
  const grouping = state.group ? await import('./by-speaker.ts') : null;
  const all = groups.map((group): Section => ({ ...group, speaker: '' }));
  const sections = grouping?.bySpeaker(groups) ?? all;
  let room = limit;
  const shown = sections.flatMap((section) => {
    const hits = section.hits.slice(0, room);
    room -= hits.length;
    return hits.length > 0 ? { ...section, hits } : [];
  });
  return Promise.all(
    shown.map(async ({ tier, speaker, hits }) => {
      const items = hits.map(async (hit) => result(engine, hit, await engine.load(hit)));
      const section = copy('section');
      fill(section, 'tier', sentence(tier));
      fill(section, 'speaker', speaker);
      const heading = find(section, 'h3');
      if (heading.textContent.trim() === '') heading.remove();
      find(section, 'ol').append(...(await Promise.all(items)));
      return section;
    }),
  );
}
