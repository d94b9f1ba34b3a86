const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Texts in which an element `<mark>` has no place. */
const LEFT_ALONE = 'svg, script, style, select, textarea';

/** Stretches of words: the same letters and marks, in any case, over any blanks. */
export function pattern(stretches: readonly string[]): RegExp | null {
  const words = stretches
    .map((stretch) => stretch.normalize('NFC').trim())
    .filter((stretch) => stretch)
    // The longest first: a stretch may be the beginning of another.
    .sort((a, b) => b.length - a.length)
    .map((stretch) => stretch.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return words[0] ? new RegExp(`(?<!${LETTER})(?:${words.join('|')})(?!${LETTER})`, 'giu') : null;
}

/** Puts `<mark>` around each match within one text node of an element; says whether there was one. */
export function markIn(root: Element, words: RegExp): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let found = false;
  for (const node of nodes) {
    if (node.parentElement?.closest(LEFT_ALONE)) continue;
    // From the end, so that the places of earlier matches stay right.
    for (const match of [...node.data.matchAll(words)].reverse()) {
      const text = node.splitText(match.index);
      text.splitText(match[0].length);
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
      found = true;
    }
  }
  return found;
}
