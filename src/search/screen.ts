import { form } from './controls.ts';
import { find, page } from './view.ts';

const wide = matchMedia('(min-width: 62rem)');
const facets = form.querySelectorAll<HTMLDetailsElement>('[data-facet]');

/**
 * A sidebar shows its filters; on a narrow screen they drop down from a row of buttons, one at a
 * time. The help stands open where a page without results has room for it.
 */
export function fitToScreen(roomForHelp: boolean): void {
  const fit = (): void => {
    for (const facet of facets) facet.open = wide.matches;
  };
  wide.onchange = fit;
  fit();
  find<HTMLDetailsElement>(page, '.search-help details').open = wide.matches && roomForHelp;
  document.addEventListener('click', ({ target }) => {
    if (wide.matches) return;
    for (const facet of facets) if (!facet.contains(target as Node)) facet.open = false;
  });
}
