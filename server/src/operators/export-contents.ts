/**
 * What an export leaves out: whatever gives access to something, and what waits to be sent. A table or a column that is
 * not named here is exported.
 */

/** Tables of tokens, links, secrets, sessions, and of jobs, whose payloads hold links. */
export const leftOutTables: readonly string[] = [
  'client_secrets',
  'connections',
  'data_keys',
  'factor_enrolments',
  'idempotency_keys',
  'invitation_links',
  'jobs',
  'known_devices',
  'oauth_states',
  'password_resets',
  'pending_connections',
  'provider_sign_ins',
  'recovery_codes',
  'refresh_tokens',
  'sessions',
  'sign_in_challenges',
  'throttles',
];

/** Columns of the other tables. */
export const leftOutColumns: Readonly<Record<string, readonly string[]>> = {
  factors: ['secret'],
  integrations: ['secrets'],
  persons: ['password_hash'],
  sign_in_providers: ['client_secret'],
  webhooks: ['secret', 'former_secret'],
};
