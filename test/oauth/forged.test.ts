import { token as jwt } from '@hapi/jwt';
import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { claimsOf, programOf, tokensOf } from './flow.js';

test('a token for a person counts with the claims that it was given, and with no others', async (t) => {
  const bureau = await openBureau(t);
  const { kid, privateKey } = bureau.service.app.keys.current;
  const [program, other] = [await programOf(bureau), await programOf(bureau, { name: 'Ander' })];
  const { accessToken, login } = await bureau.signIn('beheer@oamkb.nl');
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const anna = (await bureau.signIn('anna@maasdal.nl')).login!;
  const given = claimsOf((await tokensOf(bureau, program, accessToken)).access);
  const status = async (changes: object, typ = 'at+jwt') => {
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    const key = { key: pem, algorithm: 'ES256' as const };
    const token = jwt.generate({ ...given, ...changes }, key, { header: { typ, kid } });
    return (await bureau.call('GET', '/companies', { token })).status;
  };
  t.is(await status({}), 200);
  for (const changes of [
    { iss: 'loonpoort' },
    { iss: 'https://elders.nl' },
    { iss: undefined },
    { aud: `${bureau.service.url}/api` },
    { sub: anna.id },
    { sub: program.id },
    { client_id: other.id },
    { client_id: undefined },
    { client_id: undefined, scope: undefined, lid: login!.id },
    { scope: undefined },
    { sid: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' },
    { tid: bureau.elsewhere },
    { lid: login!.id },
    { exp: (given.iat as number) + 3600 },
  ])
    t.is(await status(changes), 401, JSON.stringify(changes));
  t.is(await status({}, 'JWT'), 401);
  t.is(await status({ scope: 'runs:read' }), 403, 'never more than the consent');
});
