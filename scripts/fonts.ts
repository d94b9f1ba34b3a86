/**
 * Writes the two typefaces, cut down to the letters that the site sets. Run by hand after a change of
 * the letters or of a typeface (`node scripts/fonts.ts`); its output in `src/assets/fonts` is committed.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { cutFonts, packaged, sans, serif } from './fonts/cut.ts';

const OUT = new URL('../src/assets/fonts/', import.meta.url);

await mkdir(OUT, { recursive: true });
let total = 0;
for (const { file, bytes } of await cutFonts()) {
  await writeFile(new URL(file, OUT), bytes);
  total += bytes.length;
  console.log(`${file}: ${bytes.length} bytes`);
}
await copyFile(packaged(`${serif}/LICENSE`), new URL('source-serif-4.OFL.txt', OUT));
await copyFile(packaged(`${sans}/LICENSE`), new URL('be-vietnam-pro.OFL.txt', OUT));
console.log(`together: ${total} bytes`);
