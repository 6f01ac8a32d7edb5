import { newSecret, sealSecret } from '@loonpoort/server/webhooks/signing.js';
import { isForOperators, type Operation } from '../../sdk/generator/contract.js';
import { demoLogins, type TestService } from '../harness/service.js';
import { openOperator } from '../operators/operator.js';
import { addConfidential, addFirmManager, addJournals, addSoftware } from '../security/world-rows.js';
import { sessionOf, type Viewer, type World, worldOf } from '../security/world.js';
import type { IdsOf } from './arbitraries.js';
import type { FuzzAnswer } from './judge.js';
import type { FuzzRequest } from './requests.js';

const unknownId = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

/** Those who send fuzzed requests: one login of each role, software, an operator and nobody, in a filled database. */
export class Callers {
  readonly #tokens = new Map<string, string>();

  private constructor(
    readonly viewers: Map<string, Viewer>,
    readonly operator: string,
    readonly world: World,
  ) {}

  static async of(service: TestService): Promise<Callers> {
    await addJournals(service.app);
    await addConfidential(service.app);
    await addFirmManager(service.app);
    const secrets = await addSoftware(service.app);
    await sealWebhooks(service);
    const world = await worldOf(service.app, secrets);
    const home = world.viewers.find(({ email }) => email === demoLogins[0]!.email)!.tenantId;
    const viewers = new Map<string, Viewer>();
    for (const viewer of world.viewers) {
      const { role, managesFirm } = viewer.login;
      const name = managesFirm ? 'firmManager' : role;
      if (viewer.tenantId === home && !viewers.has(name)) viewers.set(name, viewer);
    }
    return new Callers(viewers, (await openOperator(service)).secret, world);
  }

  /** Returns who may call an operation, as the contract says. */
  allowed({ permission }: Operation): string[] {
    return this.#everyone().filter((name) => {
      if (permission === 'public') return true;
      if (permission === 'person') return this.viewers.has(name) && name !== 'software';
      if (permission === 'operator') return name === 'operator';
      return permission.includes(name) || (name === 'firmManager' && permission.includes('accountant'));
    });
  }

  /** Returns who may call an operation, four in five times, and everyone. */
  namesFor(of: Operation): string[] {
    const allowed = this.allowed(of);
    const all = this.#everyone();
    const times = Math.ceil((4 * all.length) / allowed.length);
    return [...Array.from({ length: times }, () => allowed).flat(), ...all];
  }

  #everyone(): string[] {
    return [...this.viewers.keys(), 'operator', 'nobody'];
  }

  /** Returns the rows that an identifier may name: some of the home tenant, one of another, one of nothing. */
  ids(of: Operation): IdsOf {
    const { rows } = this.world;
    const home = this.viewers.get('administrator')!.tenantId;
    // Nobody works in the other tenant: an operator may suspend and end it.
    const own = new Set([...this.viewers.values()].flatMap(({ personId, login }) => [personId, login.id]));
    const others = rows.tenants!.map(({ id }) => id!).filter((id) => id !== home);
    return (name) => {
      if (isForOperators(of)) return [...others, unknownId];
      const known =
        Object.entries(this.world.ids).find(([table]) => isOf(name, table))?.[1] ?? this.world.ids.companies;

      // Nobody's own login and person: whoever ends them calls no more.
      const free = known.filter(({ id }) => !own.has(id));
      const here = free.filter(({ tenantId }) => tenantId === home).slice(0, 12);
      const foreign = free.filter(({ tenantId }) => tenantId !== home).slice(0, 1);
      return [...here, ...foreign].map(({ id }) => id).concat(unknownId);
    };
  }

  /** Sends a request; whoever has been signed out signs in again. */
  async call(service: TestService, { caller, method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    const send = async (): Promise<FuzzAnswer> => {
      const token = await this.#token(service, caller);
      const response = await fetch(`${service.url}/api${path}`, {
        method,
        headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
        ...(body !== undefined && { body }),
        redirect: 'manual',
      });
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    const answer = await send();
    if (answer.status !== 401 || !this.#tokens.delete(caller)) return answer;
    return send();
  }

  async #token(service: TestService, caller: string): Promise<string | undefined> {
    if (caller === 'operator') return this.operator;
    const viewer = this.viewers.get(caller);
    if (!viewer) return undefined;
    let token = this.#tokens.get(caller);
    if (!token) this.#tokens.set(caller, (token = (await sessionOf(service, viewer)).accessToken));
    return token;
  }
}

/** Gives webhooks a secret that messages can be signed with. */
async function sealWebhooks({ app }: TestService): Promise<void> {
  const webhooks = await app.database.rows<{ tenant_id: string; id: string }>('SELECT tenant_id, id FROM webhooks');
  await app.database.transaction(async (trx) => {
    for (const { tenant_id: tenantId, id } of webhooks)
      await trx('webhooks')
        .update({ secret: sealSecret(app, { tenantId, id }, newSecret()) })
        .where({ tenantId, id });
  });
}

/** Tells whether `companyId`, `companyIds` or `company` names rows of `companies`. */
function isOf(name: string, table: string): boolean {
  const stem = name.replace(/Ids?$/, '').toLowerCase();
  const word = table.toLowerCase();
  return [stem, `${stem}s`, stem.replace(/y$/, 'ies')].includes(word) && stem !== '';
}
