/*
 * What a card is built of: boxes and lines of text, as satori takes them (elements of React without
 * React).
 */

export type Style = Record<string, string | number>;

export interface Box {
  type: string;
  key: string | null;
  props: Record<string, unknown> & { style: Style; children?: readonly Box[] | string };
}

/** A box; its children stand below each other unless the style says otherwise. */
export function box(style: Style, children: readonly (Box | null)[] = []): Box {
  return {
    type: 'div',
    key: null,
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        flexShrink: 0,
        boxSizing: 'border-box',
        ...style,
      },
      children: children.filter((child) => child !== null),
    },
  };
}

/** Boxes beside each other. */
export const row = (style: Style, children: readonly (Box | null)[]): Box =>
  box({ flexDirection: 'row', ...style }, children);

/** The key of boxes that hold text: what must fit. */
export const TEXT = 'text';

/** A text in its own box, wrapped between words; inside one only where no line holds it. */
export function text(content: string, style: Style): Box {
  return {
    type: 'div',
    key: TEXT,
    props: {
      style: {
        display: 'block',
        flexShrink: 0,
        boxSizing: 'border-box',
        overflowWrap: 'anywhere',
        ...style,
      },
      children: content,
    },
  };
}

export const serif: Style = { fontFamily: 'serif', fontWeight: 400, lineHeight: 1.4 };
export const strong: Style = { fontFamily: 'serif', fontWeight: 600, lineHeight: 1.3 };
export const sans: Style = { fontFamily: 'sans', fontWeight: 500, lineHeight: 1.45 };

/** A drawing of paths; hidden from the measuring of text. */
export function drawing(
  { width, height, ...style }: Style & { width: number; height: number },
  paths: readonly Record<string, string | number>[],
): Box {
  return {
    type: 'svg',
    key: null,
    props: {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      style: { flexShrink: 0, ...style },
      children: paths.map((path) => ({
        type: 'path',
        key: null,
        props: path as Box['props'],
      })),
    },
  };
}
