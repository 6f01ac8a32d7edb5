import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { routes } from '../generated/routes.js';
import { withinLimit } from '../http/within-limit.js';
import { scopeOf } from '../scope/scope.js';
import { importReturn } from './import-return.js';
import { MessageError } from './messages/message-error.js';

export const importWageTaxReturn: Handler<'importWageTaxReturn'> = async ({ body, actor, language }, app) => {
  const seen = scopeOf(actor).companies('c');
  try {
    return {
      body: await importReturn(
        app,
        actor.tenantId,
        withinLimit(body, routes.importWageTaxReturn.maxBytes!),
        seen,
        language,
      ),
    };
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    const { code, values } = error;
    throw fieldProblem({ pointer: 'line' in values ? `/lines/${Number(values.line)}` : '', code, values });
  }
};
