import { test } from '../harness/test.js';
import { labels, messages } from '@loonpoort/server/generated/texts.js';
import { watchedName, watchedTables } from '@loonpoort/server/audit/watched-tables.js';
import { readTenantTables, type TenantTable } from '@loonpoort/server/database/index.js';
import { startService } from '../harness/service.js';

/** Tables in which nothing is recorded, and why. */
const unwatched: Record<string, string> = {
  erasures: 'says what was erased of whom, which is recorded as such, without their data',
  access_review_items: 'the review itself tells who decided; what was withdrawn is a login that ended',
  audit_chains: 'the record itself',
  audit_entries: 'the record itself',
  column_choices: "a person's own shortcut",
  data_keys: 'keys, which operators renew',
  delivery_attempts: 'the delivery tells how it ended',
  delivery_calls: 'how often a package was called',
  delivery_pauses: 'when a package is called again',
  document_numbers: 'given with a journal, and never changed',
  expiring_runs: 'which runs are being removed; their removal is recorded',
  factor_enrolments: 'secrets; the factor tells that it was added',
  favourite_companies: "a person's own shortcut",
  idempotency_keys: 'how repeated calls are known',
  invitation_links: 'secrets; the invitation tells when it was sent',
  jobs: 'work that waits; its effect is recorded',
  journal_explanation_parts: 'what a journal was made of, with the journal',
  journal_explanations: 'what a journal was made of, with the journal',
  journal_lines: 'amounts of persons; made with the journal, and never changed',
  journal_numbers: 'a counter',
  journal_sources: 'what a journal was made of, with the journal',
  oauth_states: 'secrets; the consent tells what they are for, and that it ended',
  known_devices: 'secrets; the session tells who signed in',
  login_notices: 'which notices were read',
  notice_rounds: 'when notices are mailed',
  pending_connections: 'secrets; the connection tells that it was made',
  provider_sign_ins: 'secrets; the session tells who signed in, and the link with which provider',
  refresh_tokens: 'secrets; the session tells how it ended',
  retention_removals: 'the report itself',
  retention_rounds: 'when the next round is',
  run_employees: 'persons of a run; the run tells that its contents changed',
  run_lines: 'amounts of persons; the run tells that its contents changed',
  run_snapshots: 'what a journal was made of, with the journal',
  saved_views: "a person's own shortcut",
  scheme_snapshots: 'what a journal was made of, with the journal',
  sign_in_challenges: 'secrets; the session tells who signed in',
  throttles: 'counts; failed sign-ins are recorded themselves',
  wage_tax_return_items: 'amounts; the return tells that it was made or replaced',
  wage_tax_return_wages: 'amounts of persons; the return tells that it was made or replaced',
  webhook_attempts: 'what receivers answered',
  webhook_messages: 'messages that leave by themselves',
};

/** Columns that say nothing that a person did. */
const everywhere = ['tenant_id', 'id', 'search_text', 'sort_name', 'search_key', 'version', 'created_at', 'updated_at'];
const silent: Record<string, string[]> = {
  legal_holds: ['set_at', 'set_by', 'ended_by'],
  access_reviews: ['begun_at', 'language', 'unused_after_days'],
  persons: ['password_hash'],
  logins: ['person_id', 'last_used_at', 'notice_round_at'],
  login_grants: ['login_id'],
  invitations: ['person_id', 'login_id', 'created_by'],
  password_resets: ['person_id', 'token_hash', 'replaced_at'],
  sessions: ['person_id', 'last_used_at', 'expires_at', 'ended_at', 'user_agent', 'address', 'page', 'proved_at'],
  factors: [
    ...['person_id', 'secret', 'last_step', 'failures', 'last_used_at'],
    ...['credential_id', 'public_key', 'counter', 'transports'],
  ],
  recovery_codes: ['person_id', 'code_hash'],
  provider_links: ['person_id', 'linked_at', 'last_used_at'],
  clients: ['created_by'],
  authorizations: ['client_id', 'login_id', 'session_id', 'only_chosen', 'last_used_at'],
  authorization_companies: ['authorization_id'],
  client_grants: ['client_id'],
  client_secrets: ['client_id', 'hash', 'hint', 'last_used_at'],
  webhooks: ['login_id', 'client_id', 'former_secret', 'former_until', 'resting_until', 'last_delivered_at'],
  debtor_tags: ['debtor_id'],
  departments: ['company_id'],
  cost_centres: ['company_id', 'code_key'],
  cost_units: ['company_id', 'code_key'],
  employees: ['company_id'],
  employee_cost_shares: ['employee_id'],
  ledger_schemes: ['debtor_id'],
  ledger_accounts: ['scheme_id', 'rgs'],
  ledger_account_changes: ['scheme_id', 'kind', 'rgs'],
  ledger_numbers: ['scheme_id', 'parent_id'],
  ledger_lines: ['scheme_id', 'name', 'cost_centre', 'cost_unit'],
  ledger_line_parts: ['scheme_id', 'seq', 'cost_centre', 'cost_unit'],
  integrations: ['owner_id', 'package', 'problem', 'tested_at', 'updated_by', 'failed_at'],
  connections: [
    'integration_id',
    'tokens',
    'expires_at',
    'refreshed_at',
    'lease',
    'leased_until',
    'unclear_at',
    'retry_at',
    'connected_by',
  ],
  administration_mappings: ['company_id', 'integration_id'],
  runs: ['company_id', 'year', 'period_from', 'period_to', 'newest_first', 'lines', 'waiting'],
  journals: [
    ...['number', 'reference', 'company_id', 'run_id', 'scheme_id', 'scheme_version', 'variant', 'split_balance'],
    ...['corrects', 'year', 'period_from', 'period_to', 'description', 'total', 'line_count', 'wage_tax'],
    ...['wage_tax_codes', 'fallback_codes', 'hash', 'run_hash', 'scheme_hash', 'stale_reason', 'stale_at'],
    ...['created_by', 'booking_start', 'booking_end', 'booking_chosen', 'unsettled', 'left_hash', 'left_by'],
    ...['net_pay_per_employee', 'wage_costs'],
  ],
  acknowledgements: ['journal_id', 'acknowledged_at', 'acknowledged_by', 'login_id', 'by_person'],
  journal_downloads: ['journal_id', 'login_id', 'downloaded_at', 'downloaded_by'],
  deliveries: [
    ...['journal_id', 'company_id', 'integration_id', 'reference', 'attempts', 'unclear', 'next_at', 'worker'],
    ...['request_hash', 'debit', 'lines', 'document_id', 'message', 'posted_at', 'created_by'],
  ],
  wage_tax_returns: ['company_id', 'year', 'period', 'incomes'],
  reconciliation_explanations: ['company_id', 'year', 'period', 'explained_at', 'explained_by'],
  wage_code_items: ['wage_code'],
  remedy_requests: [
    ...['login_id', 'cause', 'requested_at', 'period_type', 'year', 'period', 'finding', 'run_ids', 'look_at'],
  ],
};

const named = (text: string, column: string): boolean => new RegExp(`\\$\\.${column}\\b`).test(text);

test('of every table it is said what is recorded of it, column by column, or why nothing is', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  const tables = await readTenantTables(service.app.database);
  const watched = new Map(watchedTables.filter(({ only }) => only === undefined).map((each) => [each.table, each]));
  const unsaid = (table: TenantTable): string[] => {
    const of = watched.get(table.name)!;
    const recorded = [...(of.shown ?? []), ...(of.hidden ?? []), ...everywhere, ...(silent[table.name] ?? [])];
    return table.columns
      .filter((column) => !recorded.includes(column) && !named(of.part?.value ?? '', column))
      .map((column) => `${table.name}.${column}`);
  };
  t.deepEqual(
    tables.filter(({ name }) => watched.has(name) === name in unwatched).map(({ name }) => name),
    [],
    'server/src/audit/watched-tables.ts has a table, or it stands here with the reason why not',
  );
  t.deepEqual(
    tables.filter(({ name }) => watched.has(name)).flatMap(unsaid),
    [],
    'a column is recorded (shown), recorded without its value (hidden), or stands here',
  );
  const isThere = (name: string): boolean => name === 'tenants' || tables.some((table) => table.name === name);
  t.deepEqual(
    [...watched.keys(), ...Object.keys(unwatched)].filter((name) => !isThere(name)),
    [],
  );
});

test('what is watched has a name of its own, which is one to PostgreSQL too', (t) => {
  const names = watchedTables.map(watchedName);
  t.is(new Set(names).size, names.length);
  t.true(names.every((name) => `watch_audit_${name}_insert`.length <= 63));
});

test('the contract has a word for all that is recorded', (t) => {
  const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const subjects = watchedTables.map(({ subject }) => subject);
  const fields = watchedTables.flatMap(({ shown = [], hidden = [], part }) => [
    ...[...shown, ...hidden].map(camelCase),
    ...(part ? [part.field] : []),
  ]);
  t.deepEqual(
    subjects.filter((subject) => !(subject in messages.AuditSubject)),
    [],
    'AuditSubject',
  );
  t.deepEqual(
    fields.filter((field) => !(field in labels.AuditField)),
    [],
    'AuditField',
  );
});
