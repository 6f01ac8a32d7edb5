import { refuse } from '../../server/src/database/postgres/schema/guards.js';
import { define } from '../../server/src/database/migrations/define.js';
import type { Database } from '../../server/src/database/index.js';

const down = (): Promise<void> => Promise.resolve();

/** A migration as the next version might bring it, which only adds. */
const sample = {
  up: define(
    "ALTER TABLE companies ADD COLUMN colour TEXT NOT NULL DEFAULT 'groen' CHECK (colour <> '')",
    'ALTER TABLE companies ADD COLUMN cents INTEGER',
    'CREATE INDEX companies_colour ON companies (tenant_id, colour)',
    `CREATE TABLE company_seals (
      tenant_id TEXT NOT NULL,
      company_id TEXT NOT NULL,
      -- TEXT that is a comment stays one.
      kind TEXT NOT NULL DEFAULT 'TEXT',
      number INTEGER NOT NULL,
      content BLOB,
      PRIMARY KEY (tenant_id, company_id),
      FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE
    ) STRICT, WITHOUT ROWID`,
    {
      sqlite: [
        `CREATE TRIGGER company_seals_no_delete BEFORE DELETE ON company_seals
         BEGIN SELECT RAISE(ABORT, 'A seal stays'); END`,
      ],
      postgres: refuse('company_seals_no_delete', 'BEFORE DELETE ON company_seals', 'A seal stays'),
    },
  ),
  down,
};

/** The migrations of a version that has one more than this one. */
export const withSample = (database: Database) => ({ ...database.engine.migrations, '9000-sample': sample });
