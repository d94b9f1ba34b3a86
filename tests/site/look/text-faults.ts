import type { Box, Line } from './read-lines.ts';

/**
 * Runs in the page: what is wrong with the lines of text that it shows. Cut off, out of its box,
 * touching another line, too small in a drawing. Needs nothing from outside but the lines, since it
 * is sent to the browser as text.
 */
export function textFaults(lines: readonly Line[]): string[] {
  const found = new Map<string, number>();
  const screen = document.documentElement.clientWidth;

  const tell = (line: Line, fault: string): void => {
    const words = line.words.length > 40 ? `${line.words.slice(0, 40)}…` : line.words;
    const told = `${fault}: ‘${words}’`;
    found.set(told, (found.get(told) ?? 0) + 1);
  };

  const nameOf = (element: Element): string =>
    (element.cloneNode(false) as Element).outerHTML.replace(/<\/.*/, '').slice(0, 90);

  const hasName = (element: Element): boolean =>
    (element.getAttribute('aria-label') ?? '').trim() !== '' ||
    (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .some((id) => id !== '' && document.getElementById(id)?.textContent?.trim());

  /** What may be wider than the screen: a part with a name that the keyboard can move. */
  const isScroller = (element: Element): boolean => {
    const { overflowX } = getComputedStyle(element);
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    return scrolls && element.getAttribute('tabindex') === '0' && hasName(element);
  };

  const paddingBox = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      left: left + parseFloat(style.borderLeftWidth),
      right: right - parseFloat(style.borderRightWidth),
      top: top + parseFloat(style.borderTopWidth),
      bottom: bottom - parseFloat(style.borderBottomWidth),
    };
  };

  /** All that an element can show, seen from where it is scrolled to. */
  const scrolledBox = (element: Element): Box => {
    const { left, right, top, bottom } = paddingBox(element);
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
    return {
      left: left - scrollLeft,
      right: Math.max(right, left - scrollLeft + scrollWidth),
      top: top - scrollTop,
      bottom: Math.max(bottom, top - scrollTop + scrollHeight),
    };
  };

  const beyond = (inner: Box, outer: Box, by: number): string =>
    [
      inner.left < outer.left - by ? 'at the left' : '',
      inner.right > outer.right + by ? 'at the right' : '',
      inner.top < outer.top - by ? 'above' : '',
      inner.bottom > outer.bottom + by ? 'below' : '',
    ]
      .filter(Boolean)
      .join(' and ');

  /** What `clip-path: inset(…)` leaves of an element; nothing of one with another path, to be safe. */
  const pathBox = (element: Element, path: string): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inset = /^inset\(([^)]*?)(?: round .*)?\)$/.exec(path)?.[1]?.split(' ');
    if (!inset) return { left, right: left, top, bottom: top };
    const [above = '0', after = above, below = above, before = after] = inset;
    const length = (one: string, of: number) =>
      one.endsWith('%') ? (parseFloat(one) / 100) * of : parseFloat(one);
    return {
      left: left + length(before, right - left),
      right: right - length(after, right - left),
      top: top + length(above, bottom - top),
      bottom: bottom - length(below, bottom - top),
    };
  };

  interface Frame {
    readonly element: Element;
    readonly box: Box;
    readonly sides: boolean;
    readonly ends: boolean;
  }
  const framesOf = new Map<Element, Frame[]>();

  /** The boxes that cut off what goes beyond them, from an element outwards. */
  const frames = (element: Element): Frame[] => {
    const known = framesOf.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const { overflowX, overflowY, clipPath, contain, display, position } = style;
    const own: Frame[] = [];
    const isBox = display !== 'inline' && display !== 'contents';
    const clips = /paint|strict|content/.test(contain);
    if (isBox && clipPath !== 'none') {
      own.push({ element, box: pathBox(element, clipPath), sides: true, ends: true });
    }
    // The root and the body hand their overflow on to the window.
    const isPage = element === document.documentElement || element === document.body;
    if (isBox && !isPage && (clips || overflowX !== 'visible' || overflowY !== 'visible')) {
      const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
      const box = clips || !scrolls ? paddingBox(element) : scrolledBox(element);
      const sides = clips || overflowX !== 'visible';
      own.push({ element, box, sides, ends: clips || overflowY !== 'visible' });
    }
    let around = element.parentElement;
    // An absolute box is cut off only by what it is placed in.
    while (around && position === 'absolute' && !isPlace(around)) around = around.parentElement;
    const answer = around && position !== 'fixed' ? [...own, ...frames(around)] : own;
    framesOf.set(element, answer);
    return answer;
  };

  const isPlace = (element: Element): boolean => {
    const { position, transform } = getComputedStyle(element);
    return position !== 'static' || transform !== 'none';
  };

  /** The box that the lines of an element are set in. */
  const containerOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    const flows = display === 'inline' || display === 'contents';
    return flows && element.parentElement ? containerOf(element.parentElement) : element;
  };

  /** A sheet that lies on the page and covers it; null for what lies in the page. */
  const sheetOf = (element: Element): Element | null => {
    const { position, backgroundColor } = getComputedStyle(element);
    const opaque = !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor);
    if ((position === 'absolute' || position === 'fixed') && opaque) return element;
    return element.parentElement ? sheetOf(element.parentElement) : null;
  };

  const checkFrames = (line: Line): void => {
    for (const { element, box, sides, ends } of frames(line.element)) {
      const { left, right, top, bottom } = line.ink;
      const inner = {
        left: sides ? left : box.left,
        right: sides ? right : box.right,
        top: ends ? top : box.top,
        bottom: ends ? bottom : box.bottom,
      };
      const where = beyond(inner, box, 0.75);
      if (where !== '') tell(line, `cut off ${where} by ${nameOf(element)}`);
    }
  };

  const checkBox = (line: Line): void => {
    const container = containerOf(line.element);
    const outer = isScroller(container) ? scrolledBox(container) : paddingBox(container);
    // Quotation marks hang in the margin.
    const hang = /^[“"‘«–—]/.test(line.words) ? line.size * 0.7 : 0;
    const { left, right } = line.box;
    const inner = { ...line.ink, left: left + hang, right };
    const where = beyond(inner, outer, 1);
    if (where !== '') tell(line, `out of its box ${where}, ${nameOf(container)}`);
  };

  const checkScreen = (line: Line): void => {
    const { left, right } = line.box;
    if (left >= -0.5 && right <= screen + 0.5) return;
    for (let at: Element | null = line.element; at; at = at.parentElement) {
      if (isScroller(at)) return;
    }
    tell(line, `out of the screen, from ${Math.round(left)} to ${Math.round(right)} px`);
  };

  const checkDrawing = (line: Line): void => {
    if (!(line.element instanceof SVGElement)) return;
    if (line.size < 11.95) tell(line, `only ${line.size.toFixed(1)} px large in a drawing`);
    let svg = line.element.ownerSVGElement;
    while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) return;
    const { x, y, width, height } = svg.viewBox.baseVal ?? new DOMRect();
    if (width === 0) return;
    const start = new DOMPoint(x, y).matrixTransform(matrix);
    const end = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    const sheet = { left: start.x, right: end.x, top: start.y, bottom: end.y };
    const where = beyond(line.ink, sheet, 0.5);
    if (where !== '') tell(line, `out of its drawing ${where}`);
  };

  const shared = (a: Box, b: Box) => ({
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });

  const touch = (one: Line, other: Line): boolean => {
    const { across, down } = shared(one.ink, other.ink);
    if (across <= 0.5 || down <= 0) return false;
    if (sheetOf(one.element) !== sheetOf(other.element)) return false;
    // On one line: letters lean over each other a little.
    if (Math.abs(one.baseline - other.baseline) < 1) return across > 2;
    const below = other.letters();
    return one.letters().some((letter) =>
      below.some((other) => {
        const { across, down } = shared(letter, other);
        return across > 0.25 && down > 0.25;
      }),
    );
  };

  const checkNeighbours = (): void => {
    const sorted = lines.toSorted((a, b) => a.ink.top - b.ink.top);
    for (const [index, line] of sorted.entries()) {
      for (let at = index + 1; at < sorted.length; at += 1) {
        const other = sorted[at];
        if (!other || other.ink.top >= line.ink.bottom) break;
        if (touch(line, other)) tell(line, `touches ‘${other.words.slice(0, 40)}’`);
      }
    }
  };

  /** Room for stacked marks, and words that may end in dots. */
  const checkSetting = (): void => {
    for (const element of new Set(lines.map(({ element }) => element))) {
      if (element instanceof SVGElement) continue;
      const line = lines.find((one) => one.element === element);
      const { lineHeight, fontSize, textTransform, textOverflow } = getComputedStyle(element);
      const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
      const least = textTransform === 'uppercase' ? 1.45 : 1.3;
      if (!line) continue;
      if (!(ratio >= least - 0.005)) tell(line, `line height ${lineHeight} for ${fontSize}`);
      if (textOverflow === 'ellipsis') tell(line, 'may end in an ellipsis');
    }
  };

  const checkScrolling = (): void => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > screen) found.set(`the page is ${scrollWidth} px wide`, 1);
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (!scrolls || element.scrollWidth <= element.clientWidth + 1) continue;
      if (element.matches('input, select, textarea') || isScroller(element)) continue;
      if (!element.checkVisibility()) continue;
      found.set(
        `scrolls sideways without a name or a stop for the keyboard: ${nameOf(element)}`,
        1,
      );
    }
  };

  for (const line of lines) {
    checkFrames(line);
    checkBox(line);
    checkScreen(line);
    checkDrawing(line);
  }
  checkNeighbours();
  checkSetting();
  checkScrolling();
  return [...found].map(([fault, times]) => (times > 1 ? `${fault} (${times} times)` : fault));
}
