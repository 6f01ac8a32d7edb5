import type { Knex } from 'knex';

/** The settings that made no difference to any file or request, by package. */
const unused: Record<string, string[]> = {
  twinfield: ['environment', 'userName'],
  imuis: ['environmentCode', 'administration', 'partnerKey'],
  asperion: ['administrationCode', 'final'],
  cash: ['administrationCode'],
};

/** Takes out settings that forms no longer ask. A secret that was among them goes when its integration is saved. */
export async function up(trx: Knex): Promise<void> {
  for (const [key, names] of Object.entries(unused)) {
    const rows = (await trx('integrations').select('tenant_id', 'id', 'settings').where({ package: key })) as {
      tenant_id: string;
      id: string;
      settings: string;
    }[];
    for (const { tenant_id, id, settings } of rows) {
      const kept = Object.entries(JSON.parse(settings) as object).filter(([name]) => !names.includes(name));
      await trx('integrations')
        .update({ settings: JSON.stringify(Object.fromEntries(kept)) })
        .where({ tenant_id, id });
    }
  }
}

/** What is gone was of no use. */
export async function down(): Promise<void> {}
