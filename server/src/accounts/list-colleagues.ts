import type { Handler, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { colleagueColumns, type ColleagueRow, colleagueState, ofOwnFirm, toColleague } from './colleague.js';

const { select, from, searchText, sortName } = colleagueColumns;

const list: List<ColleagueRow, ColleagueRow, SortColumn<'listColleagues'>> = {
  select,
  from,
  order: [sortName, 'l.id'],
  sorts: {
    name: byValue(sortName),
    email: byText('p.email'),
    state: byLabel(colleagueState, labels.LoginState),
    lastUsedAt: orEmpty('l.last_used_at', byValue),
  },
  toItem: (row) => row,
};

export const listColleagues: Handler<'listColleagues'> = async ({ query, actor, language }, { database }) => {
  const filter = and(ofOwnFirm(actor), wordCondition(query.q ?? '', searchText));
  const { items: found, total, next } = await readPage(database, list, filter, query);
  const items = await Promise.all(found.map((row) => toColleague(database.read, actor, row, language)));
  return { body: { items, total, next } };
};
