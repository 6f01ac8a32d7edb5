import { afterAccepted, safeToRetry } from '../../connectors/retry-safety.js';
import { cachedChoices, checkChoices, refreshChoices } from '../../connectors/choices.js';
import {
  type Choice,
  type Connection,
  type Connector,
  type FoundDocument,
  type PeriodQuestion,
  RejectedError,
} from '../../connectors/connector.js';
import type { JournalEntry, EntryLine } from '../../files/journal-entry.js';
import { checkPeriod } from '../../connectors/periods.js';
import { codesOf } from '../../files/codes.js';
import { relationOf } from '../../files/employee-relation.js';
import { costsOf } from '../../files/settings.js';
import { decimal } from '../../files/text.js';
import { parseCents, assertSameTotals, totalsOf } from '../../connectors/totals.js';
import { apiUrl, call } from './api.js';

interface Document {
  id: string;
  reference: string | null;
  general_journal_document_entries: { debit: string; credit: string }[];
}

interface Account {
  id: string;
  /** The number that its users see; not every account has one. */
  account_id: string | null;
  name: string;
  active: boolean;
  allowed_document_types: string[];
  taxonomy_item: { code: string } | null;
}

interface Administration {
  id: string;
  name: string;
  /** `YYYY-MM-DD` */
  period_locked_until?: string | null;
}

/** A choice with the id by which Moneybird takes it. */
type Identified = Choice & { id: string };

/** Posts general journal documents (memoriaalboekingen). Moneybird has no journals, and projects for cost centres. */
export const connector: Connector = {
  apiUrl,
  reconciliation: 'reference',
  quietPeriodMs: 90_000,
  // 150 in 5 minutes, for all of the client's administrations together.
  limits: { concurrent: 2, perMinute: 25 },
  timeoutMs: 30_000,
  listChoices,

  async check(entry, connection) {
    const findings = await checkChoices(entry, connection, listChoices, { relation: relationOf(connection.settings) });
    return [
      ...findings.filter(({ code }) => code !== 'costCentreUnknown'),
      ...(await checkPeriod(entry, connection, periodsOf(connection))),
    ];
  },

  async send(entry, connection) {
    const body = await safeToRetry(async () =>
      documentOf(
        entry,
        connection,
        await cachedChoices('accounts', connection, listChoices),
        await projectsFor(entry, connection),
        await contactsFor(entry, connection),
      ),
    );
    const document = toDocument(
      await call(connection, path(connection, 'documents/general_journal_documents.json'), body),
    );
    const found = toFound(entry, [document]);
    return afterAccepted(async () => {
      assertSameTotals(entry, found);
      return { documentNumber: found.documentNumber, documentId: found.documentId };
    });
  },

  async find(entry, connection) {
    const year = Number(entry.date.slice(0, 4));
    // A filter without a period only looks at this year; someone may have moved the document to another.
    const filter = `period:${year - 1}0101..${year + 1}1231,reference:${entry.reference}`;
    const answer = await call(
      connection,
      path(connection, `documents/general_journal_documents.json?filter=${encodeURIComponent(filter)}`),
    );
    if (!Array.isArray(answer)) throw new Error('Moneybird answered without a list');
    const documents = answer.map(toDocument).filter(({ reference }) => reference === entry.reference);
    return documents.length === 0 ? undefined : toFound(entry, documents);
  },
};

/** Books are locked up to and including a day; one question tells it of all administrations. */
const periodsOf = (connection: Connection): PeriodQuestion => ({
  about: 'administrations',
  ask: async () =>
    new Map(
      (await administrations(connection)).map(({ id, period_locked_until: lockedUntil }) => [
        String(id),
        { periods: [], lockedUntil },
      ]),
    ),
});

const administrations = async (connection: Connection): Promise<Administration[]> =>
  (await call(connection, '/administrations.json')) as Administration[];

const path = ({ administration }: Connection, rest: string) => `/${encodeURIComponent(administration)}/${rest}`;

async function listChoices(
  kind: Parameters<Connector['listChoices']>[0],
  connection: Connection,
): Promise<Identified[]> {
  switch (kind) {
    case 'administrations': {
      const items = await administrations(connection);
      return items.map(({ id, name }) => ({ id: String(id), code: String(id), name }));
    }
    case 'accounts': {
      const items = (await call(connection, path(connection, 'ledger_accounts.json'))) as Account[];
      return items.filter(usable).map(toChoice);
    }
    case 'costCentres':
      return projects(connection);
    case 'relations':
      return contacts(connection);
    case 'journals':
    case 'costUnits':
      return [];
  }
}

const usable = ({ active, allowed_document_types }: Account): boolean =>
  active && allowed_document_types.includes('general_journal_document');

const toChoice = ({ id, account_id, name, taxonomy_item }: Account): Identified => ({
  id: String(id),
  code: account_id ?? String(id),
  name,
  ...(taxonomy_item && { rgs: taxonomy_item.code }),
});

/** Projects that run. Where a name begins with a code, as in `100 Winkel`, that is its code. */
async function projects(connection: Connection): Promise<Identified[]> {
  const items = await pages<{ id: string; name: string }>(connection, 'projects.json');
  return items.map(({ id, name }) => ({ id: String(id), code: /^\S+/.exec(name)?.[0] ?? name, name }));
}

interface Contact {
  id: string;
  /** The number that its users see. */
  customer_id: string;
  company_name: string | null;
  firstname: string | null;
  lastname: string | null;
}

/** Contacts that are not archived. */
async function contacts(connection: Connection): Promise<Identified[]> {
  const items = await pages<Contact>(connection, 'contacts.json');
  return items.map(({ id, customer_id, company_name, firstname, lastname }) => ({
    id: String(id),
    code: String(customer_id),
    name: company_name || [firstname, lastname].filter(Boolean).join(' ') || String(customer_id),
  }));
}

/** Reads all rows of a list; pages hold at most 100. */
async function pages<Row>(connection: Connection, list: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let page = 1; ; page++) {
    const items = (await call(connection, path(connection, `${list}?per_page=100&page=${page}`))) as Row[];
    all.push(...items);
    if (items.length < 100) return all;
  }
}

async function projectsFor({ lines }: JournalEntry, connection: Connection): Promise<readonly Identified[]> {
  const { centre } = costsOf(connection.settings);
  return lines.some((line) => centre(line) !== null) ? cachedChoices('costCentres', connection, listChoices) : [];
}

/** Someone may have been added since the last look, and is looked for once more. */
async function contactsFor({ lines }: JournalEntry, connection: Connection): Promise<readonly Identified[]> {
  const { relations } = codesOf(lines, costsOf(connection.settings), relationOf(connection.settings));
  if (relations.size === 0) return [];
  const known = await cachedChoices('relations', connection, listChoices);
  const codes = new Set(known.map(({ code }) => code));
  return [...relations].every((relation) => codes.has(relation))
    ? known
    : refreshChoices('relations', connection, listChoices);
}

function documentOf(
  entry: JournalEntry,
  { settings }: Connection,
  accounts: readonly Identified[],
  runningProjects: readonly Identified[],
  knownContacts: readonly Identified[],
): unknown {
  const ids = new Map(accounts.map(({ code, id }) => [code, id]));
  const projectIds = new Map(runningProjects.map(({ code, id }) => [code, id]));
  const contactIds = new Map(knownContacts.map(({ code, id }) => [code, id]));
  const costs = costsOf(settings);
  const relationOfLine = relationOf(settings);
  const toLine = (line: EntryLine, index: number) => {
    const project = projectIds.get(costs.centre(line) ?? '');
    const account = ids.get(line.account);
    if (account === undefined) throw new RejectedError(`Ledger account ${line.account} is not in the administration`);
    const relation = relationOfLine(line);
    if (relation !== null && !contactIds.has(relation))
      throw new RejectedError(`There is no contact with customer number ${relation} in the administration`);
    return {
      ledger_account_id: account,
      description: line.description,
      debit: decimal(Math.max(line.amount, 0), '.'),
      credit: decimal(Math.max(-line.amount, 0), '.'),
      row_order: index,
      ...(project !== undefined && { project_id: project }),
      ...(relation !== null && { contact_id: contactIds.get(relation) }),
    };
  };
  return {
    general_journal_document: {
      reference: entry.reference,
      date: entry.date,
      general_journal_document_entries_attributes: entry.lines.map(toLine),
    },
  };
}

function toDocument(value: unknown): Document {
  const document = value as Partial<Document> | null;
  if (!document?.id || !Array.isArray(document.general_journal_document_entries))
    throw new Error('Moneybird answered without a document');
  return document as Document;
}

/** More than one document under our reference counts as one that differs. */
function toFound(entry: JournalEntry, documents: readonly Document[]): FoundDocument {
  const amounts = documents.flatMap((document) =>
    document.general_journal_document_entries.map(({ debit, credit }) => parseCents(debit) - parseCents(credit)),
  );
  const id = documents.map((document) => String(document.id)).join(', ');
  // Users see the reference: these documents have no number of Moneybird's own.
  return { documentNumber: entry.reference, documentId: id, ...totalsOf(amounts) };
}
