import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Challenge } from './challenge.js';
import { readEnrolling } from './challenged.js';
import { completeEnrolment } from './enrol.js';

/** Signs nobody in: the recovery codes are shown first, and the challenge then opens the session. */
export const addChallengeFactor: Handler<'addChallengeFactor'> = async (call, app) => {
  const { challenge, person, site } = await readEnrolling(app, call);
  const { tenantId, id } = challenge;
  const body = await completeEnrolment(
    app,
    { person, site, operation: 'addChallengeFactor' },
    call.body,
    async (trx, before) => {
      if (before > 0) throw new Problem('challenge-over');
      const enrolledAt = app.now().toISOString();
      const noted = await Challenge.query(trx).patch({ enrolledAt }).where({ tenantId, id, enrolledAt: null });
      if (noted !== 1) throw new Problem('challenge-over');
    },
  );
  return { status: 201, body };
};
