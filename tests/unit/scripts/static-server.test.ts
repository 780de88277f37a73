import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serve } from '../../../scripts/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'khana-'));
  const folder = await mkdtemp(join(parent, 'served-'));
  await writeFile(join(parent, 'secret.html'), 'outside');
  await writeFile(join(folder, 'خبر.html'), 'از پرونده');
  server = await serve(folder);
});

afterAll(() => server.close());

/** The status of a path sent as it is: `fetch` would tidy it away. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.url());
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it('serves a page that was put, with its headers and status', async () => {
    const headers = { 'content-security-policy': "default-src 'none'" };
    const response = await fetch(server.put('/strict', { body: 'متن', headers, status: 503 }));
    expect(response.status).toBe(503);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('متن');
  });

  it('serves a file of its folder under a Persian name', async () => {
    expect(await (await fetch(server.url('/خبر.html'))).text()).toBe('از پرونده');
  });

  it.each([
    ['/../secret.html', 404],
    ['/..%2fsecret.html', 404],
    ['/%E0%A4%A', 404], // not well formed
    ['//', 404], // no address at all
    ['/nothing.html', 404],
    ['/', 404], // a folder
    ['/favicon.ico', 204],
  ])('answers %s with %d', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });

  it('keeps what was asked for', async () => {
    await fetch(server.put('/seen?page=2', 'متن'));
    expect(server.requests()).toContain('/seen');
  });
});
