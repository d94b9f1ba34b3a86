/** `npm run dev`: reads the seeds, then serves the pages and renders them anew at each change. */
import { command, Failure } from './process/failure.ts';
import { programs } from './process/programs.ts';
import { run } from './process/run.ts';

await command(async () => {
  console.log('── Reading the seeds');
  const parsed = await run(programs.parse);
  if (parsed.code !== 0) throw new Failure('Mend the seeds first; what is wrong stands above.');
  console.log('── Starting the development server; Ctrl-C ends it');
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const { code } = await run(programs.astro, ['dev', ...process.argv.slice(2)], { env });
  process.exitCode = code;
});
