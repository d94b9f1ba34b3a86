/** The box that turns the shortcut off and on. */
import { setShortcut, shortcutIsOn } from './shortcut.ts';

const setting = document.querySelector<HTMLElement>('[data-shortcut]');
const box = setting?.querySelector('input');
if (setting && box) {
  // When the page is shown: browsers that go back to a page put back what its boxes held.
  addEventListener('pageshow', () => {
    box.checked = shortcutIsOn();
  });
  box.addEventListener('change', () => {
    if (!setShortcut(box.checked)) box.checked = true;
  });
  setting.hidden = false;
}
