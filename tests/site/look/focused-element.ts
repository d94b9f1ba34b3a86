/** Runs in the page: the element with the focus and what keeps a reader from seeing it. */
export function focusedElement(): { name: string; wrong: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const problems = [
    outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
    /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor) ? 'an outline without colour' : '',
    box.width < 2 || box.height < 2 ? 'it has no size' : '',
    box.bottom <= 0 || box.top >= innerHeight ? 'it is outside the window' : '',
  ];
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return {
    name: `<${element.tagName.toLowerCase()}> ${words}`,
    wrong: problems.filter(Boolean).join(', '),
  };
}
