import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { Request } from '@hapi/hapi';
import type { Service } from '@loonpoort/server';
import { sightings } from '@loonpoort/server/audit/observe-calls.js';

/** What a service's record says of the calls of one operation. */
export interface OperationRecord {
  operation: string;
  /** Calls that left what the contract says. */
  recorded: number;
  /** What is other than the contract says. */
  faults: string[];
}

interface Call {
  operation: string;
  method: string;
  status: number;
  requestId: string;
  /** A person or software, whose refusal is recorded. */
  isKnown: boolean;
  /** It made or removed something, or the version of what it is about is another one. */
  isChange: boolean;
}

interface Entry {
  action: string;
  operation: string;
  subject: string;
  subjectId: string | null;
  requestId: string | null;
}

/** The action that the contract says is recorded of each operation; none where it says why not, or nothing. */
const contract = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
export const actions = new Map(
  contract
    .split(/^ +operationId: /m)
    .slice(1)
    .map((text) => [/^\w+/.exec(text)![0], /^ +x-audit: \{ action: (\w+)/m.exec(text)?.[1]] as const),
);

/** These record what became of something by the way: of a token that was spent, or of a package that refuses. */
const byTheWay = new Set(['refreshSession', 'testIntegration', 'createToken', 'answerChallenge', 'proveSession']);

/**
 * Holds what a service records against the contract, call by call. Returns what looks at the end: a call that made,
 * changed or removed something left an entry, one of which nothing is recorded left none, and one that was refused left no
 * more than that.
 */
export function watchRecord({ http, app }: Service, folder: string): () => Promise<void> {
  const calls: Call[] = [];
  const keys = new Set<string>();
  http.events.on('response', (request) => {
    const call = toCall(request, keys);
    if (call) calls.push(call);
  });
  return async () => {
    const records = await read(app, calls).catch(() => []);
    const lines = records.map((each) => `${JSON.stringify(each)}\n`).join('');
    await appendFile(`${folder}/${process.pid}.jsonl`, lines);
  };
}

function toCall({ route, response, method, headers, auth }: Request, keys: Set<string>): Call | undefined {
  const operation = route.settings.id;
  if ('isBoom' in response || operation === undefined || !actions.has(operation)) return undefined;
  const { 'x-request-id': requestId, etag } = response.headers as Record<string, string | undefined>;
  const key = `${operation} ${headers['idempotency-key']}`;
  const isRepeated = headers['idempotency-key'] !== undefined && keys.has(key);
  keys.add(key);
  const status = response.statusCode;
  const isOther = headers['if-match'] !== undefined && etag !== undefined && headers['if-match'] !== etag;
  return {
    operation,
    method,
    status,
    requestId: requestId!,
    isKnown: auth.credentials?.caller !== undefined,
    isChange: !isRepeated && (status === 201 || (method === 'delete' && status === 204) || isOther),
  };
}

async function read(app: Service['app'], calls: readonly Call[]): Promise<OperationRecord[]> {
  await app.services.get(sightings).flush({ all: true });
  const entries = await app.database.rows<Entry>(
    `SELECT action, operation, subject, subject_id AS "subjectId", request_id AS "requestId" FROM audit_entries`,
  );
  // The record of a tenant goes with it, and what was kept long enough goes too.
  const isWhole = !calls.some(({ operation }) => operation === 'endTenant');
  const byRequest = new Map<string | null, Entry[]>();
  for (const entry of entries) byRequest.set(entry.requestId, [...(byRequest.get(entry.requestId) ?? []), entry]);
  return [...new Set(calls.map(({ operation }) => operation))].map((operation) => {
    const own = calls.filter((call) => call.operation === operation);
    const told = own.map((call) => ({ call, found: byRequest.get(call.requestId) ?? [] }));
    const action = actions.get(operation);
    const leaves = ({ found }: (typeof told)[number]) =>
      found.some((entry) => action === 'changed' || entry.action === action);
    return {
      operation,
      recorded: told.filter(({ call, found }) => call.status < 400 && leaves({ call, found })).length,
      faults: told.flatMap(({ call, found }) => faultOf(call, found, entries, action, isWhole)),
    };
  });
}

function faultOf(
  { operation, status, isKnown, isChange }: Call,
  found: readonly Entry[],
  entries: readonly Entry[],
  action: string | undefined,
  isWhole: boolean,
): string[] {
  const said = found.map((entry) => `${entry.action} ${entry.subject}`).join(', ');
  const foreign = found.filter((entry) => entry.operation !== operation);
  if (foreign.length > 0) return [`${operation}: recorded as ${foreign[0]!.operation}`];
  if (status >= 400) {
    const other = found.filter((entry) => !['refused', 'signInFailed'].includes(entry.action));
    if (other.length > 0 && !byTheWay.has(operation))
      return [`${operation} was refused with ${status}, and left ${said}`];
    const isTold = entries.some((entry) => entry.action === 'refused' && entry.subjectId === operation);
    return status === 403 && isKnown && isWhole && !isTold ? [`${operation}: nobody is told that it was refused`] : [];
  }
  if (action === undefined) return found.length > 0 && !byTheWay.has(operation) ? [`${operation} left ${said}`] : [];
  if (action === 'changed' && isChange && isWhole && found.length === 0) return [`${operation} ${status} left nothing`];
  // The same that is seen again is counted, not written again.
  const isSeen = entries.some((entry) => entry.action === action && entry.operation === operation);
  return action === 'saw' && isWhole && !isSeen ? [`${operation}: nobody is told that it was seen`] : [];
}
