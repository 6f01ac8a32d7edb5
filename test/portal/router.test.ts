import { test } from '../harness/test.js';
import { createMatcher } from '../../examples/portal/src/router.js';

const match = createMatcher([
  { path: '/' },
  { path: '/companies/new' },
  { path: '/companies/:companyId' },
  { path: '/a/:b/c/:d' },
]);

test('a path finds the first route that fits it as a whole', (t) => {
  t.is(match('/')?.route.path, '/');
  t.is(match('/companies/new')?.route.path, '/companies/new');
  t.is(match('/companies/new/')?.route.path, '/companies/new', 'a slash at the end changes nothing');
  t.like(match('/companies/42'), { route: { path: '/companies/:companyId' }, params: { companyId: '42' } });
  for (const path of ['/companies', '/companies/42/journals', '/x/companies/42', '/companies//'])
    t.is(match(path), undefined, path);
});

test('the named parts of a path are decoded, and what cannot be stays as it is', (t) => {
  t.deepEqual(match('/a/x%2Fy/c/%C3%BC')?.params, { b: 'x/y', d: 'ü' });
  t.deepEqual(match('/a/100%/c/1')?.params, { b: '100%', d: '1' });
});
