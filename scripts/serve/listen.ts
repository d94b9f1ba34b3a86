import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * "localhost" is 127.0.0.1 to some programs and ::1 to others. Listening on both serves all of them,
 * and nobody outside of this machine.
 */

const attempts = 50;

interface Listening {
  readonly servers: readonly Server[];
  readonly port: number;
}

/** Listens on the first port from `port` on that is free on both loopback addresses. */
export async function listenLocally(create: () => Server, port: number): Promise<Listening> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const listening = await listenOn(create, port === 0 ? 0 : port + attempt);
    if (listening) return listening;
  }
  throw new Error(
    `No free port between ${port} and ${port + attempts - 1}: end a program that holds one of them.`,
  );
}

/** Null when the port is taken on either address. */
async function listenOn(create: () => Server, port: number): Promise<Listening | null> {
  const four = create();
  if ((await listen(four, port, '127.0.0.1')) === 'taken') return null;
  const chosen = (four.address() as AddressInfo).port;
  const six = create();
  const outcome = await listen(six, chosen, '::1');
  if (outcome === 'taken') {
    four.close();
    return null;
  }
  return { servers: outcome === 'listening' ? [four, six] : [four], port: chosen };
}

type Outcome = 'listening' | 'taken' | 'no such address';

function listen(server: Server, port: number, host: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      // A machine without IPv6 is no reason to fail.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') {
        resolve('no such address');
      } else reject(error);
    });
    server.listen(port, host, () => resolve('listening'));
  });
}
