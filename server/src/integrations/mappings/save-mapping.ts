import type { Handler } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { integrationsChanged } from '../events.js';
import { findMapping, toMapping } from './find-mapping.js';
import { Mapping } from './mapping.js';
import { withMappingOverrides } from '../with-mapping-overrides.js';
import { fetchOwnPeriods, keepOwnPeriods } from './own-periods.js';
import { assertCanMap, assertFirstEntryNumber, assertJournal, bookableIntegration } from './mapping-rules.js';

export const saveMapping: Handler<'saveMapping'> = async ({ params, body, version, actor }, app) => {
  const { integration, saved } = await app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { companyId } = params;
    const integration = await bookableIntegration(trx, actor, companyId, body.integrationId, '/integrationId');
    if (body.journalCode) assertJournal(integration.package, body.journalCode);
    const before = await Mapping.query(trx).findById([tenantId, companyId]);
    await assertCanMap(trx, actor, integration, before, body);
    await assertFirstEntryNumber(trx, integration, before, body);
    if (before && version === undefined) throw new Problem('precondition-required');
    if (version !== undefined && before?.version !== version) throw new Problem('stale');
    const { administrationName = body.administration, journalCode = null, firstEntryNumber = null, ...rest } = body;
    const moves = before?.integrationId !== integration.id || before.administration !== body.administration;
    const row = {
      ...rest,
      administrationName,
      journalCode: journalCode || null,
      firstEntryNumber,
      ...(moves && { ownPeriods: [] }),
    };
    if (before)
      await Mapping.query(trx)
        .findById([tenantId, companyId])
        .patch({ ...row, version: before.version + 1 });
    else await Mapping.query(trx).insert({ tenantId, companyId, ...row, version: 1 });
    await app.events.publish(trx, integrationsChanged, { tenantId });
    return { integration, saved: await findMapping(trx, actor, companyId) };
  });
  const books = withMappingOverrides(integration, saved);
  await keepOwnPeriods(app.database, saved, await fetchOwnPeriods(app, books, saved.administration));
  return { body: toMapping(saved), version: saved.version };
};
