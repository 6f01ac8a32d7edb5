import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import { labelOf } from '../accounts/to-login.js';
import type { App } from '../app.js';
import { today } from '../companies/wage-period.js';
import type { ActorLogin } from '../contract/handler.js';
import { canEdit } from '../integrations/access.js';
import type { MailData } from '../mail/index.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { markNotices } from './mark-notices.js';
import type { NoticeViewer } from './access-notices.js';
import { type NoticeRow, readNoticeRows } from './notice-rows.js';
import { noticeText } from './to-notice.js';

const hourMs = 3_600_000;

/** A daily mail leaves after seven in the morning. */
const digestAfterMs = 7 * hourMs;

/** More than these are counted in a mail, not named. */
const namedAtMost = 5;

/** One mail says all; a thousand things that went wrong at once are in it as a number. */
const readAtMost = 1000;

type MailedKind = MailData['notices']['groups'][number]['kind'];

/** The most urgent come first. */
const lists: Record<MailedKind, string> = {
  integrationFailed: '/settings?state=problem',
  deliveryFailed: '/journals?work=failed',
  journalStale: '/journals?work=stale',
  accessReviewOpen: '/settings/access',
  loginsUnused: '/settings/access',
  factorNeeded: '/profile',
};

/** Mails a login what waits among what it sees now and was not mailed yet, where its time has come. */
export async function mailNotices(app: App, login: Login, beganAt: string): Promise<void> {
  const now = app.now();
  if (!isTime(login, now)) return;
  const viewer: NoticeViewer = { tenantId: login.tenantId, login: login as ActorLogin };
  const from = login.acceptedAt! > beganAt ? login.acceptedAt! : beganAt;
  const findWaiting = async (knex: Knex): Promise<NoticeRow[]> =>
    (await readNoticeRows(knex, viewer, now, readAtMost)).filter(
      (row) => row.since > from && row.mailedSince !== row.since && !hasOwnMail(login, row),
    );
  // For most logins nothing waits: they keep nobody from writing.
  if (login.noticeMail === 'atOnce' && (await findWaiting(app.database.read)).length === 0) return;
  // A crash leaves no mail that was noted and did not leave.
  await app.database.transaction(async (trx) => {
    const waiting = await findWaiting(trx);
    await Login.query(trx).patch({ noticeRoundAt: now.toISOString() }).findById([login.tenantId, login.id]);
    if (waiting.length > 0) await send(app, trx, viewer, login, waiting);
  });
}

function isTime({ noticeMail, noticeRoundAt }: Login, now: Date): boolean {
  if (noticeRoundAt === null) return true;
  const last = new Date(noticeRoundAt);
  if (noticeMail === 'atOnce') return now.getTime() - last.getTime() >= hourMs;
  const day = (of: Date): string => today(new Date(of.getTime() - digestAfterMs));
  return day(now) !== day(last);
}

/** Whoever is asked for help is mailed at that moment, and so is whoever can mend an integration when it fails. */
const hasOwnMail = (login: Login, { kind, level }: NoticeRow): boolean =>
  kind === 'remedyRequested' ||
  (login.noticeMail === 'atOnce' && level !== null && canEdit({ login: login as ActorLogin }, level));

async function send(
  { mailer, settings }: App,
  trx: Knex.Transaction,
  viewer: NoticeViewer,
  login: Login,
  waiting: readonly NoticeRow[],
): Promise<void> {
  const { tenantId } = login;
  const person = await Person.query(trx).findOne({ tenantId, id: login.personId, disabledAt: null });
  if (!person) return;
  const { email: to, name, language } = person;
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  const groups = (Object.keys(lists) as MailedKind[]).flatMap((kind): MailData['notices']['groups'] => {
    const rows = waiting.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    const named = rows.slice(0, namedAtMost).map((row) => {
      const { about, periodText } = noticeText(row, language);
      return periodText === null ? about : `${about}, ${periodText}`;
    });
    return [{ kind, count: rows.length, named, link: portalAddress(settings, tenant, lists[kind]) }];
  });
  const data: MailData['notices'] = {
    tenant: tenant.name,
    name,
    login: await labelOf(trx, tenant, login, language),
    groups,
    link: portalAddress(settings, tenant, '/profile'),
  };
  await mailer.send(trx, { tenantId, to, language, template: 'notices', data });
  await markNotices(trx, viewer, waiting, 'mailedSince');
}
