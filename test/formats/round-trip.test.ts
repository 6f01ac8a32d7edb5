import { test } from '../harness/test.js';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { buildLines } from '@loonpoort/server/journals/build-lines.js';
import { anySmallSplitRun, schemeOf } from '../journals/any-run.js';
import { anyEntry, sampleEntry } from './entries.js';
import { anyXmlEntry, file, impossible } from './xml.js';
import { type Read, xmlFormats } from './xml-formats.js';

const first = (text: string, limit: number) => [...text].slice(0, limit).join('');

/** Returns what is to be read back. */
function expected(entry: JournalEntry, { costCentreMode, defaultCostCentre }: PackageSettings, limit: number): Read[] {
  return entry.lines.map(({ account, balance, costCentre, costUnit, amount, description }) => ({
    account,
    costCentre:
      costCentreMode === 'none'
        ? null
        : (costCentre ?? (balance ? null : ((defaultCostCentre as string | undefined) ?? null))),
    costUnit: costCentreMode === 'costCentreAndUnit' ? costUnit : null,
    amount,
    description: first(description, limit).trim() === '' ? null : first(description, limit),
  }));
}

const anyMode = fc.record(
  {
    costCentreMode: fc.constantFrom('none', 'costCentre', 'costCentreAndUnit'),
    defaultCostCentre: fc.constantFrom('100', '2'),
  },
  { requiredKeys: ['costCentreMode'] },
);

for (const { title, format, settings, limit, centre, read } of xmlFormats) {
  const wantedOf = (entry: JournalEntry, mode: PackageSettings): Read[] =>
    centre === undefined
      ? expected(entry, mode, limit)
      : expected(entry, { costCentreMode: 'none' }, limit).map((line, index) => ({
          ...line,
          costCentre: entry.lines[index]![centre],
        }));

  test(`${title}: any journal comes back with its accounts, cost centres, amounts and descriptions`, (t) => {
    fc.assert(
      fc.property(anyXmlEntry, anyMode, (entry, mode) => {
        t.deepEqual(format.check(entry, { ...settings, ...mode }), []);
        const lines = read(file(format, entry, { ...settings, ...mode }));
        t.deepEqual(lines, wantedOf(entry, mode));
        t.is(
          lines.reduce((sum, { amount }) => sum + amount, 0),
          0,
        );
      }),
    );
  });

  test(`${title}: wages that a scheme splits, by department or on fixed cost centres too, come back as they are booked`, (t) => {
    const mode = { costCentreMode: 'costCentreAndUnit' };
    fc.assert(
      fc.property(anySmallSplitRun, ({ run, scheme }) => {
        const { lines } = buildLines(run, schemeOf(scheme), { variant: 'costCentreAndUnit' });
        const entry: JournalEntry = {
          ...sampleEntry,
          lines: lines.map(({ kind, ...line }) => ({ ...line, balance: kind === 'balance' })),
        };
        const findings = format.check(entry, { ...settings, ...mode }).map(({ code }) => code);
        const isWithoutCentre = lines.some(({ costCentre, costUnit }) => costCentre === null && costUnit !== null);
        // A format that has no unit without a centre says so, and is not written.
        if (findings.length > 0 && isWithoutCentre) t.deepEqual([...new Set(findings)], ['costUnitFormat']);
        else {
          t.deepEqual(findings, []);
          t.deepEqual(read(file(format, entry, { ...settings, ...mode })), wantedOf(entry, mode));
        }
      }),
      { numRuns: 50 },
    );
  });

  test(`${title}: a text that XML cannot write is named, and spoils nothing else of the file`, (t) => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const findings = format.check(entry, settings);
        const isPossible = [entry.description, ...entry.lines.map(({ description }) => description)].every(
          (text) => first(text, limit).search(impossible) < 0,
        );
        if (!isPossible) t.true(findings.length > 0);
        t.deepEqual([...new Set(findings.map(({ code }) => code))], findings.length > 0 ? ['characters'] : []);
        for (const { values } of findings) t.true(String(values.value).search(impossible) >= 0);
        t.deepEqual(
          read(file(format, entry, settings)).map(({ amount }) => amount),
          entry.lines.map(({ amount }) => amount),
        );
      }),
    );
  });

  test(`${title}: a long journal comes in parts, not as one text`, (t) => {
    const lines = Array.from({ length: 1000 }, () => sampleEntry.lines).flat();
    const parts = [...format.write({ ...sampleEntry, lines }, settings)];
    t.true(Math.max(...parts.map(({ length }) => length)) < 100_000);
    t.is(read(parts.join('')).length, lines.length);
  });

  if (limit < Infinity) {
    test(`${title}: a description of which only blanks are left is left out`, (t) => {
      const [line] = sampleEntry.lines;
      const entry = { ...sampleEntry, lines: [{ ...line!, description: `${' '.repeat(limit)}Bruto lonen` }] };
      t.is(read(file(format, entry, settings))[0]!.description, null);
    });
  }

  test(`${title}: what has to be filled in first is named`, (t) => {
    t.deepEqual(
      format.check(sampleEntry, {}),
      Object.keys(settings).map((label) => ({ code: 'settingMissing', values: { label } })),
    );
  });
}

test('every file is well-formed, whatever is in its texts', async (t) => {
  const entries = fc.sample(anyEntry, { numRuns: 40, seed: 1 });
  const xml = xmlFormats.flatMap(({ title, format, settings }) =>
    entries.map((entry, index) => ({
      fileName: `${title.replaceAll(' ', '-')}-${index}.xml`,
      contents: file(format, entry, { ...settings, costCentreMode: 'costCentreAndUnit' }),
    })),
  );
  const { errors } = await validateXML({ xml, normalization: 'c14n', initialMemoryPages: 512, maxMemoryPages: 4096 });
  t.deepEqual(errors, []);
});
