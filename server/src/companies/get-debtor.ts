import type { Handler } from '../contract/handler.js';
import { readDebtor } from './debtor-row.js';

export const getDebtor: Handler<'getDebtor'> = ({ params, actor }, app) =>
  readDebtor(app, app.database.read, actor, params.debtorId);
