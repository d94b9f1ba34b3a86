import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourRoles, readTokens } from '../../src/design/tokens.ts';
import { root } from '../process/programs.ts';

const roles = colourRoles(readTokens(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')));

function byDay(role: string): string {
  const colour = roles.find(({ name }) => name === role);
  if (!colour) throw new Error(`src/styles/tokens.css declares no colour --${role}`);
  return colour.light;
}

/** The colours of the site by day. */
export const ink = {
  paper: byDay('paper'),
  marked: byDay('paper-marked'),
  text: byDay('ink'),
  quiet: byDay('ink-quiet'),
  rule: byDay('rule'),
  rubric: byDay('rubric'),
} as const;
