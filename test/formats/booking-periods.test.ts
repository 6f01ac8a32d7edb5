import { test } from '../harness/test.js';
import type { Schemas } from '@loonpoort/server/contract/handler.js';
import type { PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { definitions } from '@loonpoort/server/integrations/generated/definitions.js';
import { formatOf } from '@loonpoort/server/integrations/registry.js';
import { entryFindings } from '@loonpoort/server/journals/check-before-sending.js';
import { uniqueBookings } from '../companies/bookings.js';
import { bytesOf } from './csv.js';
import { entryOf, sampleEntry } from './entries.js';

interface Written {
  settings: PackageSettings;
  /** Finds the parts of the date, and what there is of year and period, by their names in the file. */
  pattern: RegExp;
}

const day = '(?<d>\\d\\d)-(?<m>\\d\\d)-(?<y>\\d{4})';
const iso = '(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)';
const journal = { journalCode: '90' };

const written: Record<string, Written> = {
  twinfield: {
    settings: { ...journal, office: '1' },
    pattern: /<date>(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)<\/date>\s*<period>(?<year>\d{4})\/(?<period>\d\d)</,
  },
  'exact-online': {
    settings: journal,
    pattern: new RegExp(
      `<Date>${iso}</Date>\\s*<FinYear number="(?<year>\\d+)"/>\\s*<FinPeriod number="(?<period>\\d+)"`,
    ),
  },
  'exact-online csv': {
    settings: { ...journal, fileFormat: 'csv' },
    pattern: new RegExp(`90;(?<year>\\d+);(?<period>\\d+);1;${day};`),
  },
  'exact-globe': { settings: journal, pattern: /,(?<d>\d\d)(?<m>\d\d)(?<y>20\d\d),/ },
  'king-xml': { settings: journal, pattern: new RegExp(`<JP_BOEKDATUM>${iso}<`) },
  'king-xml-department': { settings: journal, pattern: new RegExp(`<JP_BOEKDATUM>${iso}<`) },
  reeleezee: { settings: { diaryCode: 'L' }, pattern: new RegExp(`<BookDate>${iso}<`) },
  xaf: { settings: {}, pattern: new RegExp(`<periodNumber>(?<period>\\d+)</periodNumber>\\s*<trDt>${iso}<`) },
  accountview: { settings: journal, pattern: /^1,90,1,(?<d>\d\d)-(?<m>\d\d)-(?<short>\d\d),(?<period>\d+),/m },
  imuis: {
    settings: { journalNumber: 90 },
    pattern: new RegExp(`^(?<year>\\d+);(?<period>\\d+);90;1;${day}`, 'm'),
  },
  asperion: { settings: journal, pattern: new RegExp(`^1;;4200,00;${day};`, 'm') },
  alure: { settings: journal, pattern: new RegExp(`90;(?<year>\\d+);(?<period>\\d+);${day};`) },
  cash: {
    settings: journal,
    pattern: /^;(?<shortYear>\d\d)(?<period>\d\d);(?<short>\d\d)(?<m>\d\d)(?<d>\d\d);/m,
  },
  'unit4-multivers': { settings: journal, pattern: new RegExp(`90;(?<year>\\d+);(?<period>\\d+);${day};`) },
  'plain-csv': { settings: journal, pattern: new RegExp(`90;(?<year>\\d+);(?<period>\\d+);${day};`) },
};

const bookings = uniqueBookings(2020, 2030);

test('every format that writes a date is looked at', (t) => {
  const covered = new Set(Object.keys(written).map((name) => name.split(' ')[0]));
  const withFiles = Object.entries(definitions).filter(([, { formats }]) => (formats?.length ?? 0) > 0);
  t.deepEqual(
    withFiles.map(([key]) => key).filter((key) => !covered.has(key)),
    [],
  );
});

for (const [name, { settings, pattern }] of Object.entries(written)) {
  const key = name.split(' ')[0] as Schemas['PackageKey'];
  test(`${name}: the date of eleven years of wages lies in the period that is written with it`, (t) => {
    const format = formatOf(key, settings)!;
    for (const booking of bookings) {
      const entry = entryOf(booking);
      if (entryFindings(key, entry, settings).length > 0) t.fail(JSON.stringify(booking));
      const found = pattern.exec(bytesOf(format, entry, settings).toString('latin1'))?.groups;
      if (!found) return t.fail(`no date: ${JSON.stringify(booking)}`);
      const { d, m, y = `20${found.short}`, shortYear, year = shortYear && `20${shortYear}`, period } = found;
      const { start, end, ...own } = booking.period;
      const date = `${y}-${m}-${d}`;
      const fitting = start <= date && date <= end && Number(period ?? own.number) === own.number;
      if (!fitting || Number(year ?? own.year) !== own.year) t.fail(`${date}: ${JSON.stringify(booking)}`);
    }
    t.true(bookings.length > 1000);
  });

  test(`${name}: a date outside its period is stopped, in words`, (t) => {
    const entry = { ...sampleEntry, date: '2026-02-01' };
    const [finding, ...more] = entryFindings(key, entry, settings);
    t.like(finding, {
      code: 'dateOutsidePeriod',
      values: { date: '2026-02-01', period: { nl: 'januari 2026' } },
    });
    t.deepEqual(more, []);
  });
}
