import type { Handler } from '../contract/handler.js';
import { ColumnChoice } from './column-choice.js';

export const listColumnChoices: Handler<'listColumnChoices'> = async ({ actor }, { database }) => {
  const choices = await ColumnChoice.query(database.read)
    .where({ tenantId: actor.tenantId, loginId: actor.login.id })
    .orderBy('list');
  return { body: { items: choices.map(({ list, hiddenColumns }) => ({ list, hiddenColumns })) } };
};
