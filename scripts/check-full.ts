/** `npm run check:full`: what takes too long for `npm test`, every page on every screen. */
import { fullChecks } from './test/checks.ts';
import { runChecks } from './test/run-checks.ts';

await runChecks(fullChecks);
