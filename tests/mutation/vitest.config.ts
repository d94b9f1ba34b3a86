import { defineConfig } from 'vitest/config';

/** The tests that mutants of the parser must not survive. */
export default defineConfig({
  test: {
    include: ['tests/parse/**/*.test.ts'],
    // Each mutant would load the parser anew for each file of tests.
    isolate: false,
  },
});
