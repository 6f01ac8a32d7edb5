import type { Knex } from 'knex';
import { rows } from '../rows.js';

/**
 * Gives journals the period of the bookkeeping in which they are booked, administrations the way in which they book,
 * and runs their payment date. Journals that were made before keep the period that they had then: months, to which
 * weeks go by four; in Twinfield, which was taken to have thirteen periods, four weeks.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
  await bookWhatIsThere(trx);
  for (const statement of triggers) await trx.raw(statement);
}

/** Journals are books: what was made is not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0003-booking-periods cannot be undone: restore a backup');
}

const statements = [
  'ALTER TABLE runs ADD COLUMN payment_date TEXT',
  // own_periods: JSON of the periods that the package told last.
  `ALTER TABLE administration_mappings ADD COLUMN period_by TEXT NOT NULL DEFAULT 'date'
    CHECK (period_by IN ('date', 'number'))`,
  `ALTER TABLE administration_mappings ADD COLUMN period_count INTEGER NOT NULL DEFAULT 12
    CHECK (period_count IN (12, 13, 53))`,
  `ALTER TABLE administration_mappings ADD COLUMN booked_on TEXT NOT NULL DEFAULT 'periodEnd'
    CHECK (booked_on IN ('periodEnd', 'paymentDate'))`,
  `ALTER TABLE administration_mappings ADD COLUMN own_periods TEXT NOT NULL DEFAULT '[]'`,
  // The financial year, number, first and last day of the period in which a journal is booked.
  'ALTER TABLE journals ADD COLUMN booking_year INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE journals ADD COLUMN booking_period INTEGER NOT NULL DEFAULT 0',
  `ALTER TABLE journals ADD COLUMN booking_start TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE journals ADD COLUMN booking_end TEXT NOT NULL DEFAULT ''`,
  'ALTER TABLE journals ADD COLUMN booking_chosen INTEGER NOT NULL DEFAULT 0 CHECK (booking_chosen IN (0, 1))',
];

const triggers = [
  `CREATE TRIGGER journals_booking_no_update BEFORE UPDATE OF booking_year, booking_period, booking_start, booking_end,
    booking_chosen ON journals BEGIN SELECT RAISE(ABORT, 'The content of a journal does not change'); END`,
];

interface Group {
  period_type: 'month' | 'fourWeek' | 'week';
  year: number;
  period_to: number;
  fours: number;
}

/** Journals of companies with the same kind of period were booked alike, so there are few groups of many journals. */
async function bookWhatIsThere(trx: Knex): Promise<void> {
  const fours = `CASE WHEN c.period_type <> 'month' AND (EXISTS (SELECT 1 FROM deliveries AS del
      WHERE del.tenant_id = j.tenant_id AND del.journal_id = j.id AND del.package = 'twinfield')
    OR EXISTS (SELECT 1 FROM administration_mappings AS m JOIN integrations AS i
      ON i.tenant_id = m.tenant_id AND i.id = m.integration_id
      WHERE m.tenant_id = j.tenant_id AND m.company_id = j.company_id AND i.package = 'twinfield'))
    THEN 1 ELSE 0 END`;
  const from = 'FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id';
  const groups = await rows<Group>(
    trx,
    `SELECT DISTINCT c.period_type, j.year, j.period_to, ${fours} AS fours ${from}`,
  );
  for (const { period_type: type, year, period_to: last, fours: byFours } of groups) {
    const count = byFours === 1 ? 13 : 12;
    const number = Math.min(type === 'week' ? Math.ceil(last / 4) : last, count);
    const { start, end } = byFours === 1 ? fourWeeks(year, number) : month(year, number);
    await trx.raw(
      `UPDATE journals SET booking_year = ?, booking_period = ?, booking_start = ?, booking_end = ?
        WHERE (tenant_id, id) IN (SELECT j.tenant_id, j.id ${from}
          WHERE c.period_type = ? AND j.year = ? AND j.period_to = ? AND ${fours} = ?)`,
      [year, number, start, end, type, year, last, byFours],
    );
  }
}

// A migration stays as it is when the calendars of the product change, so it has its own.
const dayMs = 24 * 3600 * 1000;
const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const month = (year: number, number: number) => ({
  start: day(Date.UTC(year, number - 1, 1)),
  end: day(Date.UTC(year, number, 0)),
});

/** Four-week periods begin on the Monday of the week of 4 January; the first and the last keep to their year. */
function fourWeeks(year: number, number: number) {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  const at = monday + (number - 1) * 28 * dayMs;
  return {
    start: number === 1 ? `${year}-01-01` : day(at),
    end: number === 13 ? `${year}-12-31` : day(at + 27 * dayMs),
  };
}
