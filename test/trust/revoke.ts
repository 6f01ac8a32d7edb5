import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

export interface RevokeFigure {
  bar: number;
  /** Seconds from the answer to who revokes until the last answer to whom it concerns, in another process. */
  ways: { what: string; seconds: number }[];
}

const login = (start: string) => demoLogins.find(({ email }) => email.startsWith(start))!;

/** Measures how long a revoked session goes on in another process on the same database. */
export async function revoke(): Promise<RevokeFigure> {
  const here = await startService();
  const { filename } = here.app.database.connect;
  const there = await startService({ demo: false, databaseUrl: filename, dataDir: dirname(filename) });
  try {
    const { accessToken: admin } = await signIn(here, login('beheer'));
    const accountant = demoLogins.find(({ email }) => !email.startsWith('beheer'))!;
    const session = async () => {
      const begun = await signIn(here, accountant);
      const loginId = (begun.login ?? begun.logins[0]).id as string;
      const { body } = await send(here, 'PUT', '/sessions/current/login', {
        token: begun.accessToken,
        body: { loginId },
      });
      return { token: body.accessToken as string, personId: body.person.id as string, loginId };
    };
    const ways: RevokeFigure['ways'] = [];
    const measure = async (
      what: string,
      end: (of: Awaited<ReturnType<typeof session>>) => Promise<{ status: number }>,
    ) => {
      const of = await session();
      ways.push({ what, seconds: await secondsUntilRefused(there, of.token, () => end(of)) });
    };
    await measure('signing out', ({ token }) => send(here, 'DELETE', '/sessions/current', { token }));
    await measure('an administrator who ends all sessions of a person', ({ personId }) =>
      send(here, 'DELETE', `/accounts/${personId}/sessions`, { token: admin }),
    );
    await measure('a login that is removed', async ({ loginId }) => {
      const { headers } = await send(here, 'GET', `/logins/${loginId}`, { token: admin });
      return send(here, 'DELETE', `/logins/${loginId}`, {
        token: admin,
        headers: { 'if-match': headers.get('etag')! },
      });
    });
    return { bar: 5, ways };
  } finally {
    await there.stop();
    await here.stop();
  }
}

async function secondsUntilRefused(
  there: TestService,
  token: string,
  end: () => Promise<{ status: number }>,
): Promise<number> {
  const asks = async (): Promise<number> => (await send(there, 'GET', '/sessions/current', { token })).status;
  if ((await asks()) !== 200) throw new Error('The session does not begin');
  const { status } = await end();
  if (status >= 300) throw new Error(`Revoking is answered with ${status}`);
  const from = performance.now();
  let last = from;
  while ((await asks()) === 200) {
    last = performance.now();
    if (last - from > 30_000) throw new Error('The session goes on');
    await wait(20);
  }
  return Math.round((last - from) / 10) / 100;
}
