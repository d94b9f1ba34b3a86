/**
 * The environment of a program that a test starts. What Vitest adds to its own (`DEV`, `MODE`, …) Vite
 * would take for a build for development, which reads the collections anew for every page.
 */
const VITEST = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'NODE_ENV', 'TEST', 'VITEST'];

export const outside: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !VITEST.includes(name)),
);
