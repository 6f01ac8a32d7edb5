/**
 * Callers of the bench of walls, each in a process of its own: `send` sends bodies to an operation, all of them at once,
 * and ends; `ask` asks for something small until it is told to end, and says how long it waited.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

const [, , role, url, token] = process.argv as [string, string, string, string, string];

if (role === 'send') {
  const { method, path, body, times } = JSON.parse(await text(process.stdin)) as {
    method: string;
    path: string;
    body: string;
    times: number;
  };
  const headers = {
    'content-type': 'application/json',
    'if-match': '"1"',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const bytes = await readFile(body);
  const send = async (): Promise<number | string> => {
    try {
      return (await fetch(`${url}/api${path}`, { method, headers, body: bytes })).status;
    } catch (error) {
      return String((error as { cause?: { code?: string } }).cause?.code);
    }
  };
  const answers = await Promise.all(Array.from({ length: times }, send));
  console.log(JSON.stringify(answers));
} else {
  const waits: number[] = [];
  let isDone = false;
  void once(process.stdin, 'data').then(() => (isDone = true));
  while (!isDone) {
    const from = performance.now();
    await (await fetch(`${url}/api/keys`)).arrayBuffer();
    waits.push(performance.now() - from);
  }
  waits.sort((a, b) => a - b);
  console.log(
    JSON.stringify({ asked: waits.length, p99: waits[Math.floor(waits.length * 0.99)], longest: waits.at(-1) }),
  );
  process.exit();
}
