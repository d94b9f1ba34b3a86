/** The keys of the search page: the arrows, Escape; Enter follows a link by itself. Loaded on use. */
import { field } from './controls.ts';
import { page } from './view.ts';

/** From the field to the first result, and from one result to its neighbours. */
function step(by: 1 | -1, target: Element): HTMLElement | undefined {
  const items = [...page.querySelectorAll('[data-result]')];
  const here = items.findIndex((item) => item.contains(target));
  // Elsewhere the arrows are the browser's: in a field of days they choose, on the page they scroll.
  if (here < 0 && (target !== field || by < 0)) return undefined;
  return here + by < 0 ? field : (items[here + by]?.querySelector('a') ?? undefined);
}

/** What Escape closes, clears or leaves, the nearest thing first; browsers may have cleared it. */
function escape(target: Element, value: string, clear: () => void): void {
  const facet = target.closest<HTMLDetailsElement>('.facets details[open]');
  if (facet) {
    facet.open = false;
    facet.querySelector('summary')?.focus();
  } else if (target === field && value !== '') {
    field.value = '';
    clear();
  } else if (target === field) field.blur();
}

/**
 * Does what a key is for. `value`: of the field when the key was pressed; `clear` is called when the
 * field has been emptied.
 */
export function press({ key, target }: KeyboardEvent, value: string, clear: () => void): void {
  if (!(target instanceof Element)) return;
  if (key === 'Escape') escape(target, value, clear);
  else step(key === 'ArrowDown' ? 1 : -1, target)?.focus();
}
