/**
 * Relative luminance of a colour `#rrggbb`, as WCAG 2.2 defines it
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
 */
function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`"${colour}" is no colour of the form #rrggbb`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, from 1 (the same) to 21 (black and white): (L1 + 0.05) / (L2 + 0.05),
 * L1 being the lighter one (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Not rounded up: what
 * is shown as 4.5 is at least that.
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return Math.floor(ratio * 10) / 10;
}
