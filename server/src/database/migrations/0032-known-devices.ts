import type { Knex } from 'knex';

/** Keeps in which browsers a person signed in, so that nobody else's guesses keep the person out there. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE known_devices (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, person_id, token_hash),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE known_devices');
}
