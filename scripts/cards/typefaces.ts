import { readFile } from 'node:fs/promises';
import type { Font } from 'satori';
import { packaged } from '../fonts/cut.ts';

/*
 * Whole static faces: the subsets that browsers get would lose letters here, since the drawing
 * program takes one file a face.
 */

const FACES = [
  { name: 'serif', weight: 400, file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
  { name: 'serif', weight: 600, file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { name: 'sans', weight: 500, file: 'be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf' },
] as const;

export function readTypefaces(): Promise<Font[]> {
  return Promise.all(
    FACES.map(async ({ name, weight, file }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(packaged(`@expo-google-fonts/${file}`)),
    })),
  );
}
