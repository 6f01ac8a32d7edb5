import type { Readable } from 'node:stream';
import type { Handler } from '../contract/handler.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { routes } from '../generated/routes.js';
import { scopeOf } from '../scope/scope.js';
import { importReturn } from './import-return.js';
import { MessageError } from './messages/message-error.js';

export const importWageTaxReturn: Handler<'importWageTaxReturn'> = async ({ body, actor, language }, app) => {
  const seen = scopeOf(actor).companies('c');
  try {
    return { body: await importReturn(app, actor.tenantId, withinLimit(body), seen, language) };
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    const { code, values } = error;
    throw fieldProblem({ pointer: 'line' in values ? `/lines/${Number(values.line)}` : '', code, values });
  }
};

/**
 * Reads a body that may be longer than its sender says. What is refused half-way is passed over to its end: a request that
 * is no longer read would be closed, and its sender would not learn the reason.
 */
async function* withinLimit(body: Readable): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > routes.importWageTaxReturn.maxBytes!) throw new Problem('body-too-large');
      yield chunk;
    }
  } finally {
    body.resume();
  }
}
