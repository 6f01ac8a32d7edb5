import { Problem } from '../contract/problem.js';
import type { TokenError } from '../contract/token-error.js';
import type { ErrorAnswer } from './error-answer.js';

/** Returns an error in the form of RFC 6749 section 5.2, for software that knows OAuth and nothing of us. */
export function tokenError(error: TokenError | Problem): ErrorAnswer {
  if (error instanceof Problem) return { ...ofProblem(error), headers: error.headers, type };
  const { code, message, headers } = error;
  return {
    status: code === 'invalid_client' ? 401 : 400,
    headers,
    type,
    body: { error: code, error_description: message },
  };
}

const type = 'application/json';

function ofProblem(problem: Problem): Pick<ErrorAnswer, 'status' | 'body'> {
  const { status } = problem;
  const passes = status === 429 || status === 503;
  const error = passes ? 'temporarily_unavailable' : status >= 500 ? 'server_error' : 'invalid_request';
  const fields = problem.errors.map(({ pointer }) => pointer.replace(/^\//, ''));
  const text = fields.length > 0 ? `Check ${fields.join(', ')}` : problem.toBody('en', '').title;
  // The RFC allows these signs only.
  return { status, body: { error, error_description: text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '') } };
}
