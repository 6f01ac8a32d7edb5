/** What the database itself refuses, and what it keeps up to date, whichever statement changes it. */

/**
 * Gives a function and its trigger that refuse a change of a row, but where a condition over `old` and `new` lets it be.
 * PostgreSQL knows no query in the `WHEN` of a trigger, so the condition stands in the function.
 */
export function refuse(name: string, change: string, message: string, allowed?: string): string[] {
  const row = change.startsWith('BEFORE DELETE') ? 'old' : 'new';
  const exception = allowed ? `IF ${allowed} THEN RETURN ${row}; END IF; ` : '';
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $body$
     BEGIN ${exception}RAISE EXCEPTION '${message}' USING ERRCODE = 'integrity_constraint_violation'; END $body$`,
    `CREATE TRIGGER ${name} ${change} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}

/** Gives a function and its trigger that run a statement after a row has changed. */
export function follow(name: string, change: string, statement: string, when?: string): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $body$
     BEGIN ${statement}; RETURN NULL; END $body$`,
    `CREATE TRIGGER ${name} ${change} FOR EACH ROW ${when ? `WHEN (${when}) ` : ''}EXECUTE FUNCTION ${name}()`,
  ];
}

const tenantEnds = 'EXISTS (SELECT 1 FROM tenants WHERE id = old.tenant_id AND ending_at IS NOT NULL)';
const withRun = 'EXISTS (SELECT 1 FROM expiring_runs WHERE tenant_id = old.tenant_id AND run_id = old.run_id)';
const withJournal = `EXISTS (SELECT 1 FROM journals AS j
  JOIN expiring_runs AS x ON x.tenant_id = j.tenant_id AND x.run_id = j.run_id
  WHERE j.tenant_id = old.tenant_id AND j.id = old.journal_id)`;

const contentStays = 'What a journal was made of does not change';
const journalStays = 'The content of a journal does not change';
const numberStays = 'A number that was given stays given';
const linesStay = 'The lines of a journal do not change';
const recordStays = 'What was recorded is not removed';

const ofContent = ['journal_explanation_parts', 'journal_explanations', 'journal_sources'];

const refusals = [
  ...refuse(
    'access_review_items_frozen',
    `BEFORE UPDATE OF role, firm_id, manages_firm, grant_kind, grant_names, company_count, since, last_used_at,
     fingerprint, unused, change, decision, decided_at ON access_review_items`,
    'A closed review does not change',
    `NOT EXISTS (SELECT 1 FROM access_reviews
       WHERE tenant_id = old.tenant_id AND id = old.review_id AND closed_at IS NOT NULL)`,
  ),
  ...refuse(
    'acknowledgements_no_delete',
    'BEFORE DELETE ON acknowledgements',
    'What software acknowledged stays acknowledged',
    `old.by_person <> 0 OR ${tenantEnds} OR ${withJournal}`,
  ),
  ...refuse(
    'acknowledgements_no_update',
    'BEFORE UPDATE ON acknowledgements',
    'What was acknowledged stays acknowledged',
  ),
  ...refuse(
    'audit_chains_go_on',
    'BEFORE UPDATE ON audit_chains',
    'A chain only goes on',
    'new.head_seq >= old.head_seq AND new.anchor_seq >= old.anchor_seq AND new.anchor_seq <= new.head_seq',
  ),
  ...refuse('audit_chains_no_delete', 'BEFORE DELETE ON audit_chains', recordStays, tenantEnds),
  ...refuse(
    'audit_entries_no_delete',
    'BEFORE DELETE ON audit_entries',
    recordStays,
    `${tenantEnds}
     OR old.seq <= coalesce((SELECT anchor_seq FROM audit_chains WHERE tenant_id = old.tenant_id), 0)`,
  ),
  ...refuse('audit_entries_no_update', 'BEFORE UPDATE ON audit_entries', 'What was recorded does not change'),
  ...refuse('operator_actions_no_update', 'BEFORE UPDATE ON operator_actions', 'What was recorded does not change'),
  ...refuse('operator_actions_no_delete', 'BEFORE DELETE ON operator_actions', recordStays),
  ...refuse('operator_chain_no_delete', 'BEFORE DELETE ON operator_chain', recordStays),
  ...refuse(
    'operator_chain_goes_on',
    'BEFORE UPDATE ON operator_chain',
    'A chain only goes on',
    'new.head_seq > old.head_seq',
  ),
  ...refuse(
    'document_numbers_no_delete',
    'BEFORE DELETE ON document_numbers',
    numberStays,
    `${tenantEnds} OR ${withJournal}`,
  ),
  ...refuse('document_numbers_no_update', 'BEFORE UPDATE ON document_numbers', numberStays),
  ...ofContent.flatMap((table) => [
    ...refuse(`${table}_no_delete`, `BEFORE DELETE ON ${table}`, contentStays, `${tenantEnds} OR ${withJournal}`),
    ...refuse(`${table}_no_update`, `BEFORE UPDATE ON ${table}`, contentStays),
  ]),
  ...refuse(
    'journal_lines_closed',
    'BEFORE INSERT ON journal_lines',
    linesStay,
    'NOT EXISTS (SELECT 1 FROM journals WHERE tenant_id = new.tenant_id AND id = new.journal_id)',
  ),
  ...refuse('journal_lines_no_delete', 'BEFORE DELETE ON journal_lines', linesStay, `${tenantEnds} OR ${withJournal}`),
  ...refuse('journal_lines_no_update', 'BEFORE UPDATE ON journal_lines', linesStay),
  ...refuse(
    'journals_no_update',
    `BEFORE UPDATE OF tenant_id, id, number, reference, company_id, run_id, scheme_id, scheme_version, variant,
     split_balance, kind, corrects, year, period_from, period_to, date, description, total, line_count, wage_tax,
     wage_tax_codes, fallback_codes, hash, created_at, created_by, booking_year, booking_period, booking_start,
     booking_end, booking_chosen, net_pay_per_employee, wage_costs ON journals`,
    journalStays,
  ),
  ...refuse(
    'journals_no_delete',
    'BEFORE DELETE ON journals',
    'A journal is never removed',
    `${tenantEnds} OR ${withRun}`,
  ),
  ...refuse(
    'run_snapshots_no_delete',
    'BEFORE DELETE ON run_snapshots',
    contentStays,
    `${tenantEnds} OR NOT EXISTS (SELECT 1 FROM journal_sources
       WHERE tenant_id = old.tenant_id AND run_snapshot = old.hash)`,
  ),
  ...refuse('run_snapshots_no_update', 'BEFORE UPDATE ON run_snapshots', contentStays),
  ...refuse('scheme_snapshots_no_delete', 'BEFORE DELETE ON scheme_snapshots', contentStays, tenantEnds),
  ...refuse('scheme_snapshots_no_update', 'BEFORE UPDATE ON scheme_snapshots', contentStays),
];

/** Every process has the keys by heart until this number is another one. */
const keyRevision = ['signing_keys', 'data_keys'].flatMap((table) =>
  ['INSERT', 'UPDATE', 'DELETE'].flatMap((event) =>
    follow(
      `${table}_${event.toLowerCase()}`,
      `AFTER ${event} ON ${table}`,
      'UPDATE key_revision SET revision = revision + 1',
    ),
  ),
);

const counting =
  'FROM journals AS j WHERE j.tenant_id = runs.tenant_id AND j.run_id = runs.id AND j.superseded_by IS NULL';

/** The package took it, or software or a person said that it was booked. */
const booked = `(EXISTS (SELECT 1 FROM deliveries AS d
    WHERE d.tenant_id = j.tenant_id AND d.journal_id = j.id AND d.state = 'posted')
  OR EXISTS (SELECT 1 FROM acknowledgements AS a WHERE a.tenant_id = j.tenant_id AND a.journal_id = j.id))`;

/** A run waits until it has a journal that counts, and all of them are in the books; one without lines has nothing to book. */
const updateWaiting = (run: string): string => `UPDATE runs SET waiting = CASE
    WHEN NOT EXISTS (SELECT 1 ${counting}) OR EXISTS (SELECT 1 ${counting} AND j.line_count > 0 AND NOT ${booked})
    THEN 1 ELSE 0 END WHERE ${run}`;

const itsRun = 'tenant_id = new.tenant_id AND id = new.run_id';
const runOf = (row: string): string =>
  `tenant_id = ${row}.tenant_id AND id = (SELECT j.run_id FROM journals AS j
    WHERE j.tenant_id = ${row}.tenant_id AND j.id = ${row}.journal_id)`;

const waitingRuns = [
  ...follow('runs_waiting_journal', 'AFTER INSERT ON journals', updateWaiting(itsRun)),
  ...follow('runs_waiting_superseded', 'AFTER UPDATE OF superseded_by ON journals', updateWaiting(itsRun)),
  ...follow('runs_waiting_delivery', 'AFTER INSERT ON deliveries', updateWaiting(runOf('new')), "new.state = 'posted'"),
  ...follow(
    'runs_waiting_delivered',
    'AFTER UPDATE OF state ON deliveries',
    updateWaiting(runOf('new')),
    "(new.state = 'posted') <> (old.state = 'posted')",
  ),
  ...follow(
    'runs_waiting_undelivered',
    'AFTER DELETE ON deliveries',
    updateWaiting(runOf('old')),
    "old.state = 'posted'",
  ),
  ...follow('runs_waiting_acknowledged', 'AFTER INSERT ON acknowledgements', updateWaiting(runOf('new'))),
  ...follow('runs_waiting_unacknowledged', 'AFTER DELETE ON acknowledgements', updateWaiting(runOf('old'))),
];

export const guards: readonly string[] = [...refusals, ...keyRevision, ...waitingRuns];
