/**
 * A process of its own that imports generated lines: `importer.ts DATABASE KEYS TENANT LINES companies|runs`. Those of runs
 * have twenty wage codes per employee of company 1 of debtor 10. Tells on its output how far it is, and at the end the
 * report, the most memory that it used on its heap, and in all.
 */
import { Readable } from 'node:stream';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { loadKeys } from '@loonpoort/server/secrets/index.js';
import { importCompanies, importRuns } from '@loonpoort/server/imports/index.js';
import { OwnJobs } from '../background/own-jobs.js';
import { peakMemory } from '../harness/peak-memory.js';

const [url, path, tenantId, count, kind] = process.argv.slice(2) as [string, string, string, string, string];
const database = await openDatabase(url);

function* companies(): Generator<Buffer> {
  yield Buffer.from('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode;Contactpersoon;Straat;Plaats;E-mail\n');
  for (let index = 0; index < Number(count); index++) {
    const debtor = 1000 + Math.floor(index / 2);
    yield Buffer.from(
      `${debtor};Debiteur ${debtor};${(index % 2) + 1};Bedrijf nummer ${index} te Sittard;maand;J. de Vries;Markt ${index};Sittard;info${index}@voorbeeld.example\n`,
    );
  }
}

function* runs(): Generator<Buffer> {
  yield Buffer.from('debtor;company;year;period;number;state;employee;wageCode;amount\n');
  for (let index = 0; index < Number(count); index++) {
    yield Buffer.from(
      `10;1;2026;1;1;locked;${Math.floor(index / 20) + 1};${1000 + (index % 20)};${index},${10 + (index % 90)}\n`,
    );
  }
}

/** Yields bytes as a file is read. */
function* chunks(lines: Iterable<Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const line of lines) {
    waiting.push(line);
    size += line.length;
    if (size < 65_536) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

let peak = 0;
const [importer, lines] = kind === 'runs' ? [importRuns, runs()] : [importCompanies, companies()];
const now = () => new Date();
const jobs = new OwnJobs({ database, cipher: loadKeys({ dataDir: path }).cipher, now });
const report = await importer({ database, jobs, now }, tenantId, Readable.from(chunks(lines)), {
  onProgress({ lines, bytes }) {
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
    process.stdout.write(`${JSON.stringify({ lines, bytes })}\n`);
  },
});
process.stdout.write(`${JSON.stringify({ report, peak, rss: peakMemory() })}\n`);
await database.close();
