import type { Handler } from '../contract/handler.js';
import { normalise } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { Firm } from './firm.js';
import { toFirm } from './to-firm.js';

/** Lists firms by number. A bureau has few: they are searched in memory, without diacritics as companies are. */
export const listFirms: Handler<'listFirms'> = async ({ query, actor }, { database }) => {
  const { q = '' } = query;
  const firms = await Firm.query(database.read)
    .where({ tenantId: actor.tenantId })
    .modify((firms) => {
      if (actor.login.role !== 'administrator') void firms.where({ id: actor.login.firmId });
    })
    .orderBy('number');
  const words = normalise(q).split(' ');
  const found = firms.filter(({ number, name }) => {
    const text = normalise(`${number} ${name}`);
    return words.every((word) => text.includes(word));
  });
  return { body: pageOf(found, query, toFirm) };
};
