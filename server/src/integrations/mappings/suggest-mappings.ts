import type { App } from '../../app.js';
import type { Actor, Handler, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { and } from '../../database/conditions.js';
import { normalise, wordCondition } from '../../database/index.js';
import { type List, readPage } from '../../http/read-page.js';
import { scopeOf } from '../../scope/scope.js';
import { choicesOf } from '../connections/choices.js';
import { Integration } from '../integration.js';
import { checkOwner, visibleIntegrations } from '../owners.js';
import type { Choice } from '../packages/connector.js';

type Row = Omit<Schemas['Suggestion'], 'administration' | 'administrationName' | 'reason'> & { sortName: string };

const list: Omit<List<Row, Schemas['Suggestion']>, 'item'> = {
  select: `c.id AS companyId, c.name AS companyName, c.number AS companyNumber, c.sort_name AS sortName,
    d.name AS debtorName, d.number AS debtorNumber`,
  from: 'FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id',
  order: ['c.sort_name', 'c.id'],
  key: (row) => [row.sortName, row.companyId],
};

export const listMappingSuggestions: Handler<'listMappingSuggestions'> = async ({ query, actor }, app) => {
  const integration = await findVisible(app, actor, query.integrationId);
  await checkOwner(app.database.read, actor, integration);
  const choices = await choicesOf(app, integration, 'administrations');
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
  const item = ({ sortName: _, ...row }: Row): Schemas['Suggestion'] => ({ ...row, ...suggest(row) });
  return { body: await readPage(app.database, { ...list, item }, filter, query) };
};

async function findVisible(app: App, actor: Actor, id: string): Promise<Integration> {
  const { sql, bindings } = visibleIntegrations(actor, 'i');
  const integration = await Integration.query(app.database.read)
    .alias('i')
    .where({ 'i.tenantId': actor.tenantId, 'i.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!integration) throw new Problem('not-found');
  return integration;
}

/** Forms in which a name may be written; a holding is another company than the one below it. */
const forms = new Set(['bv', 'nv', 'vof', 'cv', 'stichting', 'vereniging']);

const withoutForm = (name: string): string =>
  normalise(name).split(' ').filter((word) => !forms.has(word)).join(' ');

type Suggested = Pick<Schemas['Suggestion'], 'administration' | 'administrationName' | 'reason'>;

/**
 * The company's own name first, then without its legal form, then the debtor's number as the administration's code.
 * What fits two administrations is no suggestion: a wrong one would book a company's wages elsewhere.
 */
function suggester(choices: Choice[]) {
  const names = unique(choices, ({ name }) => normalise(name));
  const bare = unique(choices, ({ name }) => withoutForm(name));
  const codes = unique(choices, ({ code }) => code);
  return ({ companyName, debtorNumber }: Omit<Row, 'sortName'>): Suggested => {
    const named = names.get(normalise(companyName)) ?? bare.get(withoutForm(companyName));
    const choice = named ?? codes.get(String(debtorNumber));
    if (!choice) return { administration: null, administrationName: null, reason: null };
    return { administration: choice.code, administrationName: choice.name, reason: named ? 'name' : 'number' };
  };
}

/** Choices by a key that is theirs alone; those without one are left out. */
export function unique(choices: readonly Choice[], keyOf: (choice: Choice) => string | undefined): Map<string, Choice> {
  const found = new Map<string, Choice>();
  const shared = new Set<string>();
  for (const choice of choices) {
    const key = keyOf(choice);
    if (key === undefined) continue;
    if (found.has(key)) shared.add(key);
    found.set(key, choice);
  }
  for (const key of shared) found.delete(key);
  return found;
}
