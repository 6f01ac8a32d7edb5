/**
 * A process of its own that imports lines as `loonpoort import` does: `import-lines.ts DATADIR TENANT KIND LINES`. Tells on
 * its output how many were new, and for how many milliseconds its one transaction had the lock.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { createApp } from '@loonpoort/server';
import { importCompanies, importEmployees, importRuns } from '@loonpoort/server/imports/index.js';

const [dataDir, tenantId, kind, lines] = process.argv.slice(2) as [string, string, keyof typeof kinds, string];

/** Of companies, a hundred each of employees, and of runs, 2000 lines each. */
const kinds = {
  companies: {
    importer: importCompanies,
    head: 'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode',
    line: (n: number) => `${70_000 + n};Metingen ${n};1;Meting ${n} B.V.;maand`,
  },
  employees: {
    importer: importEmployees,
    head: 'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Kostenplaatsen',
    line: (n: number) => `${70_000 + Math.floor(n / 100)};1;${n + 1};Sanne;Berg ${n};2020-01-01;100:100`,
  },
  runs: {
    importer: importRuns,
    head: 'debtor;company;year;period;number;state;employee;wageCode;amount',
    line(n: number) {
      const company = Math.floor(n / 2000);
      return `${70_000 + company};1;2026;1;1;locked;${company * 100 + (Math.floor(n / 20) % 100) + 1};${1000 + (n % 20)};${n},50`;
    },
  },
};

const { importer, head, line } = kinds[kind];
const file = [head, ...Array.from({ length: Number(lines) }, (_, n) => line(n))].join('\n');
const databaseUrl = join(dataDir, 'loonpoort.db');
const app = await createApp({
  dataDir,
  databaseUrl,
  port: 0,
  from: 'Loonpoort <loon@voorbeeld.nl>',
});
let locked = 0;
const { database } = app;
const stageOf = database.stage.bind(database);
database.stage = (work) =>
  stageOf((stage) => {
    const { transaction } = stage;
    const timed: typeof transaction = async (run) => {
      let from = 0;
      const result = await transaction((trx) => {
        from = performance.now();
        return run(trx);
      });
      locked = performance.now() - from;
      return result;
    };
    Object.defineProperty(stage, 'transaction', { value: timed });
    return work(stage);
  });
const { created, errors } = await importer(app, tenantId, Readable.from([Buffer.from(file)]));
if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
process.stdout.write(JSON.stringify({ created, locked: Math.round(locked) }));
await database.close();
