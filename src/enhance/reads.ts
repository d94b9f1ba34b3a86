/** Keeps which language a reader chose for the quotes. */
import { READS } from './reads-early.ts';

const root = document.documentElement;
for (const input of document.querySelectorAll<HTMLInputElement>('.reads input')) {
  if (input.value === root.dataset[READS]) input.checked = true;
  input.onchange = () => {
    root.dataset[READS] = input.value;
    try {
      localStorage.setItem(READS, input.value);
    } catch {
      // Nothing can be kept here: the choice holds for this page.
    }
  };
}
