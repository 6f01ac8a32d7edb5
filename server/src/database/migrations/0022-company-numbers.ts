import type { Knex } from 'knex';
import { searchText } from '../search-text.js';

interface Row {
  search_key: number;
  search_text: string;
  chamber_number: string | null;
  wage_tax_number: string | null;
  postal_code: string | null;
  email: string | null;
}

const rowsAtOnce = 1000;

/** Lets companies be found by their numbers and addresses too. The index follows by its triggers. */
export async function up(trx: Knex): Promise<void> {
  for (let last = -1; ;) {
    const rows = (await trx('companies')
      .select('search_key', 'search_text', 'chamber_number', 'wage_tax_number', 'postal_code', 'email')
      .where('search_key', '>', last)
      .orderBy('search_key')
      .limit(rowsAtOnce)) as Row[];
    for (const { search_key, search_text: words, chamber_number, wage_tax_number, postal_code, email } of rows) {
      const search_text = searchText(words, [chamber_number, wage_tax_number, postal_code, email]);
      if (search_text !== words) await trx('companies').update({ search_text }).where({ search_key });
    }
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1)!.search_key;
  }
}

/** What was searched before is found as before. */
export async function down(trx: Knex): Promise<void> {
  await trx.raw(
    "UPDATE companies SET search_text = rtrim(substr(search_text, 1, instr(search_text, '|') - 1)) WHERE instr(search_text, '|') > 0",
  );
}
