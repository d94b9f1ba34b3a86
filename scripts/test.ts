/** `npm test`: every check, with one page of each kind where a check drives a browser. */
import { checks } from './test/checks.ts';
import { runChecks } from './test/run-checks.ts';

await runChecks(checks);
