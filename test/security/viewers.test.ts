import { test } from '../harness/test.js';
import { send, startService, type TestService } from '../harness/service.js';
import { visible } from './visible.js';
import { sessionOf, worldOf, type Viewer, type World } from './world.js';
import { addConfidential, addSoftware } from './world-rows.js';

let service: TestService;
let world: World;
let administrator: Viewer;
test.before(async () => {
  service = await startService();
  await addConfidential(service.app);
  world = await worldOf(service.app, await addSoftware(service.app));
  administrator = world.viewers.find(({ email }) => email === 'beheer@oamkb.example')!;
});
test.after.always(() => service.stop());

const ask = async (viewer: Viewer, path: string) => {
  const { accessToken: token } = await sessionOf(service, viewer);
  return send(service, 'GET', path, { token });
};

const ofTenant = () => world.viewers.filter(({ tenantId }) => tenantId === administrator.tenantId);

test('a company is seen by those whose lists it is in, and by nobody else', async (t) => {
  t.timeout(120_000);
  const known = new Set(ofTenant().map(({ login }) => login.id));
  const companies = [...visible(world, administrator).companies];
  t.true(companies.length > 80);
  for (const id of companies) {
    const { body } = await ask(administrator, `/companies/${id}/viewers?limit=200`);
    t.is(body.total, body.items.length);
    const found = body.items.map((row: Record<string, string>) => row.loginId ?? row.clientId);
    const expected = ofTenant().filter((viewer) => visible(world, viewer).companies.has(id));
    t.deepEqual(found.filter((each: string) => known.has(each)).sort(), expected.map(({ login }) => login.id).sort());
  }
});

test('an administrator is told what a login sees, and nobody else is', async (t) => {
  for (const viewer of ofTenant().filter(({ secret }) => secret === undefined)) {
    const { body } = await ask(administrator, `/companies?loginId=${viewer.login.id}&limit=200`);
    const found = body.items.map(({ id }: { id: string }) => id).sort();
    t.deepEqual(found, [...visible(world, viewer).companies].sort().slice(0, 200), viewer.name);
    if (viewer.login.role === 'administrator') continue;
    const own = await ask(viewer, `/companies?loginId=${viewer.login.id}`);
    t.is(own.status, 403, viewer.name);
  }
  const [stranger] = world.viewers.filter(({ tenantId }) => tenantId !== administrator.tenantId);
  t.is((await ask(administrator, `/companies?loginId=${stranger!.login.id}`)).body.total, 0);
});

test('it says by way of what, since when and when last', async (t) => {
  const { items } = (await ask(administrator, '/companies?q=std%20boekhandel%20maand')).body;
  const { body } = await ask(administrator, `/companies/${items[0].id}/viewers?limit=200`);
  const of = (email: string) => body.items.find((row: { email: string }) => row.email === email);
  t.like(of('beheer@oamkb.example'), { role: 'administrator', grantKind: 'all', grantedBy: '', clientId: null });
  const [sanne] = body.items.filter(({ name }: { name: string }) => name === 'Sanne van der Berg');
  t.like(sanne, {
    role: 'accountant',
    firmName: 'Kantoor Maasdal',
    grantKind: 'tags',
    grantedBy: 'Standaardbedrijven',
  });
  const software = body.items.find(({ name }: { name: string }) => name === 'Software companies');
  t.like(software, {
    role: 'software',
    email: '',
    loginId: null,
    grantedBy: 'Std Boekhandel (maand)',
    lastUsedAt: null,
  });
  t.truthy(of('beheer@oamkb.example').lastUsedAt);
});
