/** What narrows the results, each as a chip that takes it away: loaded where something does. */
import { facets, form, nameOf } from './controls.ts';
import { filterKeys, writeState, type State } from './state.ts';
import { unfiltered, without } from './widen.ts';
import { copy, fill, find, locale } from './view.ts';

/** A day as it is written in the language of the page: 15/1/2026, 15 January 2026. */
const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString(locale === 'vi' ? 'vi' : 'en-GB', {
    day: 'numeric',
    month: locale === 'vi' ? 'numeric' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Everything that narrows the results, in words. */
function chosen({ filters, ...state }: State) {
  return [
    ...filterKeys.flatMap((key) =>
      (filters[key] ?? []).map((value) => ({ key, value, text: nameOf(key, value) })),
    ),
    ...(['from', 'to'] as const).flatMap((key) => {
      const value = state[key];
      const label = find(form, `[name=${key}]`).dataset['label'];
      return value === '' ? [] : [{ key, value, text: `${label} ${dayInWords(value)}` }];
    }),
  ];
}

/** Draws the chips, and tells beside each filter how many there are; gives their words. */
export function drawChips(chips: HTMLElement, state: State): string[] {
  const list = chosen(state);
  for (const facet of facets) {
    const n = list.filter(({ key }) => facet.querySelector(`[name=${key}]`)).length;
    fill(facet, 'chosen', n > 0 ? String(n) : '');
  }
  find(chips, 'ul').replaceChildren(
    ...list.map(({ key, value, text }) => {
      const chip = copy('chip');
      fill(chip, 'label', text);
      find<HTMLAnchorElement>(chip, 'a').href = without(state, key, value);
      return chip;
    }),
  );
  find<HTMLAnchorElement>(chips, '[data-search-clear]').href = writeState(unfiltered(state));
  return list.map(({ text }) => text);
}
