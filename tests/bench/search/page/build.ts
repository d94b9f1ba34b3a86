import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A folder that holds a site of one page for each language, at `<folder>/<locale>/search/`. */
export async function buildPage(folder: string, script: string): Promise<void> {
  await build({
    stdin: { contents: script, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: join(folder, 'script.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const locale of ['vi', 'en']) {
    const place = join(folder, locale, 'search');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), html(locale));
  }
}

function html(locale: string): string {
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <title>Search</title>
    <link rel="icon" href="data:," />
    <script type="module" src="../../script.js"></script>
  </head>
  <body>
    <div data-search>
      <input type="search" name="q" aria-label="Search" />
      <ol></ol>
    </div>
  </body>
</html>
`;
}
