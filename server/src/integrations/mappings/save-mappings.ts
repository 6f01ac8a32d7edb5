import type { Handler } from '../../contract/handler.js';
import { fieldProblem } from '../../contract/problem.js';
import { integrationsChanged } from '../events.js';
import { Mapping } from './mapping.js';
import { assertCanMap, bookableIntegration } from './mapping-rules.js';

/** Saves a page of suggestions that a person has looked through; nobody else's mapping is replaced unseen. */
export const saveMappings: Handler<'saveMappings'> = async ({ body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { integrationId } = body;
    for (const [
      index,
      { companyId, automatic = false, administrationName, administration },
    ] of body.mappings.entries()) {
      const integration = await bookableIntegration(
        trx,
        actor,
        companyId,
        integrationId,
        `/mappings/${index}/companyId`,
      );
      const name = administrationName ?? administration;
      const row = { integrationId, administration, administrationName: name, automatic };
      const before = await Mapping.query(trx).findById([tenantId, companyId]);
      await assertCanMap(trx, actor, integration, before, row);
      if (before && before.integrationId !== integrationId) {
        throw fieldProblem({ pointer: `/mappings/${index}/companyId`, code: 'taken', values: { label: companyLabel } });
      }
      if (before)
        await Mapping.query(trx)
          .findById([tenantId, companyId])
          .patch({ ...row, version: before.version + 1 });
      else await Mapping.query(trx).insert({ tenantId, companyId, ...row, journalCode: null, version: 1 });
    }
    await app.events.publish(trx, integrationsChanged, { tenantId });
    return { body: { saved: body.mappings.length } };
  });

const companyLabel = { nl: 'Bedrijf', en: 'Company' };
