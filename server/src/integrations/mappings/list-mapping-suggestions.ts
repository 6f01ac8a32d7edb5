import type { Handler, Schemas } from '../../contract/handler.js';
import { and } from '../../database/conditions.js';
import { normalise, wordCondition } from '../../database/index.js';
import { type List, readPage } from '../../http/read-page.js';
import { scopeOf } from '../../scope/scope.js';
import { fetchChoices } from '../connections/choices.js';
import { findIntegration } from '../find-integration.js';
import { assertCanEdit } from '../access.js';
import type { Choice } from '../connectors/connector.js';
import { uniqueBy } from './unique-by.js';

type Row = Omit<Schemas['Suggestion'], 'administration' | 'administrationName' | 'reason'>;

const list: Omit<List<Row, Schemas['Suggestion']>, 'toItem'> = {
  select: `c.id AS "companyId", c.name AS "companyName", c.number AS "companyNumber",
    d.name AS "debtorName", d.number AS "debtorNumber"`,
  from: 'FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id',
  order: ['c.sort_name', 'c.id'],
};

export const listMappingSuggestions: Handler<'listMappingSuggestions'> = async ({ query, actor }, app) => {
  const integration = await findIntegration(app.database.read, actor, { id: query.integrationId });
  await assertCanEdit(app.database.read, actor, integration);
  const choices = await fetchChoices(app, integration, 'administrations');
  const suggest = suggester(choices);
  const { level, ownerId } = integration;
  const owned = { tenant: '1 = 1', firm: 'd.firm_id = ?', company: 'c.id = ?' }[level];
  const filter = and(
    scopeOf(actor).companies('c'),
    { sql: "c.kind = 'client'", bindings: [] },
    { sql: owned, bindings: level === 'tenant' ? [] : [ownerId] },
    wordCondition(query.q ?? '', 'c.search_text'),
    {
      sql: `NOT EXISTS (SELECT 1 FROM administration_mappings AS m
        WHERE m.tenant_id = c.tenant_id AND m.company_id = c.id)`,
      bindings: [],
    },
  );
  const item = (row: Row): Schemas['Suggestion'] => ({ ...row, ...suggest(row) });
  return { body: await readPage(app.database, { ...list, toItem: item }, filter, query) };
};

/** Forms in which a name may be written; a holding is another company than the one below it. */
const forms = new Set(['bv', 'nv', 'vof', 'cv', 'stichting', 'vereniging']);

const withoutForm = (name: string): string =>
  normalise(name)
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');

type Suggested = Pick<Schemas['Suggestion'], 'administration' | 'administrationName' | 'reason'>;

/**
 * Tries the company's own name first, then without its legal form, then the debtor's number as the administration's
 * code. What fits two administrations is no suggestion: a wrong one would book a company's wages elsewhere.
 */
function suggester(choices: Choice[]) {
  const names = uniqueBy(choices, ({ name }) => normalise(name));
  const bare = uniqueBy(choices, ({ name }) => withoutForm(name));
  const codes = uniqueBy(choices, ({ code }) => code);
  return ({ companyName, debtorNumber }: Row): Suggested => {
    const named = names.get(normalise(companyName)) ?? bare.get(withoutForm(companyName));
    const choice = named ?? codes.get(String(debtorNumber));
    if (!choice) return { administration: null, administrationName: null, reason: null };
    return { administration: choice.code, administrationName: choice.name, reason: named ? 'name' : 'number' };
  };
}
