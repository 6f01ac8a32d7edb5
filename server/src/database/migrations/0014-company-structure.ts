import type { Knex } from 'knex';

const coded = ['cost_centres', 'cost_units'];

/**
 * Lets departments, cost centres and cost units be changed and closed, and their codes be unique whatever their
 * capitals. Codes of one company that differed in nothing else stay: one of them has the code in small letters.
 */
export async function up(trx: Knex): Promise<void> {
  for (const table of ['departments', 'cost_units']) {
    await trx.raw(`ALTER TABLE ${table} ADD COLUMN version INTEGER NOT NULL DEFAULT 1`);
  }
  for (const table of ['departments', ...coded]) {
    await trx.raw(
      `ALTER TABLE ${table} ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))`,
    );
  }
  for (const table of coded) {
    await trx.raw(`ALTER TABLE ${table} ADD COLUMN code_key TEXT NOT NULL DEFAULT ''`);
    await fillKeys(trx, table);
    await trx.raw(`CREATE UNIQUE INDEX ${table}_code_key ON ${table} (tenant_id, company_id, code_key)`);
  }
  await trx.raw('CREATE INDEX employee_cost_shares_centre ON employee_cost_shares (tenant_id, cost_centre_id)');
  await trx.raw('CREATE INDEX employee_cost_shares_unit ON employee_cost_shares (tenant_id, cost_unit_id)');
}

async function fillKeys(trx: Knex, table: string): Promise<void> {
  const rows = (await trx(table).select('tenant_id', 'id', 'company_id', 'code').orderBy('code', 'desc')) as {
    tenant_id: string;
    id: string;
    company_id: string;
    code: string;
  }[];
  const taken = new Set<string>();
  for (const { tenant_id, id, company_id, code } of rows) {
    // Small letters sort after capitals, so a code that is its own key comes first.
    const key = code.toLowerCase();
    const place = `${tenant_id} ${company_id} ${key}`;
    await trx(table)
      .update({ code_key: taken.has(place) ? code : key })
      .where({ tenant_id, id });
    taken.add(place);
  }
}

/** What was closed would be open again, and which names were changed is not known. */
export async function down(): Promise<void> {
  throw new Error('0014-company-structure cannot be undone: restore a backup');
}
