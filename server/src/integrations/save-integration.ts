import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Package } from '../contract/package.js';
import { packageOf } from './catalogue.js';
import { assertNotGiven, nextFreeNumberOf } from './document-numbers.js';
import { integrationsChanged } from './events.js';
import { findIntegration, type IntegrationKey } from './find-integration.js';
import { toIntegration } from './to-integration.js';
import { Integration } from './integration.js';
import { assertCanEdit } from './access.js';
import { decryptSecrets, encryptSecrets, type SecretValues } from './secrets.js';

export const saveIntegration: Handler<'saveIntegration'> = async ({ params, body, version, actor, language }, app) => {
  const known = packageOf(params.package);
  if (!known) throw new Problem('not-found');
  if (body.package !== params.package) {
    throw new Problem('invalid-input', {
      errors: [{ pointer: '/package', code: 'choice', values: { label: 'package' } }],
    });
  }
  const { tenantId } = actor;
  const enabled = body.enabled ?? true;
  const { settings, secrets } = split(known, body.settings);
  return app.database.transaction(async (trx) => {
    await assertCanEdit(trx, actor, params);
    const identity = { tenantId, level: params.level, ownerId: params.ownerId, package: params.package };
    const before = await Integration.query(trx).findOne(identity);
    if (before && version === undefined) throw new Problem('precondition-required');
    if (!before && version !== undefined) throw new Problem('stale');
    const { firstEntryNumber: first } = settings;
    if (typeof first === 'number' && first !== before?.settings['firstEntryNumber'])
      assertNotGiven(first, await nextFreeNumberOf(trx, identity), '/settings/firstEntryNumber');
    if (enabled) await checkAlone(trx, identity);
    const id = before?.id ?? uuid();
    const kept = before && decryptSecrets(app.cipher, before);
    const row = {
      enabled,
      settings,
      secrets: encryptSecrets(app.cipher, { tenantId, id }, { ...kept, ...secrets }),
      state: enabled ? ('untested' as const) : ('off' as const),
      problem: null,
      testedAt: null,
      updatedBy: actor.login.id,
    };
    if (before) await Integration.updateAtVersion(trx, tenantId, id, version!, row);
    else await Integration.query(trx).insert({ ...identity, id, ...row });
    await app.events.publish(trx, integrationsChanged, { tenantId });
    const saved = await findIntegration(trx, actor, params);
    return { status: before ? 200 : 201, body: await toIntegration(trx, saved, app, language), version: saved.version };
  });
};

/** Parts the settings that are sent back from those that never are. */
function split(known: Package, given: Record<string, unknown>) {
  const entries = Object.entries(given);
  const isSecret = ([name]: [string, unknown]) => known.secrets.includes(name);
  return {
    settings: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
    secrets: Object.fromEntries(entries.filter(isSecret)) as SecretValues,
  };
}

/** An owner has one integration that is switched on, so that it is never in doubt which one applies. */
async function checkAlone(trx: Knex, { package: key, ...owner }: IntegrationKey & { tenantId: string }): Promise<void> {
  const other = await Integration.query(trx)
    .where({ ...owner, enabled: true })
    .whereNot({ package: key })
    .first();
  if (other) throw new Problem('another-package-enabled');
}
