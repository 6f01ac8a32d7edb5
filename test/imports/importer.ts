/**
 * A process of its own that imports generated companies: `importer.ts DATABASE TENANT LINES`. Tells on its output how
 * far it is, and at the end the report and the most memory that it used.
 */
import { Readable } from 'node:stream';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { importCompanies } from '@loonpoort/server/imports/index.js';

const [path, tenantId, count] = process.argv.slice(2) as [string, string, string];
const database = await openDatabase(path);

function* lines(): Generator<Buffer> {
  yield Buffer.from('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode;Contactpersoon;Straat;Plaats;E-mail\n');
  for (let index = 0; index < Number(count); index++) {
    const debtor = 1000 + Math.floor(index / 2);
    yield Buffer.from(`${debtor};Debiteur ${debtor};${(index % 2) + 1};Bedrijf nummer ${index} te Sittard;maand;J. de Vries;Markt ${index};Sittard;info${index}@voorbeeld.example\n`);
  }
}

let peak = 0;
const report = await importCompanies({ database, now: () => new Date() }, tenantId, Readable.from(lines()), {
  onProgress({ lines, bytes }) {
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
    process.stdout.write(`${JSON.stringify({ lines, bytes })}\n`);
  },
});
process.stdout.write(`${JSON.stringify({ report, peak })}\n`);
await database.close();
