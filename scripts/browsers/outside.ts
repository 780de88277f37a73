import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and keeps what was asked of it: all that a browser tried to send out. */
export interface OutsideWorld {
  port: number;
  /** The addresses asked for, in order; of an encrypted request only the host is known. */
  requests(): string[];
  close(): void;
}

/** Starts the proxy on a free port of this machine. Browsers do not send requests for 127.0.0.1 to a proxy. */
export async function refuseOutsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${(request.url ?? '').replace(/:443$/, '')}/`);
    // The browser may be gone before it is answered; there is nothing to do about that.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => asked.filter((address) => !BROWSERS_OWN.some((host) => address.includes(host))),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Where the browsers call by themselves, measured with an empty profile and no extension. */
const BROWSERS_OWN = [
  '//clients2.google.com/time/',
  '//accounts.google.com/',
  '//update.googleapis.com/',
  '//firefox.settings.services.mozilla.com/',
];
