import { spawn, spawnSync } from 'node:child_process';

/** Tells whether a program of Debian is on this machine. */
export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

export interface Ran {
  code: number | null;
  output: string;
}

/** Runs a program to its end, or until its time is over. */
export function runTool(program: string, args: string[], timeoutMs: number): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
