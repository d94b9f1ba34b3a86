/**
 * `npm run dev`: reads the seeds, serves the pages and renders them anew at each change; reads the seeds
 * again when one of them, or something that the editors wrote, changes.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { command, Failure } from './process/failure.ts';
import { programs, root } from './process/programs.ts';
import { run } from './process/run.ts';

/** What the digest is made of. */
const sources = ['seeds', 'src/content/editorial'];
/** A save comes as several events; the last one counts. Milliseconds. */
const PAUSE = 200;

await command(async () => {
  console.log('── Reading the seeds');
  const parsed = await run(programs.parse);
  if (parsed.code !== 0) throw new Failure('Mend what is listed above first.');
  console.log('── Starting the development server; Ctrl-C ends it');
  const stop = readAgainOnChange();
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const { code } = await run(programs.astro, ['dev', ...process.argv.slice(2)], { env });
  stop();
  process.exitCode = code;
});

/** Reads the seeds again after each change, one reading at a time; gives what ends the watching. */
function readAgainOnChange(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const read = async (): Promise<void> => {
    console.log('── Something changed: reading the seeds again');
    const { code } = await run(programs.parse);
    if (code !== 0) console.log('── The pages stay as they were until that is mended');
  };
  const watchers = sources.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (reading = reading.then(read)), PAUSE);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
