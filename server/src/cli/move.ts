import { existsSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { Language } from '../contract/text.js';
import { openChecked, updateTables } from '../create-app.js';
import { type ComparedTable, databasePath, isSame, moveDatabase, type MoveProgress } from '../database/index.js';
import { moveTexts } from './move-texts.js';
import type { Options } from './options.js';
import { printTable } from './print-table.js';
import { serverOptions } from './server-options.js';

/** Moves all rows to a database of PostgreSQL, and says of each table what became of it. */
export const moveCommand =
  (language: Language) =>
  async ({ to, ...options }: Options & { to: string }): Promise<void> => {
    const words = moveTexts[language];
    const settings = serverOptions(options);
    const path = databasePath(settings.databaseUrl);
    // Refuses keys that are not those of the database.
    if (path !== undefined && existsSync(path)) await (await openChecked(settings)).database.close();
    const began = performance.now();
    const progress = showProgress(language);
    let compared: ComparedTable[];
    try {
      compared = await moveDatabase({
        from: settings.databaseUrl,
        to,
        update: updateTables,
        onProgress: progress.tell,
      });
    } finally {
      progress.stop();
    }
    const seconds = (performance.now() - began) / 1000;
    report(compared, language);
    const differing = compared.filter((table) => !isSame(table)).map(({ name }) => name);
    if (differing.length > 0) {
      process.stderr.write(`${words.notMoved(differing)}\n`);
      process.exitCode = 1;
      return;
    }
    const rows = compared.reduce((sum, { target }) => sum + target.rows, 0);
    say(words.moved(rows.toLocaleString(language), seconds.toLocaleString(language, { maximumFractionDigits: 1 })));
    say(words.next(path!));
  };

/** Shows a bar on a terminal, and elsewhere a line for each table that has arrived. */
function showProgress(language: Language): { tell: (progress: MoveProgress) => void; stop: () => void } {
  const words = moveTexts[language];
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {value} / {total} {what} {table}',
    clearOnComplete: true,
  });
  let step: MoveProgress['step'] | undefined;
  const tell = (progress: MoveProgress): void => {
    const { done, total, table = '' } = progress;
    if (step !== progress.step) bar.start(total, done, { what: words.steps[progress.step], table });
    step = progress.step;
    bar.update(done, { table });
  };
  const lines = (progress: MoveProgress): void => {
    const { step: current, done, total, table } = progress;
    if (current === 'copying' || done === total)
      say(
        `${words.steps[current]}: ${done.toLocaleString(language)} / ${total.toLocaleString(language)} ${table ?? ''}`,
      );
  };
  return { tell: process.stderr.isTTY ? tell : lines, stop: () => bar.stop() };
}

function report(compared: readonly ComparedTable[], language: Language): void {
  const words = moveTexts[language];
  const isEmpty = ({ source, target }: ComparedTable): boolean => source.rows + target.rows === 0;
  const count = (rows: number): string => rows.toLocaleString(language);
  printTable(
    words.headings,
    compared
      .filter((table) => !isEmpty(table))
      .map((table) => [
        table.name,
        count(table.source.rows),
        table.source.hash.slice(0, 16),
        isSame(table) ? words.same : words.differs(count(table.target.rows), table.target.hash.slice(0, 16)),
      ]),
  );
  say(words.empty(compared.filter(isEmpty).length));
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
