/**
 * Marks the words that a reader came for: `?mark=lừa đảo&mark=online scams`, as printed. On the page
 * of a quote within its words, elsewhere within what the fragment names, or the whole matter.
 */
import { markIn, pattern } from './marking.ts';

const address = new URL(location.href);
const words = pattern(address.searchParams.getAll('mark'));
const main = document.querySelector('main');
if (words && main) {
  const quote = main.querySelectorAll('.quote-page .words');
  // Not `:target`: browsers may set it later than this runs. The ids of this site are ASCII.
  const item = document.getElementById(address.hash.slice(1)) ?? main;
  const roots = main.querySelector('.quote-page') ? [...quote] : [item];
  if (roots.map((root) => markIn(root, words)).includes(true)) {
    // The way back to the bare page stands behind what was marked: nothing above it moves.
    const link = document.createElement('a');
    address.searchParams.delete('mark');
    link.href = address.href;
    link.textContent = main.dataset['unmark'] ?? '';
    const line = document.createElement('p');
    line.className = 'unmark label';
    line.append(link);
    const [root] = roots;
    const place = root?.matches('.words')
      ? root.parentElement
      : root === main
        ? main.querySelector('.page-head')
        : // The heading of a leaf stands beside its matter.
          (root?.querySelector(':scope > .stack') ?? root);
    place?.append(line);
  }
}
