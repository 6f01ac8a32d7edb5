import type { Handler } from '../contract/handler.js';
import { readColleague } from './colleague.js';

export const getColleague: Handler<'getColleague'> = ({ params, actor, language }, { database }) =>
  readColleague(database.read, actor, params.loginId, language);
