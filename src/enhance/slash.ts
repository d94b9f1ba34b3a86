/** `/` goes to the search, and into its field. */
import { isShortcut, shortcutIsOn } from './shortcut.ts';

const ARRIVING = 'to-search';
const link = document.querySelector<HTMLAnchorElement>('.sections a[rel=search]');
const field = document.querySelector<HTMLInputElement>('[data-search] input');

/** Remembers for the next page that the key led there; says whether it did to this one. */
function arriving(set: boolean): boolean {
  try {
    const was = sessionStorage.getItem(ARRIVING) !== null;
    if (set) sessionStorage.setItem(ARRIVING, '');
    else sessionStorage.removeItem(ARRIVING);
    return was;
  } catch {
    return false;
  }
}

// Not before the scripts of the page listen to the field.
if (field && arriving(false)) addEventListener('DOMContentLoaded', () => field.focus());
if (shortcutIsOn()) (field ?? link)?.setAttribute('aria-keyshortcuts', '/');
addEventListener('keydown', (event) => {
  if (!(field ?? link) || !isShortcut(event)) return;
  event.preventDefault();
  field?.focus();
  field?.select();
  if (field) return;
  arriving(true);
  link?.click();
});
