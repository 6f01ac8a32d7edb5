import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { saysFactor } from '../providers/believed.js';
import { exchangeCode } from '../providers/exchange-code.js';
import { isServing } from '../providers/find-provider.js';
import { identify } from '../providers/identify.js';
import { keepSignIn, takeSignIn } from '../providers/pending-sign-in.js';
import { SignInProvider } from '../providers/sign-in-provider.js';
import { hashToken, newToken } from '../secrets/index.js';
import { assertActive } from '../tenants/assert-active.js';
import { Tenant } from '../tenants/tenant.js';
import { signInIdentified } from './sign-in-identified.js';

/** Milliseconds for the browser to get to the page of another site. */
const handoverTimeMs = 2 * 60 * 1000;

/** Called by the portal's own page, to which the provider sends the browser, for whichever page began. */
export const completeProviderSignIn: Handler<'completeProviderSignIn'> = async (call, app) => {
  const { body, origin, browserToken } = call;
  const { read } = app.database;
  if (origin.page !== undefined && !origin.own) throw new Problem('origin-not-allowed');
  const signIn = await takeSignIn(app, body.state);
  const { tenantId, providerId, browserHash, page, returnUrl, challenge, role } = signIn;
  const isSameBrowser = page !== null || (browserToken !== undefined && hashToken(browserToken) === browserHash);
  if (!isSameBrowser || providerId !== body.providerId) throw new Problem('provider-sign-in-over');
  await assertActive(read, tenantId);
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const provider = await SignInProvider.query(read).findById([tenantId, providerId]);
  if (!provider || !(await isServing(read, provider))) throw new Problem('provider-sign-in-over');
  const { claims, provedAt } = await exchangeCode(app, { tenant, provider, signIn }, body);
  const person = await identify(app, provider, claims);
  const hasFactor = provider.acceptsFactor && saysFactor(claims);
  if (page === null)
    return signInIdentified(app, call, { tenant, person, providerId, hasFactor, provedAt, role: role ?? undefined });
  const token = newToken();
  const values = {
    tenantId,
    providerId,
    page,
    challenge,
    role,
    personId: person.id,
    hasFactor,
    provedAt: provedAt.toISOString(),
  };
  await keepSignIn(app, values, { token, lifetimeMs: handoverTimeMs });
  const there = new URL(returnUrl!);
  there.hash = `loon-sign-in=${token}`;
  return { status: 202, body: { returnUrl: there.href } };
};
