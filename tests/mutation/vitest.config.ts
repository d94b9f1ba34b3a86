import { defineConfig } from 'vitest/config';

/** The tests that mutants of the parser must not survive. */
export default defineConfig({ test: { include: ['tests/parse/**/*.test.ts'] } });
