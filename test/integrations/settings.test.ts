import { test } from '../harness/test.js';
import { connectorOf, formatsOf } from '@loonpoort/server/integrations/registry.js';
import { sampleEntry } from '@loonpoort/server/integrations/files/sample-entry.js';
import { packages } from '@loonpoort/server/generated/packages.js';

type Schema = { type?: string | string[]; enum?: unknown[]; default?: unknown; $ref?: string };

/** Lines with all that a line can have, and one without. */
const entry = {
  ...sampleEntry,
  lines: sampleEntry.lines.map((line, index) => ({
    ...line,
    description: 'Lonen; "café"',
    department: '7',
    ...(index === 0 ? { costCentre: null } : { costUnit: line.balance ? null : 'P1' }),
    ...(line.rgs === 'BSchSalNet' && { employeeNumber: 12 }),
  })),
};

/** They decide which lines a journal has, before any package: test/journals. */
const ofJournals = ['splitBalance', 'fallbackAccount', 'netPayPerEmployee'];
/** It decides which document number a journal is given: test/journals/document-numbers. */
const ofNumbers = ['firstEntryNumber'];
/** They decide where requests go and how they are signed: test/packages. */
const ofRequests: Record<string, string[]> = {
  'exact-online': ['country', 'division'],
  reeleezee: ['userName', 'password', 'administrationId'],
  'unit4-multivers': ['database'],
  moneybird: ['administrationId', 'costCentreMode', 'defaultCostCentre', 'employeeRelation'],
};

const others: Record<string, unknown> = {
  journalCode: 'ZZ',
  journalNumber: 77,
  office: '999',
  currency: 'USD',
  diaryCode: 'ZZ',
  defaultCostCentre: '777',
  employeeRelation: '2####',
  columns: [{ source: 'account' }, { source: 'amount' }],
};

const written = (key: string, settings: Record<string, unknown>): string =>
  JSON.stringify(
    formatsOf(key).map((format) => [[...format.write(entry, settings)].join(''), format.check(entry, settings)]),
  );

for (const { key, settings } of packages) {
  const properties = settings.properties as Record<string, Schema>;
  test(`every setting of ${key} makes a difference`, (t) => {
    const defaults = Object.fromEntries(
      Object.entries(properties)
        .filter(([, schema]) => schema.default !== undefined)
        .map(([name, schema]) => [name, schema.default]),
    );
    const mode = 'departmentSource' in properties ? {} : { costCentreMode: 'costCentreAndUnit' };
    // A file may have columns for the journal and for relations, also where its usual columns have none.
    const more = [{ source: 'journalCode' }, { source: 'relation' }];
    const columns = defaults['columns'] && [...(defaults['columns'] as object[]), ...more];
    const base = {
      ...defaults,
      ...(columns !== undefined && { columns }),
      ...mode,
      journalCode: 'LON',
      journalNumber: 90,
      office: '001',
      diaryCode: 'LON',
    };
    const elsewhere = [...ofJournals, ...ofNumbers, ...(ofRequests[key] ?? []), 'fileFormat', 'encoding'];
    t.true(elsewhere.length > 0);
    for (const [name, schema] of Object.entries(properties)) {
      if (elsewhere.includes(name)) continue;
      const now = base[name as keyof typeof base] as unknown;
      const values = [
        ...(name in others ? [others[name]] : []),
        ...(typeof now === 'boolean' ? [!now] : []),
        ...(schema.enum ?? ['none', 'comma', 'tab', 'point', 'text', 'never', 'lf', 'yyyyMMdd', 'final', '[X]', true]),
      ].filter((value) => value !== now);
      const changes = values.some((value) => {
        try {
          return written(key, { ...base, [name]: value }) !== written(key, base);
        } catch {
          return false;
        }
      });
      t.true(changes, name);
    }
  });
}

test('a package is automatic where it has a connector, and nowhere else', (t) => {
  for (const { key, automatic } of packages) t.is(connectorOf(key) !== undefined, automatic, key);
});

test('a package takes net pay per employee, or its form says that it does not', (t) => {
  for (const { key, note, settings } of packages) {
    const takes = 'netPayPerEmployee' in (settings.properties as object);
    t.is(takes, 'employeeRelation' in (settings.properties as object), key);
    t.not(takes, /nettoloon staat er in één bedrag/i.test(note?.nl ?? ''), key);
  }
});
