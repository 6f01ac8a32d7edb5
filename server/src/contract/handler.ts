import type { Readable } from 'node:stream';
import type { App } from '../app.js';
import type { OperatorOperation, PersonOperation, PublicOperation, SoftwareOperation } from '../generated/routes.js';
import type { operations } from '../generated/schema.js';
import type { OperationId, Role } from './route.js';
import type { Schemas } from './schemas.js';
import type { Language } from './text.js';

export type { Schemas } from './schemas.js';

type Part<K extends OperationId, P extends 'query' | 'path'> = NonNullable<operations[K]['parameters'][P]>;

/** The checked body; a file is read as it comes, by the handler. */
export type Body<K extends OperationId> =
  NonNullable<operations[K]['requestBody']> extends { content: infer C }
    ? C extends { 'application/xml': unknown }
      ? Readable
      : C[keyof C]
    : undefined;

/** The columns that a list may be sorted by, as its `sort` has them. */
export type SortColumn<K extends OperationId> =
  Part<K, 'query'> extends { sort?: infer S } ? Exclude<S & string, `-${string}`> : never;

/** A file that is sent as it is made. */
export interface FileStream {
  /** In ASCII, without quotes. */
  fileName: string;
  stream: Readable;
}

type Json<R> = R extends { content: { 'application/json': infer T } }
  ? T
  : R extends { content: { 'application/zip': unknown } }
    ? FileStream
    : never;
type Success<R> = { [S in keyof R]: S extends 200 | 201 | 202 ? Json<R[S]> : never }[keyof R];

/** The body of an operation's successful answer; never where it has none. */
export type Result<K extends OperationId> = Success<operations[K]['responses']>;

/** Who is signed in. */
export interface PersonCaller {
  tenantId: string;
  personId: string;
  sessionId: string;
  /** The provider that the session began with: it opens the logins of its firm only. */
  providerId: string | null;
  login: ActorLogin | undefined;
  /** The software that acts for the person, with the scopes that it has. */
  software?: { clientId: string; scopes: string[] };
}

/** The login that a call acts for. What it sees is decided by `scope/`. */
export interface ActorLogin {
  id: string;
  role: Role;
  firmId: string | null;
  /** Whether it manages the logins of its firm. */
  managesFirm: boolean;
  grantKind: Schemas['GrantKind'];
  /** The consent whose chosen companies are all that is seen of those of the grant. */
  chosenBy?: string;
}

/** A person with the login that was chosen. */
export interface PersonActor extends PersonCaller {
  login: ActorLogin;
}

/** Software that signs in as itself: a client, in the place that a login has. */
export interface Software {
  tenantId: string;
  login: Omit<ActorLogin, 'role' | 'managesFirm'> & { role: 'software' };
  /** The scopes of its token that the client still has. */
  scopes: string[];
}

/** An operator of the installation, who is in no tenant and sees none. */
export interface OperatorCaller {
  operatorId: string;
  name: string;
  scopes: Schemas['OperatorScope'][];
}

/** Whoever sees a part of a tenant. */
export type Actor = PersonActor | Software;

type ActorOf<K> = K extends PublicOperation
  ? undefined
  : K extends PersonOperation
    ? PersonCaller
    : K extends OperatorOperation
      ? OperatorCaller
      : K extends SoftwareOperation
        ? Actor
        : PersonActor;

/** One call of an operation, validated. */
export interface Call<K extends OperationId = OperationId> {
  operation: K;
  params: Part<K, 'path'>;
  query: Part<K, 'query'>;
  body: Body<K>;
  actor: ActorOf<K>;
  language: Language;
  /** The version in `If-Match`. */
  version: number | undefined;
  idempotencyKey: string | undefined;
  /**
   * Says where the call came from: the page's origin where a browser sent one, the host asked for, the client's
   * address, and what the browser says it is, cut off at 300 characters.
   */
  origin: { page: string | undefined; own: boolean; host: string; address: string; userAgent: string };
  refreshToken: string | undefined;
  /** Tells in which browsers persons signed in before. */
  deviceToken: string | undefined;
  /** The id of what software asks, in the browser in which it asked. */
  authorizationRequest: string | undefined;
  /** Tells which browser began to sign in with a provider. */
  browserToken: string | undefined;
  /** The credentials that HTTP Basic gave (RFC 7617), for the one operation that takes it. */
  basic: { user: string; password: string } | undefined;
}

/** A successful answer. `version` becomes the ETag; the tokens become cookies, of which null clears the refresh token. */
export interface Answer<T> {
  body: T;
  status?: number;
  version?: number;
  refreshToken?: string | null;
  deviceToken?: string;
  browserToken?: string;
  /** Whoever asked may use the answer for so long without asking again. */
  maxAgeSeconds?: number;
}

type AnswerOf<K extends OperationId> = [Result<K>] extends [never]
  ? void | Omit<Answer<never>, 'body'>
  : Answer<Result<K>>;

export type Handler<K extends OperationId> = (call: Call<K>, app: App) => Promise<AnswerOf<K>>;

/** A handler per operation of the contract: one that lacks, or has no operation, does not compile. */
export type Handlers = { [K in OperationId]: Handler<K> };
