import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import { Client } from '../clients/client.js';
import { verifySecret } from '../clients/verify-secret.js';
import { Problem } from '../contract/problem.js';
import { authorizationCookie } from '../http/request.js';
import type { Tenant } from '../tenants/tenant.js';
import { configurationOf } from './configuration.js';
import { issuerOf } from './issuer.js';
import { type Library, loadLibrary } from './library.js';
import { chooseRefreshTokens } from './refresh-token-adapter.js';

type Listener = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What whoever serves a request wants to know of it. */
export interface Observer {
  /** Is told of errors of the server itself. */
  onError: (error: unknown) => void;
  /**
   * Is asked whether the software that a request names may go on, before it has shown to be that.
   *
   * @throws Problem where it may not
   */
  onClient: (clientId: string) => Promise<void>;
}

/** So many tenants' servers are kept at once; to make one takes milliseconds. */
const keptAtMost = 100;

/** Makes the authorization servers of tenants, each anew when its address or the key that signs has changed. */
export class AuthorizationServers {
  readonly #app: App;
  readonly #kept = new LRUCache<string, Listener>({ max: keptAtMost });
  readonly #observers = new WeakMap<IncomingMessage, Observer>();
  #library: Promise<Library> | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  async listenerOf(tenant: Tenant, observer: Observer): Promise<Listener> {
    const { settings, keys } = this.#app;
    const issuer = issuerOf(settings, tenant);
    const key = `${tenant.id} ${issuer} ${keys.current.kid}`;
    let listener = this.#kept.get(key);
    if (!listener) {
      const library = await (this.#library ??= loadLibrary());
      this.#kept.set(key, (listener = this.#make(tenant, issuer, library)));
    }
    return (req, res) => {
      this.#observers.set(req, observer);
      return listener(req, res);
    };
  }

  #make(tenant: Tenant, issuer: string, library: Library): Listener {
    const provider = new library.Provider(issuer, configurationOf(this.#app, tenant, issuer, library));
    provider.proxy = true;
    const tell = ({ req }: KoaContextWithOIDC, error: Error): void => this.#observers.get(req)?.onError(error);
    provider.on('server_error', tell);
    // What koa finds wrong, such as a browser that went away, would go to the console.
    (provider as EventEmitter).on('error', (error: Error, ctx?: KoaContextWithOIDC) => ctx && tell(ctx, error));
    chooseRefreshTokens(provider, library);
    compareSecretsBy(this.#app, provider, tenant, library);
    askOfClients(provider, library, ({ req }, clientId) => this.#observers.get(req)?.onClient(clientId));
    provider.use(async (ctx, next) => {
      // Browsers take cookies for https of this machine too.
      ctx.cookies.secure = true;
      askOfflineConsent(ctx);
      await next();
      keepOwnCookie(ctx);
    });
    return provider.callback() as Listener;
  }
}

/** Secrets are kept as hashes, of which two may work: the library compares one text. */
function compareSecretsBy(app: App, provider: Provider, { id: tenantId }: Tenant, { errors }: Library): void {
  provider.Client.prototype.compareClientSecret = async function (actual) {
    const client = await Client.query(app.database.read).findOne({ tenantId, id: this.clientId });
    try {
      return client !== undefined && (await verifySecret(app, client, actual, whoActs().address ?? '')) !== undefined;
    } catch (error) {
      throw toLibraryError(error, errors, 'Too many wrong secrets.');
    }
  };
}

/** The library reads a body by itself, so who calls is known once it looks the software up: the first time in a request. */
function askOfClients(
  { Client }: Provider,
  { Provider, errors }: Library,
  onClient: (ctx: KoaContextWithOIDC, clientId: string) => Promise<void> | undefined,
): void {
  const asked = new WeakMap<KoaContextWithOIDC, Promise<void> | undefined>();
  const find = Client.find.bind(Client);
  Client.find = async (clientId) => {
    const { ctx } = Provider;
    if (ctx && typeof clientId === 'string') {
      if (!asked.has(ctx)) asked.set(ctx, onClient(ctx, clientId));
      try {
        await asked.get(ctx);
      } catch (error) {
        throw toLibraryError(error, errors, 'Too many calls.');
      }
    }
    return find(clientId);
  };
}

/** Has the library answer with a problem of ours in the words of OAuth. */
function toLibraryError(error: unknown, { CustomOIDCProviderError }: Library['errors'], description: string): unknown {
  if (!(error instanceof Problem)) return error;
  const { status } = error;
  return Object.assign(new CustomOIDCProviderError('temporarily_unavailable', description), {
    status,
    statusCode: status,
  });
}

type Context = Parameters<Parameters<Provider['use']>[0]>[0];

/** OpenID Connect drops `offline_access` unless consent is asked for; software that knows OAuth alone does not know that. */
function askOfflineConsent(ctx: Context): void {
  const { scope, prompt } = ctx.query;
  if (ctx.path !== '/oauth/authorize' || typeof scope !== 'string' || prompt !== undefined) return;
  if (scope.split(' ').includes('offline_access')) ctx.query = { ...ctx.query, prompt: 'consent' };
}

/** Sends the cookie that binds a request to a browser as all of ours (`__Host-`), and the others of the library not. */
function keepOwnCookie(ctx: Context): void {
  const cookies = [ctx.response.headers['set-cookie'] ?? []].flat();
  const own = cookies.filter((cookie) => cookie.startsWith(`${authorizationCookie}=`));
  ctx.remove('set-cookie');
  if (own.length > 0)
    ctx.set(
      'set-cookie',
      own.map((cookie) => cookie.replace(/; path=[^;]+/i, '; path=/')),
    );
}
