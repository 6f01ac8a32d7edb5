import type { Knex } from 'knex';

/** Lets an accountant manage the logins of the own firm, and a bureau say how its mails present themselves. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  'ALTER TABLE logins ADD COLUMN manages_firm INTEGER NOT NULL DEFAULT 0 CHECK (manages_firm IN (0, 1))',
  // mail_name, reply_to: null for those of the installation.
  'ALTER TABLE tenants ADD COLUMN mail_name TEXT',
  'ALTER TABLE tenants ADD COLUMN reply_to TEXT',
];

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE logins DROP COLUMN manages_firm');
  for (const column of ['mail_name', 'reply_to']) await trx.raw(`ALTER TABLE tenants DROP COLUMN ${column}`);
}
