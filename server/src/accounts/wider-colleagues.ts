import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { colleagueGrantErrors } from './colleague-grant.js';
import { grantOf } from './colleague.js';
import { Login } from './login.js';
import { Person } from './person.js';
import { scopeText } from './to-login.js';

/** What a login may list. */
const shownAtMost = 200;

/**
 * Finds the logins of a firm that see more than its manager may give. A narrower grant of the manager takes nothing from
 * colleagues by itself: the bureau may have given them more on purpose, and nothing says who gave what. So the
 * administrator, who narrowed it, is shown who is left with more.
 */
export async function findWiderColleagues(
  db: Knex,
  manager: Login,
  language: Language,
): Promise<Schemas['WiderColleague'][]> {
  const { tenantId, firmId } = manager;
  const logins = await Login.query(db)
    .where({ tenantId, firmId, role: 'accountant', managesFirm: false, disabledAt: null })
    .orderBy('id');
  const wider: Schemas['WiderColleague'][] = [];
  for (const login of logins) {
    const grant = await grantOf(db, login);
    const errors = await colleagueGrantErrors(db, 'updateColleague', { tenantId, login: manager }, grant);
    if (errors.length === 0) continue;
    const { name } = await Person.query(db).findById([tenantId, login.personId]).throwIfNotFound();
    wider.push({ loginId: login.id, name, scope: await scopeText(db, login, language) });
    if (wider.length === shownAtMost) break;
  }
  return wider;
}
