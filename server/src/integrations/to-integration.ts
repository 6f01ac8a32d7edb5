import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { rows } from '../database/index.js';
import { packageName } from './catalogue.js';
import { checkMessage, decodeCheckResult } from './check-result.js';
import type { Integration } from './integration.js';
import { connectorOf, oauthOf } from './registry.js';
import { decryptSecrets } from './secrets.js';

/** An expression for the name of the tenant, firm or company that integration `i` belongs to. */
export const ownerName = `COALESCE(
  (SELECT name FROM tenants WHERE id = i.owner_id AND i.level = 'tenant'),
  (SELECT name FROM firms WHERE tenant_id = i.tenant_id AND id = i.owner_id AND i.level = 'firm'),
  (SELECT name FROM companies WHERE tenant_id = i.tenant_id AND id = i.owner_id AND i.level = 'company'))`;

/** Shows an integration as the contract does: of its secrets only which ones there are. */
export async function toIntegration(
  knex: Knex,
  integration: Integration,
  app: App,
  language: Language,
): Promise<Schemas['Integration']> {
  const { ownerName, hasConsent } = await readOwnerAndConsent(knex, integration);
  const secrets = Object.keys(decryptSecrets(app.cipher, integration) ?? {});
  return {
    id: integration.id,
    level: integration.level,
    ownerId: integration.ownerId,
    ownerName,
    package: integration.package as Schemas['PackageKey'],
    packageName: packageName(integration.package),
    enabled: integration.enabled,
    connected: isConnected(integration, hasConsent, secrets),
    state: integration.state,
    problem: problemText(integration, language),
    settings: integration.settings,
    secrets,
    testedAt: integration.testedAt,
    updatedAt: integration.updatedAt,
  };
}

async function readOwnerAndConsent(
  knex: Knex,
  { tenantId, id }: Integration,
): Promise<{ ownerName: string; hasConsent: boolean }> {
  const [found] = await rows<{ ownerName: string; consents: number }>(
    knex,
    `SELECT ${ownerName} AS "ownerName", (SELECT count(*) FROM connections AS k
       WHERE k.tenant_id = i.tenant_id AND k.integration_id = i.id AND k.ended_at IS NULL) AS consents
     FROM integrations AS i WHERE i.tenant_id = ? AND i.id = ?`,
    [tenantId, id],
  );
  return { ownerName: found!.ownerName, hasConsent: found!.consents > 0 };
}

/** A package with OAuth is connected by a consent, another by its password. */
const isConnected = ({ package: key }: Integration, hasConsent: boolean, secrets: string[]): boolean =>
  oauthOf(key) ? hasConsent : connectorOf(key) !== undefined && secrets.length > 0;

/** Returns what is wrong with an integration, in words; null where nothing is. */
export const problemText = ({ problem, package: key }: Pick<Integration, 'problem' | 'package'>, language: Language) =>
  problem === null ? null : checkMessage(decodeCheckResult(problem), key, language);
