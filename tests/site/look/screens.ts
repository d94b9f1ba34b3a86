/** A screen, and how large its reader has set the letters. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Size of the letters, as a multiple of what they are. */
  readonly letters: number;
}

const upright = (width: number): Screen => ({
  name: `${width} px`,
  width,
  height: 900,
  letters: 1,
});

/** From the smallest telephone (also a desk at 400 %) to the largest desk. */
export const screens: readonly Screen[] = [
  ...[320, 390, 768, 1280, 1920].map(upright),
  { name: '844 × 390 px', width: 844, height: 390, letters: 1 },
  { name: '1280 px with letters twice as large', width: 1280, height: 900, letters: 2 },
];
