import type { Handler } from '../contract/handler.js';
import { Operator } from './operator.js';

export const getOperator: Handler<'getOperator'> = async ({ actor }, { database }) => {
  const operator = await Operator.query(database.read).findById(actor.operatorId).throwIfNotFound();
  const { id, name, scopes, createdAt, expiresAt } = operator;
  return { body: { id, name, scopes, createdAt, expiresAt } };
};
