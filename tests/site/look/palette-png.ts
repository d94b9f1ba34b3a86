import { crc32, deflateSync } from 'node:zlib';

/** A picture, four bytes a pixel: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

/** So many fit into half a byte; with eight, the accent is lost where it is small. */
const MOST = 16;
/** Colours that are nearer than this, in all channels together, share a place in the palette. */
const APART = 36;

/**
 * Writes a picture with the few colours that matter most, half a byte a pixel. The commonest, those
 * of large areas, are kept exactly; what lies between them (the edges of letters) goes to the nearest.
 */
export function writePalettePng({ width, height, data }: Picture, note: string): Buffer {
  const palette = choosePalette(data);
  const places = new Map<number, number>();
  const rowLength = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(rowLength * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const key = keyAt(data, pixel);
    const place = places.get(key) ?? nearest(palette, colourOf(key));
    places.set(key, place);
    const x = pixel % width;
    const at = Math.floor(pixel / width) * rowLength + 1 + (x >> 1);
    rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? place << 4 : place);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours by palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Software\0${note}`, 'latin1')),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How many pixels have each colour, written as one number. */
export function countColours(data: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1) {
    const key = keyAt(data, pixel);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What a picture is left with when it has to make do with the colours of another one. */
export function inColoursOf({ data: model }: Picture, { width, height, data }: Picture): Picture {
  const palette = [...countColours(model).keys()].toSorted((a, b) => a - b).map(colourOf);
  const reduced = new Uint8Array(data);
  const places = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const key = keyAt(data, pixel);
    const place = places.get(key) ?? nearest(palette, colourOf(key));
    places.set(key, place);
    reduced.set(palette[place] ?? [], pixel * 4);
  }
  return { width, height, data: reduced };
}

function choosePalette(data: Uint8Array): Colour[] {
  const byCount = [...countColours(data)].sort(([a, m], [b, n]) => n - m || a - b);
  const palette: Colour[] = [];
  for (const [key] of byCount) {
    const colour = colourOf(key);
    // The first four are the areas of a page: paper and marked paper are near each other.
    const isArea = palette.length < 4;
    if (!isArea && palette.some((known) => distance(known, colour) < APART)) continue;
    palette.push(colour);
    if (palette.length === MOST) break;
  }
  // In an order of their own: of two colours that are equally near, the same is taken each time.
  return palette.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

function nearest(palette: readonly Colour[], colour: Colour): number {
  const distances = palette.map((known) => distance(known, colour));
  return distances.indexOf(Math.min(...distances));
}

const distance = (a: Colour, b: Colour): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

const keyAt = (data: Uint8Array, pixel: number): number =>
  ((data[pixel * 4] ?? 0) << 16) | ((data[pixel * 4 + 1] ?? 0) << 8) | (data[pixel * 4 + 2] ?? 0);

const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
