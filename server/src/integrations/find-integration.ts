import type { Knex } from 'knex';
import { raw } from 'objection';
import type { App } from '../app.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { packageOf } from './catalogue.js';
import { Integration } from './integration.js';
import { fromCode, messageOf } from './outcome.js';
import { visibleIntegrations } from './owners.js';
import { connectorOf, oauthOf } from './packages/connectors.js';
import { openSecrets } from './secrets.js';

export interface Identity {
  level: Schemas['IntegrationLevel'];
  ownerId: string;
  package: string;
}

type Named = Integration & {
  ownerName: string;
  /** Whether the package's consent is there. */
  consented: 0 | 1;
};

/** The name of whose integration `i` is. */
export const ownerName = `COALESCE(
  (SELECT name FROM tenants WHERE id = i.owner_id AND i.level = 'tenant'),
  (SELECT name FROM firms WHERE tenant_id = i.tenant_id AND id = i.owner_id AND i.level = 'firm'),
  (SELECT name FROM companies WHERE tenant_id = i.tenant_id AND id = i.owner_id AND i.level = 'company'))`;

const consented = `EXISTS (SELECT 1 FROM connections AS k
  WHERE k.tenant_id = i.tenant_id AND k.integration_id = i.id AND k.ended_at IS NULL)`;

/**
 * The integration as far as the login sees it.
 *
 * @throws Problem `not-found`
 */
export async function findIntegration(knex: Knex, actor: Actor, { level, ownerId, package: key }: Identity): Promise<Named> {
  const { sql, bindings } = visibleIntegrations(actor, 'i');
  const integration = await Integration.query(knex)
    .alias('i')
    .select('i.*', raw(ownerName).as('ownerName'), raw(consented).as('consented'))
    .where({ 'i.tenantId': actor.tenantId, 'i.level': level, 'i.ownerId': ownerId, 'i.package': key })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!integration) throw new Problem('not-found');
  return integration as Named;
}

export const getIntegration: Handler<'getIntegration'> = async ({ params, actor, language }, app) => {
  const integration = await findIntegration(app.database.read, actor, params);
  return { body: toIntegration(integration, app, language), version: integration.version };
};

/** An integration as the contract shows it: of its secrets only which ones there are. */
export function toIntegration(integration: Named, app: App, language: Language): Schemas['Integration'] {
  const secrets = Object.keys(openSecrets(app.cipher, integration) ?? {});
  return {
    id: integration.id,
    level: integration.level,
    ownerId: integration.ownerId,
    ownerName: integration.ownerName,
    package: integration.package as Schemas['PackageKey'],
    packageName: packageOf(integration.package)?.name ?? integration.package,
    enabled: integration.enabled,
    connected: isConnected(integration, secrets),
    state: integration.state,
    problem: problemText(integration, language),
    settings: integration.settings,
    secrets,
    testedAt: integration.testedAt,
    updatedAt: integration.updatedAt,
  };
}

/** By consent where the package has OAuth, by its password elsewhere. */
const isConnected = ({ package: key, consented }: Named, secrets: string[]): boolean =>
  oauthOf(key) ? consented === 1 : connectorOf(key) !== undefined && secrets.length > 0;

export const problemText = ({ problem, package: key }: Pick<Integration, 'problem' | 'package'>, language: Language) =>
  problem === null ? null : messageOf(fromCode(problem), key, language);
