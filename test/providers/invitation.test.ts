import { test } from '../harness/test.js';
import { openWorld } from './signing-in.js';

test('an invitation tells of the provider of its own firm, and whether that takes passwords', async (t) => {
  const { bureau, id } = await openWorld(t);
  const { maasdal, vecht } = bureau.ids;
  const offered = async (email: string, values: object) => {
    const sent = await bureau.ask('POST', '/invitations', {
      body: { email, name: 'Nieuw', grantKind: 'none', ...values },
      headers: { 'idempotency-key': `the invitation of ${email}` },
    });
    t.is(sent.status, 201, sent.text);
    const token = await bureau.tokenMailedTo(email);
    return (await bureau.call('POST', '/invitation-previews', { body: { token } })).body.provider;
  };
  const accountant = (firmId: string) => ({ role: 'accountant', firmId });
  t.deepEqual(await offered('een@maasdal.nl', accountant(maasdal)), { name: 'Microsoft', acceptsPassword: true });
  t.is(await offered('twee@maasdal.nl', accountant(vecht)), null, 'of another firm at the same domain');
  t.is(await offered('drie@elders.nl', accountant(maasdal)), null, 'of the firm, at another domain');
  t.is(await offered('vier@maasdal.nl', { role: 'administrator', grantKind: 'all' }), null, 'of the bureau');

  const changed = { body: { acceptsPassword: false }, headers: { 'if-match': '"1"' } };
  t.is((await bureau.ask('PATCH', `/sign-in-providers/${id}`, changed)).status, 200);
  t.deepEqual(await offered('vijf@maasdal.nl', accountant(maasdal)), { name: 'Microsoft', acceptsPassword: false });
});
