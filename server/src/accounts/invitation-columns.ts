import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { choiceOf, type Column, schemaOf } from '../tables/columns.js';
import type { GrantKind, Role } from './login.js';

/** A line of a file of invitations holds what its cells say; empty ones are left out. */
export interface InvitationRow {
  email: string;
  name?: string;
  role: Role;
  /** The number or the name of a firm. */
  firm?: string;
  grantKind?: GrantKind;
  /** What the grant names: numbers, and tags and debtors by name too. */
  targets?: string[];
  language?: Language;
}

/** In a file one word says what a form says in more. */
const grantWords: Record<GrantKind, { nl: string; en: string }> = {
  none: { nl: 'niets', en: 'nothing' },
  all: { nl: 'alles', en: 'all' },
  tags: { nl: 'labels', en: 'tags' },
  debtors: { nl: 'debiteuren', en: 'debtors' },
  companies: { nl: 'bedrijven', en: 'companies' },
  departments: { nl: 'afdelingen', en: 'departments' },
  employees: { nl: 'medewerkers', en: 'employees' },
};

const text = { type: 'string', minLength: 1, maxLength: 200, format: 'line' };

/** The columns of a file of invitations, in Dutch or as the API has them. */
export const invitationColumns: Column<InvitationRow>[] = [
  { heading: 'E-mail', field: 'email', schema: schemaOf('createInvitation', 'email'), required: true },
  { heading: 'Naam', name: 'name', field: 'name', schema: schemaOf('createInvitation', 'name') },
  {
    heading: 'Rol',
    name: 'role',
    field: 'role',
    schema: schemaOf('createInvitation', 'role'),
    ...choiceOf(labels.Role),
    required: true,
  },
  { heading: 'Kantoor', name: 'firm', field: 'firm', schema: text },
  {
    heading: 'Ziet',
    name: 'grant',
    field: 'grantKind',
    schema: schemaOf('createInvitation', 'grantKind'),
    ...choiceOf(grantWords),
  },
  {
    heading: 'Welke',
    name: 'targets',
    field: 'targets',
    schema: { type: 'array', maxItems: 1000, items: text },
    // A name may have a comma, so that names are separated as labels are in the file of companies.
    read: (cell) =>
      cell
        .split(cell.includes('|') ? '|' : ',')
        .map((target) => target.trim())
        .filter(Boolean),
  },
  {
    heading: 'Taal',
    name: 'language',
    field: 'language',
    schema: schemaOf('createInvitation', 'language'),
    ...choiceOf(labels.Language),
  },
];
