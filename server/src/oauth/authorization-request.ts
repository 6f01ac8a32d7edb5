import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import { Client } from '../clients/client.js';
import type { Call, PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { delegable } from './authorization.js';
import { findState, OAuthState, openState, sealState } from './oauth-state.js';

/** What the library keeps of a request while a person decides; of its many properties those that matter here. */
interface Interaction {
  params: { client_id: string; redirect_uri: string; scope?: string; prompt?: string };
  /** Where the browser goes on once there is a result. */
  returnTo: string;
  result?: object;
}

/** What software asks of the person who is signed in. */
export interface AuthorizationRequest {
  state: OAuthState;
  interaction: Interaction;
  client: Client;
  /** The login that it would act for. */
  login: Login;
  scopes: Schemas['Scope'][];
  offline: boolean;
}

type Operation = 'previewAuthorization' | 'allowAuthorization' | 'refuseAuthorization';

/**
 * Finds a request that has no answer yet. It must be of this browser: whoever sends another person the address of a request
 * must not get what that person consents to.
 *
 * @throws Problem `authorization-over`, or `other-firm` for software of a firm that the login is not of
 */
export async function findRequest(
  app: App,
  db: Knex,
  call: Pick<Call<Operation>, 'authorizationRequest' | 'params'> & { actor: PersonActor },
): Promise<AuthorizationRequest> {
  const { params, actor, authorizationRequest } = call;
  const { tenantId, login } = actor;
  const isOfBrowser = authorizationRequest === params.requestId;
  const state = isOfBrowser ? await findState(app, db, tenantId, 'Interaction', params.requestId) : undefined;
  const interaction = state && openState<Interaction>(app, state);
  if (!interaction || interaction.result) throw new Problem('authorization-over');
  const client = await Client.query(db).findOne({ tenantId, id: interaction.params.client_id, disabledAt: null });
  if (!client) throw new Problem('authorization-over');
  if (client.firmId !== null && client.firmId !== login.firmId) throw new Problem('other-firm');
  const asked = (interaction.params.scope ?? '').split(' ');
  return {
    state: state!,
    interaction,
    client,
    login: await Login.query(db).findById([tenantId, login.id]).throwIfNotFound(),
    scopes: delegable(client.scopes).filter((scope) => asked.includes(scope)),
    offline: asked.includes('offline_access'),
  };
}

/**
 * Answers a request.
 *
 * @param result as oidc-provider takes it
 * @returns the address at which the browser goes on
 */
export async function answerRequest(
  app: App,
  trx: Knex.Transaction,
  { state, interaction }: AuthorizationRequest,
  result: object,
): Promise<string> {
  const { tenantId, id } = state;
  const payload = sealState(app, tenantId, id, { ...interaction, result });
  await OAuthState.query(trx).patch({ payload }).where({ tenantId, id });
  return interaction.returnTo;
}
