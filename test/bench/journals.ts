import { bodyValidator } from '@loonpoort/server/contract/validator.js';
import type { JournalEntry, EntryLine } from '@loonpoort/server/integrations/files/journal-entry.js';
import { encode } from '@loonpoort/server/integrations/files/encode.js';
import { definitions } from '@loonpoort/server/integrations/generated/definitions.js';
import type { PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import type { JournalLine } from '@loonpoort/server/journals/journal.js';
import { buildLines } from '@loonpoort/server/journals/build-lines.js';
import type { EffectiveScheme } from '@loonpoort/server/ledgers/effective-scheme.js';
import type { EmployeeSnapshot, RunLine } from '@loonpoort/server/runs/run-content.js';
import { packages } from '../../server/src/generated/packages.js';
import { median } from './load.js';

const employees = 10_000;
const wageCodes = 20;
const rounds = 5;

export interface FormatFigure {
  /** The package's key and its file format. */
  format: string;
  /** Lines of the run in a second, made into a journal and written. */
  linesPerSecond: number;
  /** Megabytes that the heap grew at most while the file was written and thrown away part by part. */
  heapGrowth: number;
  megabytes: number;
}

/**
 * Measures a run of 10,000 employees with 20 wage codes, made into a journal per employee and written in every format.
 */
export function journals(): { bar: number; lines: number; formats: FormatFigure[] } {
  const content = runOf();
  const figures: FormatFigure[] = [];
  for (const [key, { formats: list }] of Object.entries(definitions)) {
    for (const format of list) {
      const settings = settingsOf(key);
      const runs = Array.from({ length: rounds + 1 }, () => {
        const before = process.memoryUsage().heapUsed;
        const start = performance.now();
        const { lines } = buildLines(content, scheme, { variant: 'employee' });
        const entry = entryOf(lines);
        const made = process.memoryUsage().heapUsed;
        let peak = made;
        let bytes = 0;
        for (const part of encode(format.write(entry, settings), format.encoding)) {
          bytes += part.length;
          peak = Math.max(peak, process.memoryUsage().heapUsed);
        }
        return { seconds: (performance.now() - start) / 1000, growth: peak - Math.max(made, before), bytes };
      });
      // The first round warms up.
      const measured = runs.slice(1);
      figures.push({
        format: `${key} ${format.name}`,
        linesPerSecond: Math.round(content.lines.length / median(measured.map(({ seconds }) => seconds))),
        heapGrowth: Math.round(median(measured.map(({ growth }) => growth)) / 1e6),
        megabytes: Math.round(measured[0]!.bytes / 1e6),
      });
    }
  }
  return { bar: 100_000, lines: content.lines.length, formats: figures };
}

/** Wage codes 1001 to 1020, each on an account of its own; what the even ones take is what the odd ones give. */
const scheme: EffectiveScheme = {
  ...{ id: 'bench', version: 1, hash: 'bench', deviations: new Map() },
  accounts: new Map(
    codes().map((code) => [
      String(code + 3000),
      {
        number: String(code + 3000),
        name: `Rekening ${code}`,
        kind: code % 2 ? 'profitAndLoss' : 'balance',
        rgs: null,
      },
    ]),
  ),
  lines: new Map(
    codes().map((code) => [
      code,
      {
        name: `Looncode ${code}`,
        debit: code % 2 ? String(code + 3000) : null,
        credit: code % 2 ? null : String(code + 3000),
      },
    ]),
  ),
};

function codes(): number[] {
  return Array.from({ length: wageCodes }, (_, index) => 1001 + index);
}

function runOf(): { employees: EmployeeSnapshot[]; lines: RunLine[] } {
  const people = Array.from({ length: employees }, (_, index): EmployeeSnapshot => ({
    ...{
      number: index + 1,
      name: `Medewerker ${index + 1}`,
      departmentNumber: (index % 20) + 1,
      departmentName: 'Afdeling',
    },
    costShares: [{ costCentre: String(100 + (index % 50)), costUnit: null, share: 10_000 }],
  }));
  const lines = people.flatMap(({ number }) =>
    codes().map((wageCode, index) => ({ employee: number, wageCode, amount: 100_00 + number + Math.floor(index / 2) })),
  );
  return { employees: people, lines };
}

const entryOf = (lines: JournalLine[]): JournalEntry => ({
  ...{
    number: 42,
    reference: 'LP00000042',
    id: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
    year: 2026,
    period: 1,
    periodSpan: { start: '2026-01-01', end: '2026-01-31' },
    date: '2026-01-31',
  },
  ...{ description: 'Lonen 2026-1', company: { name: 'Bench', number: 1, wageTaxNumber: null } },
  lines: lines.map(
    ({ account, accountName, rgs, kind, costCentre, costUnit, department, description, amount }): EntryLine => ({
      ...{ account, accountName, rgs, costCentre, costUnit, department, employeeNumber: null, description, amount },
      balance: kind === 'balance',
    }),
  ),
});

/** Returns the settings that the contract gives where nothing is chosen, and a journal. */
function settingsOf(key: string): PackageSettings {
  const settings = {
    journalCode: '90',
    journalNumber: 90,
    diaryCode: 'LOON',
    office: '001',
    costCentreMode: 'costCentre',
  };
  bodyValidator(packages.find((each) => each.key === key)!.settings)(settings);
  return settings;
}
