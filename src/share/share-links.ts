/**
 * Where a page is passed on, by plain links that need no script and load nothing from anybody: each
 * service reads title and picture from the page itself. Mail by RFC 6068.
 */

/** What is passed on. */
export interface Shared {
  /** Full address of the page. */
  url: string;
  /** What the page is called, for the services that ask. */
  title: string;
}

/** A service, by its own name, with its address for this page. */
export interface ShareLink {
  service: 'Facebook' | 'X' | 'LinkedIn' | 'email';
  href: string;
}

const address = (start: string, parameters: Record<string, string>): string =>
  `${start}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** The services in the order shown. */
export function shareLinks({ url, title }: Shared): ShareLink[] {
  return [
    {
      service: 'Facebook',
      href: address('https://www.facebook.com/sharer/sharer.php', { u: url }),
    },
    { service: 'X', href: address('https://x.com/intent/post', { url, text: title }) },
    {
      service: 'LinkedIn',
      href: address('https://www.linkedin.com/sharing/share-offsite/', { url }),
    },
    { service: 'email', href: address('mailto:', { body: url, subject: title }) },
  ];
}
