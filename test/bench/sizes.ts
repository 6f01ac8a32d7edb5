/**
 * Measures what a page downloads for an embed, in gzip bytes of minified modules: the entry, all that it imports
 * statically, and the Dutch messages that it loads on demand.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { templates } from '../../components/build/templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = ['loon-login', 'loon-role-picker', 'loon-company-search', 'loon-integration-form'];
const define = (tag: string): string => `import './components/src/generated/define/${tag}.js';`;
const sdk = "export * from './sdk/src/index.js';";

/** Budgets in bytes. */
const budgets = [
  { name: 'SDK', source: sdk, limit: 12_000 },
  { name: 'login', source: define('loon-login'), limit: 22_000 },
  { name: 'four elements and SDK', source: [...elements.map(define), sdk].join('\n'), limit: 40_000 },
];

async function measure(source: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'dist',
    entryNames: 'entry',
    metafile: true,
    plugins: [templates],
    write: false,
  });
  const sizes = new Map(outputFiles.map((file) => [basename(file.path), gzipSync(file.contents, { level: 9 }).length]));
  return [...downloads(metafile)].reduce((total, path) => total + (sizes.get(basename(path)) ?? 0), 0);
}

/** Returns the output files that one page in Dutch loads. */
function downloads({ outputs }: Metafile): Set<string> {
  const wanted = new Set<string>();
  const add = (path: string): void => {
    const output = outputs[path];
    if (!output || wanted.has(path)) return;
    wanted.add(path);
    for (const { path: next, kind } of output.imports) {
      if (kind === 'import-statement' || isDutch(outputs[next]?.entryPoint)) add(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') add(path);
  return wanted;
}

const isDutch = (module = ''): boolean => /(^|[-.])nl\./.test(basename(module));

export interface SizeFigure {
  name: string;
  bytes: number;
  limit: number;
}

export async function sizes(): Promise<SizeFigure[]> {
  return Promise.all(budgets.map(async ({ name, source, limit }) => ({ name, bytes: await measure(source), limit })));
}
