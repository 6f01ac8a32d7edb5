import type { Handler } from '../contract/handler.js';
import { readReturnWageCodes } from './list-return-wage-codes.js';
import { WageCodeItem } from './wage-code-items.js';

export const saveReturnWageCode: Handler<'saveReturnWageCode'> = async ({ params, body, actor }, app) => {
  const identity = { tenantId: actor.tenantId, wageCode: params.wageCode };
  await app.database.transaction(async (trx) => {
    await WageCodeItem.query(trx).delete().where(identity);
    await WageCodeItem.query(trx).insert({ ...identity, item: body.item });
  });
  const codes = await readReturnWageCodes(app.database, actor.tenantId);
  return { body: codes.find(({ wageCode }) => wageCode === params.wageCode)! };
};
