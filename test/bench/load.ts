import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Asks for addresses in turn, over ten connections; a wrong answer ends the run. */
export async function load(base: string, paths: string[], token: string, seconds: number): Promise<Load> {
  const result = await autocannon({
    url: base,
    connections: 10,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
    requests: paths.map((path) => ({ path })),
  });
  if (result.non2xx || result.errors) throw new Error(`${base}: ${result.non2xx} refused, ${result.errors} failed`);
  return { requestsPerSecond: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99 };
}

/** Starts a program in a process of its own, and resolves once it says that it listens. */
export async function program(
  file: string,
  args: string[],
  loader: string[] = [],
): Promise<{ url: string; stop(): Promise<void> }> {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [...loader, path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const part of child.stdout!.setEncoding('utf8')) {
    text += String(part);
    const url = /http:\/\/localhost:\d+/.exec(text)?.[0];
    if (!url) continue;
    return {
      url,
      async stop() {
        child.kill();
        await once(child, 'exit');
      },
    };
  }
  throw new Error(`${file} ended: ${text}`);
}

export const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
