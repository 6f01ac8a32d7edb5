import { programOf, tokensOf } from '../oauth/flow.js';
import { test } from '../harness/test.js';
import { openWorld, signInWith } from './signing-in.js';

for (const what of ['the link of a person', 'a provider'])
  test(`${what} ends with what software was allowed by it, and nothing that a password allowed`, async (t) => {
    const { bureau, id } = await openWorld(t);
    const allow = async (token: string): Promise<string> => {
      const values = { scope: 'companies:read offline_access' };
      return (await tokensOf(bureau, await programOf(bureau), token, values)).access;
    };
    const statusOf = async (token: string) => (await bureau.call('GET', '/companies', { token })).status;
    const { body: session } = await signInWith(bureau);
    const byProvider = await allow(session.accessToken);
    const byPassword = await allow((await bureau.signIn('anna@maasdal.nl')).accessToken);
    t.deepEqual([await statusOf(byProvider), await statusOf(byPassword)], [200, 200]);

    const links = `/sign-in-providers/${id}/links`;
    const [link] = (await bureau.ask('GET', links)).body.items;
    const ended = what === 'a provider' ? `/sign-in-providers/${id}` : `${links}/${link.id}`;
    t.is((await bureau.ask('DELETE', ended)).status, 204);
    t.deepEqual([await statusOf(byProvider), await statusOf(byPassword)], [401, 200]);
  });
