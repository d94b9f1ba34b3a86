import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listenLocally } from './listen.ts';

/** A running server of the built site. */
export interface SiteServer {
  /** Address of the cover, with base path and closing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface SiteOptions {
  /** The built site. */
  readonly folder: string;
  /** Path that the site stands under, with a slash at both ends. */
  readonly base: string;
  /** First port to try; 0 takes any free one. */
  readonly port: number;
}

/** Serves a built site to this machine, as a static host would serve it to the world. */
export async function serveSite({ folder, base, port }: SiteOptions): Promise<SiteServer> {
  const listener = siteListener(folder, base);
  const { servers, port: taken } = await listenLocally(() => createServer(listener), port);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

function siteListener(folder: string, base: string): RequestListener {
  // `dev` makes sirv look at the disk for each request: a new build is served without a restart.
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (path === '/' && base !== '/') return redirect(response, base);
    if (`${path}/` === base) return redirect(response, base);
    if (!path.startsWith(base)) return notFound(folder, response);
    const inside = path.slice(base.length - 1);
    if (isFolderWithoutSlash(folder, inside)) {
      return redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
    }
    request.url = query === undefined ? inside : `${inside}?${query}`;
    files(request, response, () => notFound(folder, response));
  };
}

/** A page asked for without its closing slash: links relative to it would lead astray. */
function isFolderWithoutSlash(folder: string, path: string): boolean {
  // Two slashes at the start would make the redirect lead to another host.
  if (path.endsWith('/') || path.startsWith('//') || path.split('/').includes('..')) return false;
  return statSync(join(folder, path, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** Read anew each time, since a new build may have replaced the page. */
function notFound(folder: string, response: ServerResponse): void {
  let page: Buffer | string = 'Not found';
  let type = 'text/plain;charset=utf-8';
  try {
    page = readFileSync(join(folder, '404.html'));
    type = 'text/html;charset=utf-8';
  } catch {
    // A site without a 404 page of its own: the plain words will do.
  }
  response.writeHead(404, { 'Content-Type': type }).end(page);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // Browsers keep connections open; without this the server would wait for them.
    server.closeAllConnections();
  });
}
