/** The blocks of Unicode that hold Latin letters; combining marks and numbers as newspapers print them. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];
const CLASSES: Readonly<Record<string, string>> = {
  L: rangesOf(/\p{L}/u),
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  M: '\\u0300-\\u036F',
  N: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2150-\\u215F',
};

/** The Latin letters of a kind, as the inside of a character class. */
function rangesOf(kind: RegExp): string {
  const ranges: [number, number][] = [];
  for (const [first, last] of LETTERS) {
    for (let code = first; code <= last; code += 1) {
      if (!kind.test(String.fromCharCode(code))) continue;
      const open = ranges.at(-1);
      if (open?.[1] === code - 1) open[1] = code;
      else ranges.push([code, code]);
    }
  }
  const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return ranges
    .map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`))
    .join('');
}

/**
 * A pattern whose `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` mean those of the Latin script, in which
 * Vietnamese newspapers print all names. Unicode's own classes have hundreds of ranges, and each pattern
 * that names one takes the engine about a millisecond to compile: the parser has hundreds of patterns.
 */
export function latin(pattern: RegExp | string, flags?: string): RegExp {
  const source = typeof pattern === 'string' ? pattern : pattern.source;
  let inClass = false;
  const narrowed = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (token, kind?: string) => {
    if (token === '[' || token === ']') inClass = token === '[';
    const ranges = kind === undefined ? undefined : CLASSES[kind];
    if (ranges === undefined) return token;
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(narrowed, flags ?? (typeof pattern === 'string' ? 'u' : pattern.flags));
}
