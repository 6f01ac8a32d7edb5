// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- receivers' servers: the SDK speaks to Loonpoort only
import { Agent, request } from 'undici';
import type { Schemas } from '../contract/handler.js';
import { retryAfterMs } from '../http/retry-after.js';
import { isAllowedUrl } from '../outbound/addresses.js';
import { checkedLookup, type OutboundSettings } from '../outbound/checked-lookup.js';

export interface PostResult {
  outcome: Schemas['WebhookOutcome'];
  status: number | null;
  milliseconds: number;
  /** The time for which the receiver asks to be left alone. */
  restMs?: number;
}

const answerTimeoutMs = 20_000;
const maxRestMs = 24 * 3600 * 1000;

/**
 * Posts a body to an address that somebody else chose, and reads of the answer its status only. A connection is made
 * to an address that was looked up and judged just before, and to no other. Redirects are not followed.
 */
export async function post(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  settings: OutboundSettings = {},
): Promise<PostResult> {
  const start = performance.now();
  const answer = (outcome: PostResult['outcome'], status: number | null = null): PostResult => ({
    outcome,
    status,
    milliseconds: Math.round(performance.now() - start),
  });
  if (!isAllowedUrl(url, settings.loopback ?? false)) return answer('forbiddenAddress');
  const judge = checkedLookup(settings);
  const agent = new Agent({ connect: { lookup: judge.lookup }, pipelining: 0 });
  const signal = AbortSignal.timeout(settings.timeoutMs ?? answerTimeoutMs);
  try {
    const response = await request(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'Loonpoort' },
      body,
      dispatcher: agent,
      signal,
    });
    const { statusCode: status } = response;
    response.body.on('error', () => undefined).destroy();
    return { ...answer(outcomeOf(status), status), restMs: restMs(response.headers['retry-after']) };
  } catch {
    return answer(judge.refused() ? 'forbiddenAddress' : signal.aborted ? 'timeout' : 'unreachable');
  } finally {
    await agent.destroy();
  }
}

function outcomeOf(status: number): PostResult['outcome'] {
  if (status >= 200 && status < 300) return 'delivered';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

/** Returns for how long the receiver asks to be left alone, but at most a day. */
function restMs(header: string | string[] | undefined): number | undefined {
  const askedMs = retryAfterMs(String(header ?? ''));
  return askedMs ? Math.min(askedMs, maxRestMs) : undefined;
}
