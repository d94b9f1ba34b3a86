import { parse } from '../../src/parse/index.ts';
import { printable } from '../../src/parse/printable.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';

const editorial: Pick<Editorial, 'speakers' | 'themes'> = {
  speakers: [
    {
      id: 'tran-van-binh',
      name: 'Trần Văn Bình',
      honorific: 'ông',
      headline: { vi: 'Giám đốc', en: 'Director' },
      reason: 'a',
    },
  ],
  themes: [
    {
      id: 'digital-economy',
      name: { vi: 'Kinh tế số', en: 'Digital economy' },
      summary: { vi: 'a', en: 'a' },
      lexicon: ['kinh tế số'],
    },
  ],
};

/** What `--json` prints of articles `a.txt`, `b.txt` with these texts, below a header with their day. */
export function printed(...texts: string[]) {
  const files = texts.map((text, i) => ({
    file: `${'ab'[i]}.txt`,
    bytes: new TextEncoder().encode(` date 2026-01-15 Tiêu đề\n\n${text}\n`),
  }));
  const { corpus } = parse(files, { articles: [], outlets: [] });
  return printable(corpus, editorial);
}
