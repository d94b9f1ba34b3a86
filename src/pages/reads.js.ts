/** The one script that runs before the first paint; beside the stylesheet it costs no time of its own. */
import { applyChoice, READS } from '../enhance/reads-early.ts';

export const GET = (): Response =>
  new Response(`(${applyChoice.toString()})(${JSON.stringify(READS)})\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
