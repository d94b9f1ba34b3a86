/*
 * Reads from the text of the stylesheets in which order their layers stand, and which files each of
 * them holds. Pure: text in, data out.
 */

/** A cascade layer with its files, in the order in which they come. */
export interface Layer {
  name: string;
  files: string[];
}

const ORDER = /@layer\s+([\w\s,-]+);/;
const IMPORT = /@import\s+'\.\/([^']+)'\s+layer\(([\w-]+)\)/g;

/** The layers, weakest first; `sheets` are the stylesheets that pages ask for. */
export function readLayers(order: string, sheets: readonly string[]): Layer[] {
  const names = ORDER.exec(order)?.[1];
  if (names === undefined) throw new Error('No order of layers is declared');
  const imports = sheets.flatMap((sheet) => [...sheet.matchAll(IMPORT)]);
  const layers = names.split(',').map((name) => ({ name: name.trim(), files: [] as string[] }));
  for (const [, file = '', of = ''] of imports) {
    const layer = layers.find(({ name }) => name === of);
    if (!layer) throw new Error(`${file} is in the layer "${of}", which has no place in the order`);
    if (!layer.files.includes(file)) layer.files.push(file);
  }
  return layers;
}

/** The classes that a stylesheet gives a rule of their own at its top level: its compositions. */
export function ownClasses(css: string): string[] {
  return [...css.matchAll(/^\.([\w-]+) \{/gm)].map(([, name = '']) => name);
}
