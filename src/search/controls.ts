/** The form of the search page: what it says, and what it shows. */
import type { Answer } from './engine.ts';
import { readState, writeState } from './state.ts';
import type { FilterKey, State } from './state.ts';
import { fill, find, page } from './view.ts';

export const form = find<HTMLFormElement>(page, 'form');
export const field = find<HTMLInputElement>(form, '[name="q"]');
export const facets = form.querySelectorAll('[data-facet]');
export const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-label]')];

/** The state that the form holds; order and grouping, which it lacks, stay as they were. */
export function typed({ sort, group }: State): State {
  // The form holds no files: every value is a text.
  const values = new URLSearchParams([...new FormData(form)] as [string, string][]);
  return { ...readState(String(values)), sort, group };
}

/** What the form calls a value of a filter; the value itself where it has none such. */
export function nameOf(key: FilterKey, value: string): string {
  return boxes.find((box) => box.name === key && box.value === value)?.dataset['label'] ?? value;
}

/** Sets the form, and the links that order the results, to the state. */
export function showState(state: State): void {
  // A field that says the same is left alone: a word may be half composed in it.
  if (field.value.normalize('NFC').trim() !== state.q) field.value = state.q;
  for (const box of boxes) {
    const key = box.name as FilterKey | 'from' | 'to';
    if (key === 'from' || key === 'to') box.value = state[key];
    else box.checked = state.filters[key]?.includes(box.value) === true;
  }
  for (const facet of facets) fill(facet, 'chosen', '');

  const order = (name: string, current: boolean, next: Partial<State>): void => {
    const link = find<HTMLAnchorElement>(page, `[data-order=${name}]`);
    link.href = writeState({ ...state, ...next });
    link.ariaCurrent = String(current);
  };
  for (const sort of ['relevance', 'date'] as const) order(sort, state.sort === sort, { sort });
  order('speaker', state.group !== '', { group: state.group === '' ? 'speaker' : '' });
}

/** Puts beside each value how many results it would leave; without an answer, how many there are. */
export function showCounts(counts?: Answer['counts']): void {
  for (const { name, value, parentElement } of boxes) {
    const place = parentElement?.querySelector<HTMLElement>('[data-count]');
    if (!place) continue;
    const count = counts
      ? String(counts.get(name as FilterKey)?.get(value) ?? 0)
      : (place.dataset['count'] ?? '');
    place.textContent = count;
    parentElement?.classList.toggle('none', count === '0');
  }
}
