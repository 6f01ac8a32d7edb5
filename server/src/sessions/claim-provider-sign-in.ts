import { createHash } from 'node:crypto';
import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { takeSignIn } from '../providers/pending-sign-in.js';
import { assertOrigin } from '../tenants/allowed-origin.js';
import { assertActive } from '../tenants/assert-active.js';
import { Tenant } from '../tenants/tenant.js';
import { signInIdentified } from './sign-in-identified.js';

/**
 * Signs in on the page of another site that began. Only that page has the secret: a link with somebody else's token signs
 * nobody in, and neither does a token that got into other hands.
 */
export const claimProviderSignIn: Handler<'claimProviderSignIn'> = async (call, app) => {
  const { body, origin } = call;
  const { read } = app.database;
  const { tenantId, personId, providerId, page, challenge, hasFactor, provedAt, role } = await takeSignIn(
    app,
    body.token,
  );
  const isSamePage = page !== null && page === origin.page && s256(body.verifier) === challenge;
  // Until the provider has answered there is nobody.
  if (!isSamePage || personId === null || provedAt === null) throw new Problem('provider-sign-in-over');
  await assertOrigin(app, origin, tenantId);
  await assertActive(read, tenantId);
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const person = await Person.query(read).findOne({ tenantId, id: personId, disabledAt: null });
  if (!person) throw new Problem('provider-sign-in-over');
  const identified = { tenant, person, providerId, hasFactor, provedAt: new Date(provedAt), role: role ?? undefined };
  return signInIdentified(app, call, identified);
};

/** As S256 of PKCE (RFC 7636 section 4.2). */
const s256 = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
