/**
 * The one key of this site: `/` leads to the search. It can be turned off (WCAG 2.1.4), for whoever
 * speaks to a computer types without knowing; browsers that keep nothing keep it on.
 */
const SETTING = 'shortcut';

/** Whether `/` leads to the search. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice; says whether the browser could. */
export function setShortcut(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'off');
    return true;
  } catch {
    return false;
  }
}

/** Whether a key was pressed as this shortcut, and not to type it. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  // Many keyboards need Shift for it, so that Shift is no modifier here.
  return (
    key === '/' &&
    !(ctrlKey || metaKey || altKey || isComposing || defaultPrevented || typing) &&
    shortcutIsOn()
  );
}
