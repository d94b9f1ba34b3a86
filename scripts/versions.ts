/**
 * `npm run versions`: gives the collections of src/content/digest a version when they are no longer those
 * of the newest one. What changed since is read from git, item by item and field by field, and put on
 * top of src/content/versions.json; the number follows from it (Semantic Versioning).
 *
 *   --date YYYY-MM-DD  the day of the version; today in Việt Nam when left out
 */
import { parseArgs } from 'node:util';
import { isoDay } from '../src/schemas/date.ts';
import { command, Failure } from './process/failure.ts';
import { root } from './process/programs.ts';
import { digestFolder, versionsFile } from './versions/history.ts';
import { writeVersion } from './versions/write-version.ts';

await command(async () => {
  const { values } = parseArgs({ options: { date: { type: 'string' } } });
  const date = values.date ?? today();
  if (!isoDay.safeParse(date).success) {
    throw new Failure(`--date wants a day such as 2026-01-16, not "${date}".`);
  }
  const made = await writeVersion(root, date);
  if (made === null) {
    console.log(`${digestFolder} is what the newest version of the data says; nothing to do.`);
    return;
  }
  console.log(`Version ${made.version} of the data, ${made.date}:`);
  for (const [name, one] of Object.entries(made.changes)) {
    const counts = Object.entries(one)
      .map(([kind, what]) => [kind, Object.keys(what).length] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${kind}`);
    console.log(`  ${name}: ${counts.join(', ')}`);
  }
  console.log(`Commit ${versionsFile} together with ${digestFolder}.`);
});

/** Today where the meeting took place, as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
