/**
 * The two settings of a deployment. Everything else about an address is in `i18n/paths.ts`.
 * Read from the environment once; `astro.config.ts` and every program read them from here.
 */

/** The base path with a slash at both ends: `/`, `/adgmin6/`. */
export function normaliseBase(raw: string): string {
  const inner = raw.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The origin without a slash at its end; anything but a web address is refused. */
export function normaliseOrigin(raw: string): string {
  const url = new URL(raw);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`SITE_URL must start with https:// or http://, not "${url.protocol}"`);
  }
  return url.origin;
}

/** Where the site is served: `SITE_URL`. */
export const origin = normaliseOrigin(process.env['SITE_URL'] || 'https://adgmin6.example');

/** Under which path the site is served: `BASE_PATH`. */
export const base = normaliseBase(process.env['BASE_PATH'] || '/');

/** Where readers report mistakes: a mailbox of the host that serves the site. */
export const reportMailbox = `corrections@${new URL(origin).hostname}`;
