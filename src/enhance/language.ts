/**
 * Keeps query and fragment when the reader changes the language: without this script the switch
 * still leads to the same item.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-language]');

function carry(): void {
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

carry();
addEventListener('hashchange', carry);
// A page that filters changes its query without any event.
link?.addEventListener('pointerdown', carry);
link?.addEventListener('focus', carry);
link?.addEventListener('click', carry);
