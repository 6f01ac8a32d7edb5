import type { Knex } from 'knex';

const key = 'unit4-multivers';
/** Multivers is signed in to by consent: no request has these. The two passwords were among the secrets. */
const unused = ['accountName', 'portalUserName', 'userName'];

/** Takes out what the form of Multivers no longer asks. No other setting of it is a secret, so none of these stays. */
export async function up(trx: Knex): Promise<void> {
  const rows = (await trx('integrations').select('tenant_id', 'id', 'settings').where({ package: key })) as {
    tenant_id: string;
    id: string;
    settings: string;
  }[];
  for (const { tenant_id, id, settings } of rows) {
    const kept = Object.entries(JSON.parse(settings) as object).filter(([name]) => !unused.includes(name));
    await trx('integrations')
      .update({ settings: JSON.stringify(Object.fromEntries(kept)), secrets: null })
      .where({ tenant_id, id });
  }
  // A password that was missing is no problem any more; whether another one is there is not known.
  await trx('integrations')
    .update({ state: 'untested', problem: null, tested_at: null })
    .where({ package: key, state: 'problem' })
    .where('problem', 'like', 'secrets.%');
}

/** What is gone was of no use. */
export async function down(): Promise<void> {}
