/** `npm run build`: makes the site in dist/, or leaves dist/ as it was. */
import { buildSite } from './build/site.ts';
import { command } from './process/failure.ts';

await command(buildSite);
