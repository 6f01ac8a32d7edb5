import { passwordChanged } from '../accounts/events.js';
import type { App } from '../app.js';
import { Challenge } from './challenge.js';

/** A sign-in that began with the former password goes no further. */
export function registerFactors(app: App): void {
  app.events.subscribe(passwordChanged, async (trx, { tenantId, personId }) => {
    await Challenge.query(trx).delete().where({ tenantId, personId });
  });
}
