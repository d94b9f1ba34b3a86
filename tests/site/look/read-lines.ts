/** Edges on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as it is painted, or the part of one that stands in one element. */
export interface Line {
  readonly words: string;
  readonly element: Element;
  /** What the layout reckons with. */
  readonly box: Box;
  /** What is painted, marks and descenders included. */
  readonly ink: Box;
  readonly baseline: number;
  /** Size of the letters on the screen. */
  readonly size: number;
  /** The boxes of the ink of its letters, each with all its marks. */
  readonly letters: () => Box[];
}

/**
 * Runs in the page: every line of text that is seen, with the ink of its letters as the typeface in
 * use paints them. Needs nothing from outside, since it is sent to the browser as text.
 */
export function readLines(): Line[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure with.');
  const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const range = document.createRange();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const hidden = new Map<Element, boolean>();

  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };

  /** What only screen readers are given is cut down to nothing, on purpose. */
  const isForEars = (element: Element): boolean => {
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const { clipPath } = styleOf(element);
    const { width, height } = element.getBoundingClientRect();
    const own = clipPath !== 'none' && width <= 8 && height <= 8;
    const answer = own || (element.parentElement !== null && isForEars(element.parentElement));
    hidden.set(element, answer);
    return answer;
  };

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !isForEars(element);

  const setFont = (style: CSSStyleDeclaration): void => {
    // A canvas slants upright letters itself; the page leaves them as they are where it is told to.
    const slant = style.fontSynthesisStyle === 'none' ? 'normal' : style.fontStyle;
    context.font = `${slant} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  };

  const asPainted = (text: string, { textTransform }: CSSStyleDeclaration): string => {
    const words = text.replace(/\s+/g, ' ').trim();
    return textTransform === 'uppercase' ? words.toLocaleUpperCase('vi') : words;
  };

  /** A line from its words and its place; `scale` is that of a drawing, 1 on the page. */
  const line = (words: string, element: Element, at: Box, scale: number, from?: number): Line => {
    const style = styleOf(element);
    setFont(style);
    const metrics = context.measureText(words);
    // Chromium rounds the ascent of a line on the page to whole pixels.
    const baseline = from ?? at.top + Math.round(metrics.fontBoundingBoxAscent);
    const ink = {
      left: at.left - metrics.actualBoundingBoxLeft * scale,
      right: at.right - (metrics.width - metrics.actualBoundingBoxRight) * scale,
      top: baseline - metrics.actualBoundingBoxAscent * scale,
      bottom: baseline + metrics.actualBoundingBoxDescent * scale,
    };
    const letters = (): Box[] => {
      setFont(style);
      const stretch = metrics.width === 0 ? scale : (at.right - at.left) / metrics.width;
      return [...graphemes.segment(words)].flatMap(({ segment, index }) => {
        if (segment.trim() === '') return [];
        const before = context.measureText(words.slice(0, index)).width;
        const own = context.measureText(segment);
        const left = at.left + before * stretch;
        return {
          left: left - own.actualBoundingBoxLeft * scale,
          right: left + own.actualBoundingBoxRight * scale,
          top: baseline - own.actualBoundingBoxAscent * scale,
          bottom: baseline + own.actualBoundingBoxDescent * scale,
        };
      });
    };
    const size = parseFloat(style.fontSize) * scale;
    return { words, element, box: at, ink, baseline, size, letters };
  };

  /** The parts of a text, each on one line: words, or letters where a word is broken. */
  const partsOf = (node: Text): { from: number; to: number; box: DOMRect }[] => {
    const cut = (from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const boxes = cut(index, index + word.length);
      const [box] = boxes;
      if (box && boxes.length === 1) return { from: index, to: index + word.length, box };
      return [...graphemes.segment(word)].flatMap(({ segment, index: at }) => {
        const [own] = cut(index + at, index + at + segment.length);
        return own ? { from: index + at, to: index + at + segment.length, box: own } : [];
      });
    });
  };

  const linesOfText = (node: Text, element: Element): Line[] => {
    // The space between two elements belongs to neither.
    range.setStart(node, node.data.search(/\S/));
    range.setEnd(node, node.data.trimEnd().length);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = boxes;
    if (!first) return [];
    const style = styleOf(element);
    if (boxes.length === 1) return [line(asPainted(node.data, style), element, first, 1)];
    const rows: { from: number; to: number; box: Box }[] = [];
    for (const { from, to, box } of partsOf(node)) {
      const row = rows.at(-1);
      const goesOn = row && Math.abs(row.box.top - box.top) < 2 && box.left >= row.box.left;
      if (!row || !goesOn) {
        rows.push({ from, to, box });
        continue;
      }
      const { left, top, bottom } = row.box;
      row.to = to;
      row.box = { left, top, bottom, right: Math.max(row.box.right, box.right) };
    }
    return rows.map(({ from, to, box }) =>
      line(asPainted(node.data.slice(from, to), style), element, box, 1),
    );
  };

  const linesOfDrawing = (element: SVGTextContentElement): Line[] => {
    const matrix = element.getScreenCTM();
    const count = element.getNumberOfChars();
    const words = asPainted(element.textContent ?? '', styleOf(element));
    if (!matrix || count === 0 || words === '') return [];
    const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    const start = element.getStartPositionOfChar(0).matrixTransform(matrix);
    const end = element.getEndPositionOfChar(count - 1).matrixTransform(matrix);
    const { top, bottom } = element.getBoundingClientRect();
    const box = { left: Math.min(start.x, end.x), right: Math.max(start.x, end.x), top, bottom };
    return [line(words, element, box, scale, start.y)];
  };

  const found: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || node.data.trim() === '' || element.closest('svg, script, style')) continue;
    if (isSeen(element)) found.push(...linesOfText(node, element));
  }
  for (const element of document.querySelectorAll<SVGTextContentElement>('text, tspan')) {
    if (element.querySelector('tspan') === null && isSeen(element)) {
      found.push(...linesOfDrawing(element));
    }
  }
  return found;
}
