/**
 * The settings of a deployment: where the site is served, and where reports go. Everything else about an address is in `i18n/paths.ts`.
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

/** A mailbox or a page for new issues, as an address that a link can have; anything else is refused. */
export function normaliseReportTo(raw: string): string {
  const mailbox = raw.replace(/^mailto:/, '');
  if (/^[^\s/?#@]+@[^\s/?#@]+$/.test(mailbox)) return `mailto:${mailbox}`;
  if (/^https?:/.test(raw) && URL.canParse(raw)) return new URL(raw).href;
  throw new Error(
    `REPORT_TO must be a mailbox (someone@example.org) or the address of a page for new issues (https://github.com/owner/name/issues/new), not "${raw}"`,
  );
}

/** Where readers report mistakes: `REPORT_TO`; a mailbox of the host that serves the site when it is not set. */
export const reportTo = normaliseReportTo(
  process.env['REPORT_TO'] || `corrections@${new URL(origin).hostname}`,
);
