import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { bundleProgram } from '../harness/bundle-program.js';
import { demoLogins, send, startService } from '../harness/service.js';

export interface ImportFigures {
  imports: {
    kind: string;
    lines: number;
    seconds: number;
    /** Milliseconds that others could not write. */
    locked: number;
    /** The sign-ins meanwhile, and how many of them were answered with anything but 201. */
    signIns: number;
    refused: number;
    /** Milliseconds: the longest sign-in. */
    longest: number;
  }[];
  bar: number;
}

/** Each needs what those before it brought in. */
const files: [string, number][] = [
  ['companies', 500],
  ['employees', 2000],
  ['employees', 50_000],
  ['runs', 2000],
  ['runs', 50_000],
  ['companies', 5000],
];

/** Measures for how long imports by the command keep others from writing, while persons sign in. */
export async function imports(): Promise<ImportFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const databaseUrl = join(dataDir, 'loonpoort.db');
  const { seedDemo } = await import('@loonpoort/server/demo/index.js');
  const service = await startService({ demo: false, dataDir, databaseUrl, checkAnswers: false });
  try {
    await seedDemo(service.app);
    const [tenant] = await service.app.database.rows<{ id: string }>("SELECT id FROM tenants WHERE slug = 'oamkb'");
    const program = await bundleProgram(new URL('import-lines.ts', import.meta.url));
    const figures: ImportFigures['imports'] = [];
    for (const [kind, lines] of files) {
      const from = performance.now();
      let isOver = false;
      const run = promisify(execFile)(process.execPath, [program, dataDir, tenant!.id, kind, String(lines)]).finally(
        () => (isOver = true),
      );
      const signIns = await signInUntil(service, () => isOver);
      const { locked } = JSON.parse((await run).stdout) as { locked: number };
      figures.push({ kind, lines, seconds: Math.round((performance.now() - from) / 100) / 10, locked, ...signIns });
    }
    return { imports: figures, bar: 100 };
  } finally {
    await service.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function signInUntil(service: { url: string }, isOver: () => boolean) {
  const { email, password } = demoLogins[0]!;
  const result = { signIns: 0, refused: 0, longest: 0 };
  while (!isOver()) {
    const from = performance.now();
    const { status } = await send(service, 'POST', '/sessions', { body: { email, password } });
    result.signIns += 1;
    if (status !== 201) result.refused += 1;
    result.longest = Math.max(result.longest, Math.round(performance.now() - from));
  }
  return result;
}
