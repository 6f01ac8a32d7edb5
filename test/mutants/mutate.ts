import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small break in one file. */
export interface Mutant {
  /** The path of the file from the root. */
  file: string;
  /** The line where the break begins, counted from one. */
  lineNumber: number;
  /** The line as it was, without its indent. */
  line: string;
  /** Shows what stood there, and what stands there now. */
  change: string;
  /** The whole file with the break in it. */
  source: string;
}

const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
};

/** Returns every break that Stryker knows for these files, in their order. */
export async function mutantsOf(root: string, files: string[]): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const file of files) {
    const content = await readFile(join(root, file), 'utf8');
    const found = await new Instrumenter(silent).instrument([{ name: file, mutate: true, content }], {
      plugins: null,
      excludedMutations: [],
      ignorers: [],
    });
    const lines = content.split('\n');
    const offset = ({ line, column }: { line: number; column: number }) =>
      lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column);
    for (const { location, replacement } of found.mutants) {
      const [start, end] = [offset(location.start), offset(location.end)];
      mutants.push({
        file,
        lineNumber: location.start.line + 1,
        line: lines[location.start.line]!.trim(),
        change: `${oneLine(content.slice(start, end))} → ${oneLine(replacement)}`,
        source: content.slice(0, start) + replacement + content.slice(end),
      });
    }
  }
  return mutants;
}

/** Returns as many of the mutants as asked, chosen as by lot but the same ones at every run. */
export function sample(mutants: Mutant[], size: number): Mutant[] {
  const lot = ({ source }: Mutant) => createHash('sha256').update(source).digest('hex');
  const drawn = mutants.map((mutant) => ({ mutant, lot: lot(mutant) })).sort((a, b) => a.lot.localeCompare(b.lot));
  const chosen = new Set(drawn.slice(0, size).map(({ mutant }) => mutant));
  return mutants.filter((mutant) => chosen.has(mutant));
}

function oneLine(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
