import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sqlite3 from 'sqlite3';

export interface HoleServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * A page and a list as nobody should write them: what is asked stands in the SQL and in the HTML. A scanner that does not
 * find these finds nothing.
 */
export async function startHoles(): Promise<HoleServer> {
  const database = new sqlite3.Database(':memory:');
  await new Promise<void>((resolve, reject) => {
    database.exec(
      "CREATE TABLE firms (number INTEGER, name TEXT); INSERT INTO firms VALUES (1, 'Maasdal'), (2, 'Vecht')",
      (error) => (error ? reject(error) : resolve()),
    );
  });
  const server: Server = createServer((request, response) => {
    const q = new URL(request.url!, 'http://localhost').searchParams.get('q') ?? '';
    if (request.url!.startsWith('/page')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<form action="/page"><input name="q"></form><a href="/page?q=a">a</a><p>Niets gevonden: ${q}</p>`);
      return;
    }
    database.all(`SELECT * FROM firms WHERE name LIKE '%${q}%'`, (error, items) => {
      response.statusCode = error ? 500 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(error ? { error: error.message } : { items }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await new Promise((resolve) => database.close(resolve));
    },
  };
}
