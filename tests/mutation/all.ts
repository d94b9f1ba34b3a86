import { describe } from 'vitest';

/*
 * The tests that mutants of the parser must not survive, as one file: a mutant then starts one worker,
 * not sixty. Properties and hostile input are left out: they take most of the time, and what they ask
 * ("never throws", "the same twice") a mutant seldom breaks.
 */
const files = import.meta.glob([
  '../parse/*.test.ts',
  '!../parse/{properties,hostile,naughty,printable}*.test.ts',
]);

for (const [path, load] of Object.entries(files))
  describe(path, async () => {
    await load();
  });
