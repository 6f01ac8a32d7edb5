import { createOperator } from '@loonpoort/server/operators/operator-access.js';
import { type Answer, send, type TestService } from '../harness/service.js';

export interface ManagedTenant {
  id: string;
  slug: string;
  name: string;
  state: string;
}

/** Calls the API with an operator's secret. */
export interface TestOperator {
  id: string;
  secret: string;
  ask(method: string, path: string, options?: Parameters<typeof send>[3]): Promise<Answer>;
  tenants(): Promise<ManagedTenant[]>;
  read(id: string): Promise<{ body: ManagedTenant; etag: string }>;
  /** Does something to the tenant as it is now. */
  change(method: string, id: string, path: string, body?: unknown): Promise<Answer>;
}

type Scopes = Parameters<typeof createOperator>[1]['scopes'];

export const allScopes: Scopes = ['tenants:read', 'tenants:write', 'tenants:export'];

export async function openOperator(service: TestService, scopes: Scopes = allScopes): Promise<TestOperator> {
  const { operator, secret } = await createOperator(service.app, { name: 'Inrichting', scopes });
  const ask: TestOperator['ask'] = (method, path, options) =>
    send(service, method, path, { token: secret, ...options });
  const read = async (id: string) => {
    const { body, headers } = await ask('GET', `/operator/tenants/${id}`);
    return { body: body as ManagedTenant, etag: headers.get('etag')! };
  };
  return {
    id: operator.id,
    secret,
    ask,
    read,
    tenants: async () => (await ask('GET', '/operator/tenants?sort=slug')).body.items,
    change: async (method, id, path, body) =>
      ask(method, `/operator/tenants/${id}${path}`, { body, headers: { 'if-match': (await read(id)).etag } }),
  };
}
