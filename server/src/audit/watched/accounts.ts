import { nameOf, type WatchedTable } from './watched-table.js';

const personOfLogin = `(SELECT p.name FROM logins AS l JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
  WHERE l.tenant_id = $.tenant_id AND l.id = $.login_id)`;
export const tenantTables: WatchedTable[] = [
  {
    table: 'tenants',
    subject: 'tenant',
    tenant: '$.id',
    id: '$.id',
    name: '$.name',
    shown: [
      'slug',
      'name',
      'language',
      'embed_origins',
      'mail_name',
      'reply_to',
      'factor_roles',
      'factors_from',
      'suspended_at',
    ],
  },
  {
    table: 'firms',
    subject: 'firm',
    id: '$.id',
    name: '$.name',
    shown: ['number', 'name', 'embed_origins', 'ended_at'],
  },
  { table: 'tags', subject: 'tag', id: '$.id', name: '$.name', shown: ['number', 'name', 'color'] },
];

export const accountTables: WatchedTable[] = [
  {
    table: 'persons',
    subject: 'person',
    id: '$.id',
    name: '$.name',
    person: '$.id',
    shown: ['email', 'name', 'language', 'disabled_at', 'factors_ended_reason'],
    // A hash is also renewed without a new password.
    hidden: ['password_changed_at'],
  },
  {
    table: 'logins',
    subject: 'login',
    id: '$.id',
    name: nameOf('persons', '$.person_id'),
    person: '$.person_id',
    shown: ['role', 'firm_id', 'manages_firm', 'grant_kind', 'accepted_at', 'disabled_at', 'notice_mail'],
  },
  {
    table: 'login_grants',
    subject: 'login',
    id: '$.login_id',
    name: personOfLogin,
    part: { field: 'grants', value: '$.target_id' },
  },
  {
    table: 'invitations',
    subject: 'invitation',
    id: '$.id',
    name: '$.email',
    person: '$.person_id',
    shown: ['email', 'language', 'expires_at', 'accepted_at', 'revoked_at', 'last_sent_at'],
  },
  {
    table: 'password_resets',
    subject: 'passwordReset',
    id: '$.person_id',
    name: nameOf('persons', '$.person_id'),
    person: '$.person_id',
    shown: ['expires_at', 'used_at'],
    inserted: 'requested',
  },
  {
    table: 'factors',
    subject: 'factor',
    id: '$.id',
    name: '$.name',
    person: '$.person_id',
    shown: ['type', 'name', 'blocked_at'],
  },
  {
    table: 'recovery_codes',
    subject: 'person',
    id: '$.person_id',
    name: nameOf('persons', '$.person_id'),
    person: '$.person_id',
    part: { field: 'recoveryCodes', value: "coalesce($.used_at, 'unused')" },
  },
  {
    table: 'sessions',
    subject: 'session',
    id: '$.id',
    name: nameOf('persons', '$.person_id'),
    person: '$.person_id',
    login: '$.login_id',
    shown: ['login_id', 'own_origin', 'has_factor', 'ended_at', 'ended_reason'],
    inserted: 'signedIn',
    ended: { column: 'ended_at', action: 'signedOut' },
  },
  {
    table: 'clients',
    subject: 'client',
    id: '$.id',
    name: '$.name',
    shown: ['name', 'firm_id', 'scopes', 'grant_kind', 'disabled_at'],
  },
  {
    table: 'client_grants',
    subject: 'client',
    id: '$.client_id',
    name: nameOf('clients', '$.client_id'),
    part: { field: 'grants', value: '$.target_id' },
  },
  {
    table: 'client_secrets',
    subject: 'client',
    id: '$.client_id',
    name: nameOf('clients', '$.client_id'),
    part: { field: 'secretsUntil', value: '$.expires_at' },
  },
  // Where messages go may be a secret itself: anyone who knows such an address can send to it.
  { table: 'webhooks', subject: 'webhook', id: '$.id', shown: ['types', 'state'], hidden: ['url', 'secret'] },
];
