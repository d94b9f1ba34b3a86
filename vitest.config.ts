import { defineConfig } from 'vitest/config';

/** Drives the built site in a real browser: build first. */
const inTheBrowser = {
  globalSetup: 'tests/site/setup/serve.ts',
  maxWorkers: 2,
  // A busy machine paints late.
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Counted where it is asked for (--coverage), as `npm test` does for the unit tests.
    coverage: {
      provider: 'v8',
      include: ['src/parse/**'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 95, branches: 90 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/site-full/**', 'tests/bench/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...inTheBrowser } },
      // The same, of every page instead of one of each kind: `npm run check:full`.
      { test: { name: 'site-full', include: ['tests/site-full/**/*.test.ts'], ...inTheBrowser } },
    ],
  },
});
