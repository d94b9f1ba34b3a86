/**
 * `npm start`: builds the site and serves it until Ctrl-C.
 *
 * The long-running npm scripts (start, dev, test) say `exec node …`: npm passes signals to the shell
 * that it starts, and a shell that waits for node passes none on. `exec` puts node in its place.
 */
import { base } from '../src/site.ts';
import { buildSite } from './build/site.ts';
import { command } from './process/failure.ts';
import { dist } from './process/programs.ts';
import { serveSite } from './serve/site-server.ts';

/** Where people look for it first; another port is taken when this one is. */
const usualPort = 4321;

await command(async () => {
  await buildSite();
  const server = await serveSite({ folder: dist, base, port: usualPort });
  if (server.port !== usualPort) {
    console.log(`\nPort ${usualPort} is taken by another program; using ${server.port} instead.`);
  }
  console.log(`\nThe site is served at ${server.url}\nCtrl-C ends it.`);
  const end = (): void => {
    console.log('\nNo longer serving.');
    void server.close();
  };
  process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end);
});
