import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { base, origin } from './src/site.ts';

/**
 * A script that is loaded late is loaded as it is. Vite would preload what it needs, by a helper
 * that is larger than the pieces of this site.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
} as const;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // The default ('jsx') glues words together across lines.
  compressHTML: true,
  integrations: [mdx()],
  build: {
    // A strict Content Security Policy refuses inline styles and scripts.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [plainImports],
    build: {
      rolldownOptions: {
        // Astro's own marker in every MDX page ("use astro:head-inject") is no fault of ours; a
        // build without it is a build without warnings.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
      // No asset becomes a data: address, no script an inline one.
      assetsInlineLimit: 0,
      // light-dark() and nesting reach browsers as written.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
