import type { Document } from '../document.ts';
import type { Library } from '../engines/library.ts';
import type { Setting } from '../setting.ts';
import { run, type Shown } from './list.ts';

/** A page that searches with a library, its index beside it. */
export function runLibrary(open: Library['open'], setting: Setting): void {
  run(async () => {
    const response = await fetch('../../index.json');
    const find = await open(await response.text(), setting);
    return async (query) => (await find(query)).map(shown);
  });
}

/** In the language of the page, as far as there is one. */
function shown({ id, title, titleEn, text, textEn }: Document): Shown {
  const english = document.documentElement.lang === 'en';
  return {
    id,
    title: (english && titleEn) || title,
    text: (english && textEn) || text,
  };
}
