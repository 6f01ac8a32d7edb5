import fc from 'fast-check';
import type { Contract, Operation } from '../../sdk/generator/contract.js';
import type { TestService } from '../harness/service.js';
import type { Callers } from './callers.js';
import { Judge } from './judge.js';
import { type FuzzRequest, requests } from './requests.js';

export interface FuzzResult {
  calls: number;
  /** How often each status was answered. */
  statuses: Map<number, number>;
  /** Operations of which no call was let in. */
  unreached: string[];
  faults: string[];
}

export interface FuzzOptions {
  seed: number;
  /** Calls per operation. */
  runs: number;
}

/** What ends the caller's own session, or lets nobody of the tenant in, comes last. */
const endings = new Set([
  'createSession',
  'endSession',
  'endAccountSessions',
  'createPersonErasure',
  'changePassword',
  'suspendTenant',
  'endTenant',
]);

/** Calls operations with all that the contract allows, and with what it does not, and judges each answer. */
export async function fuzz(
  service: TestService,
  contract: Contract,
  callers: Callers,
  operations: Operation[],
  { seed, runs }: FuzzOptions,
): Promise<FuzzResult> {
  const judge = new Judge(contract);
  const result: FuzzResult = { calls: 0, statuses: new Map(), unreached: [], faults: [] };
  const ordered = [...operations].sort((a, b) => Number(endings.has(a.id)) - Number(endings.has(b.id)));
  for (const of of ordered) {
    let reached = false;
    const property = fc.asyncProperty(requests(of, callers.namesFor(of), callers.ids(of)), async (request) => {
      const answer = await callers.call(service, request);
      result.calls += 1;
      result.statuses.set(answer.status, (result.statuses.get(answer.status) ?? 0) + 1);
      reached ||= answer.status < 300;
      const intruder = answer.status < 300 && !callers.allowed(of).includes(request.caller);
      const fault = intruder ? `it lets ${request.caller} in` : judge.fault(of, answer);
      if (fault) throw new Error(`${fault}: ${answer.text.slice(0, 300)}`);
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed,
      // Lists have the most parameters.
      numRuns: of.method === 'GET' && of.parameters.some((each) => each.in === 'query') ? 2 * runs : runs,
    });
    if (failed)
      result.faults.push(`${of.id}: ${(errorInstance as Error | null)?.message}\n${show(counterexample?.[0])}`);
    if (!reached) result.unreached.push(of.id);
  }
  return result;
}

const show = (request: FuzzRequest | undefined): string => JSON.stringify(request)?.slice(0, 1500) ?? 'no request';
