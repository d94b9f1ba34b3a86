/*
 * Reads the tokens of the design from the text of their stylesheet, so that whatever shows them can
 * never drift from it. Pure: text in, data out.
 */

/** A custom property as the stylesheet declares it. */
export interface Token {
  /** Without the two dashes: `ink-quiet`, `step--1`. */
  name: string;
  value: string;
}

/** A colour by its role, in both schemes, as `#rrggbb`. */
export interface ColourRole {
  name: string;
  light: string;
  dark: string;
}

/** A length in rem; of a fluid one, from the narrowest screen to the widest. */
export interface Length {
  name: string;
  /** As the stylesheet writes it. */
  value: string;
  from: number;
  to: number;
}

const COMMENT = /\/\*[\s\S]*?\*\//g;
const DECLARATION = /--([\w-]+)\s*:\s*([^;}]+)/g;
const REFERENCE = /^var\(--([\w-]+)\)$/;
const PAIR = /^light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)$/i;
const LENGTH = /^(?:clamp\(\s*([\d.]+)rem\s*,.*,\s*([\d.]+)rem\s*\)|([\d.]+)rem)$/;

/** Every custom property that a stylesheet declares, in its order. */
export function readTokens(css: string): Token[] {
  return [...css.replace(COMMENT, '').matchAll(DECLARATION)].map(([, name = '', value = '']) => ({
    name,
    value: value.trim().replace(/\s+/g, ' '),
  }));
}

/** The value of a token, followed through tokens that stand for another. */
function valueOf(token: Token, tokens: readonly Token[]): string {
  const seen = new Set<string>();
  let { name, value } = token;
  for (;;) {
    const next = REFERENCE.exec(value)?.[1];
    if (next === undefined) return value;
    if (seen.has(name)) throw new Error(`--${token.name} stands for itself`);
    seen.add(name);
    const target = tokens.find((other) => other.name === next);
    if (!target) throw new Error(`--${name} stands for --${next}, which is not declared`);
    ({ name, value } = target);
  }
}

/** The colours, each with what it is by day and by night. */
export function colourRoles(tokens: readonly Token[]): ColourRole[] {
  return tokens.flatMap((token) => {
    const [, light, dark] = PAIR.exec(valueOf(token, tokens)) ?? [];
    return light === undefined || dark === undefined ? [] : [{ name: token.name, light, dark }];
  });
}

/** The lengths whose names start alike: `step-`, `space-`; or the one of that name. */
export function lengths(tokens: readonly Token[], start: string): Length[] {
  return tokens.flatMap(({ name, value }) => {
    if (name !== start && !(start.endsWith('-') && name.startsWith(start))) return [];
    const [, low, high, fixed] = LENGTH.exec(value) ?? [];
    const from = Number(fixed ?? low);
    const to = Number(fixed ?? high);
    if (Number.isNaN(from)) throw new Error(`--${name} is no length in rem: ${value}`);
    return [{ name, value, from, to }];
  });
}

/** From the narrowest screen to the widest, in px. */
export interface Pixels {
  from: number;
  to: number;
}

const BROWSER_SIZE = 16;
const ROOT_FONT = /^html \{[^}]*\bfont(?:-size)?:[^;]*?var\(--([\w-]+)\)/m;

/**
 * What 1rem is: where the root element is set in a step, all that is given in rem grows with that
 * step. The step itself is reckoned from the size that the browser starts with.
 */
export function rootSize(base: string, tokens: readonly Token[]): Pixels & { step: string | null } {
  const step = ROOT_FONT.exec(base)?.[1];
  const [length] = step === undefined ? [] : lengths(tokens, step);
  return length === undefined
    ? { step: null, from: BROWSER_SIZE, to: BROWSER_SIZE }
    : { step: length.name, from: length.from * BROWSER_SIZE, to: length.to * BROWSER_SIZE };
}

/** A length in rem, in px. */
export function inPixels(length: Pixels, root: Pixels): Pixels {
  return { from: length.from * root.from, to: length.to * root.to };
}
