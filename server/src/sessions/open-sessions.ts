import type { App } from '../app.js';
import type { Schemas, SortColumn } from '../contract/handler.js';
import { type Page, pageOf, type PageQuery } from '../http/page.js';
import { toWebOrigin } from '../contract/formats.js';
import { matchesWords } from '../database/index.js';
import { Firm } from '../tenants/firm.js';
import { describeUserAgent } from './describe-user-agent.js';
import { isAlive } from './session-lifetime.js';
import { Session } from './session.js';

/** Lists a person's sessions that have not ended, the last used first. @param currentId the session that asks */
export async function readOpenSessions(
  { database: { read }, now }: App,
  self: { tenantId: string; personId: string },
  query: PageQuery<SortColumn<'listSessions'>> & { q?: string | undefined },
  currentId: string,
): Promise<Page<Schemas['OpenSession']>> {
  const { tenantId } = self;
  const [sessions, firms] = await Promise.all([
    Session.query(read).where(self).whereNull('endedAt').orderBy('lastUsedAt', 'desc').orderBy('id', 'desc'),
    Firm.query(read).select('name', 'embedOrigins').where({ tenantId }).whereNot('embedOrigins', '[]').orderBy('name'),
  ]);
  const open = sessions
    .filter((session) => isAlive(session, now()))
    .map((session) => toOpenSession(session, firms, currentId))
    .filter(({ device, address, page }) => matchesWords(query.q, `${device} ${address} ${page}`));
  return pageOf(open, query, (session) => session);
}

function toOpenSession(
  { id, userAgent, address, page, ownOrigin, createdAt, lastUsedAt }: Session,
  firms: Firm[],
  currentId: string,
): Schemas['OpenSession'] {
  const here = firms.filter(({ embedOrigins }) => embedOrigins.some((each) => toWebOrigin(each) === page));
  const names = ownOrigin ? '' : here.map(({ name }) => name).join(', ');
  return {
    id,
    device: Object.values(describeUserAgent(userAgent)).filter(Boolean).join(', '),
    address,
    page: (names || page.replace(/^\w+:\/\//, '')).slice(0, 2048),
    createdAt,
    lastUsedAt,
    use: id === currentId ? 'this' : 'other',
  };
}
