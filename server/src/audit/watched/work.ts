import { companyOf, nameOf, type WatchedTable } from './watched-table.js';

const ofScheme = (table: string, field: string, value: string): WatchedTable => ({
  table,
  subject: 'ledgerScheme',
  id: '$.scheme_id',
  name: nameOf('ledger_schemes', '$.scheme_id'),
  part: { field, value },
});

export const ledgerTables: WatchedTable[] = [
  {
    table: 'ledger_schemes',
    subject: 'ledgerScheme',
    id: '$.id',
    name: '$.name',
    shown: ['number', 'name', 'parent_id'],
  },
  ofScheme('ledger_accounts', 'accounts', "$.number || ' ' || $.name || ' ' || $.kind"),
  ofScheme(
    'ledger_account_changes',
    'accountChanges',
    "$.account || ' ' || $.valid_from || ' ' || $.number || ' ' || $.name",
  ),
  ofScheme('ledger_numbers', 'accountNumbers', "$.parent_number || ' ' || $.valid_from || ' ' || $.number"),
  ofScheme(
    'ledger_lines',
    'lines',
    "$.wage_code || ' ' || $.valid_from || ' ' || coalesce($.debit, '') || ' ' || coalesce($.credit, '')",
  ),
  ofScheme(
    'ledger_line_parts',
    'lineParts',
    "$.wage_code || ' ' || $.valid_from || ' ' || coalesce(CAST($.department AS TEXT), '') || ' ' || $.share || ' ' || coalesce($.debit, '') || ' ' || coalesce($.credit, '')",
  ),
];

export const packageTables: WatchedTable[] = [
  {
    table: 'integrations',
    subject: 'integration',
    id: '$.id',
    name: '$.package',
    company: "CASE $.level WHEN 'company' THEN $.owner_id END",
    shown: ['level', 'enabled', 'settings', 'state'],
    hidden: ['secrets'],
  },
  {
    table: 'connections',
    subject: 'connection',
    id: '$.integration_id',
    name: nameOf('integrations', '$.integration_id', 'package'),
    company: nameOf('integrations', '$.integration_id', "CASE level WHEN 'company' THEN owner_id END"),
    shown: ['connected_at', 'ended_at'],
  },
  {
    table: 'administration_mappings',
    subject: 'mapping',
    id: '$.company_id',
    company: '$.company_id',
    shown: [
      'administration',
      'administration_name',
      'journal_code',
      'automatic',
      'period_by',
      'period_count',
      'booked_on',
      'own_periods',
      'first_entry_number',
    ],
  },
];

const period = `$.year || '-' || $.period_from || CASE WHEN $.period_to > $.period_from THEN '-' || $.period_to ELSE '' END`;

const ofJournal = {
  id: '$.journal_id',
  name: nameOf('journals', '$.journal_id', 'number'),
  company: companyOf('journals', '$.journal_id'),
};

export const workTables: WatchedTable[] = [
  {
    table: 'runs',
    subject: 'run',
    id: '$.id',
    name: period,
    company: '$.company_id',
    shown: ['number', 'type', 'state', 'description', 'payment_date', 'employees'],
    // What it pays.
    hidden: ['content_hash'],
  },
  {
    table: 'journals',
    subject: 'journal',
    id: '$.id',
    name: '$.number',
    company: '$.company_id',
    shown: ['kind', 'date', 'superseded_by', 'left_at', 'booking_year', 'booking_period'],
  },
  {
    table: 'acknowledgements',
    subject: 'journal',
    ...ofJournal,
    part: { field: 'acknowledged', value: "coalesce($.document_number, '')" },
  },
  {
    table: 'journal_downloads',
    subject: 'journalFile',
    ...ofJournal,
    shown: ['package', 'is_open'],
    inserted: 'exported',
  },
  {
    table: 'deliveries',
    subject: 'delivery',
    id: '$.id',
    name: nameOf('journals', '$.journal_id', 'number'),
    company: '$.company_id',
    shown: ['package', 'administration', 'state', 'document_number', 'reason'],
    inserted: 'sent',
    // A delivery on its way is told of when it has arrived, or has not.
    when: "new.state <> 'sending' AND NOT (old.state IN ('sending', 'unknown') AND new.state = 'ready')",
  },
  {
    table: 'wage_tax_returns',
    subject: 'wageTaxReturn',
    id: '$.id',
    name: "$.year || '-' || $.period",
    company: '$.company_id',
    shown: ['source', 'message_created_at'],
    hidden: ['total', 'message_hash'],
  },
  {
    table: 'reconciliation_explanations',
    subject: 'reconciliation',
    id: "$.company_id || ' ' || $.year || '-' || $.period",
    name: "$.year || '-' || $.period",
    company: '$.company_id',
    hidden: ['difference', 'note'],
  },
  { table: 'wage_code_items', subject: 'returnWageCode', id: '$.wage_code', name: '$.wage_code', shown: ['item'] },
  { table: 'remedy_requests', subject: 'remedyRequest', id: '$.cause', login: '$.login_id', inserted: 'requested' },
];
