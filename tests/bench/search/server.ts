import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listenLocally } from '../../../scripts/serve/listen.ts';

/** A file that was sent, with its bytes on the wire (without headers). */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A server of a folder that compresses all it sends and remembers it. */
export interface MeasuringServer {
  /** Its address, with base path and closing slash. */
  readonly url: string;
  /** What was sent since it was last asked. */
  taken(): Sent[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Body {
  readonly content: Buffer;
  readonly compressed: boolean;
}

/** Serves a folder under a base path, each file with gzip where that makes it smaller. */
export async function serveMeasured(folder: string, base = '/'): Promise<MeasuringServer> {
  const bodies = new Map<string, Promise<Body>>();
  let sent: Sent[] = [];
  const { servers, port } = await listenLocally(
    () =>
      createServer((request, response) => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
        const file = fileAt(folder, path.slice(base.length));
        const body = bodies.get(file) ?? read(file);
        bodies.set(file, body);
        body.then(
          ({ content, compressed }) => {
            sent.push({ path, bytes: content.length });
            response.writeHead(200, {
              'Content-Type': types[extname(file)] ?? 'application/octet-stream',
              'Cache-Control': 'max-age=600',
              ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
            });
            response.end(content);
          },
          () => response.writeHead(404).end(),
        );
      }),
    0,
  );
  return {
    url: `http://localhost:${port}${base}`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Nothing outside of the folder. */
function fileAt(folder: string, path: string): string {
  const inside = normalize(`/${path}`);
  return join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
}

async function read(file: string): Promise<Body> {
  if (!(await stat(file)).isFile()) throw new Error(`${file} is no file`);
  const plain = await readFile(file);
  const gzip = gzipSync(plain, { level: 9 });
  const compressed = gzip.length < plain.length;
  return { content: compressed ? gzip : plain, compressed };
}
