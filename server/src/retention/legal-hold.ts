import type { Schemas } from '../contract/handler.js';
import { type Condition, TenantModel } from '../database/index.js';

/** Keeps the removal of data that is past its term from a part of a tenant, until somebody ends it. */
export class LegalHold extends TenantModel {
  static override tableName = 'legal_holds';

  declare kind: Schemas['LegalHoldKind'];
  /** Null for the tenant. */
  declare subjectId: string | null;
  declare reason: string;
  declare setAt: string;
  /** The name of who set it. */
  declare setBy: string;
  declare endedAt: string | null;
  declare endedBy: string | null;
  declare version: number;
}

/** Selects tenants that are not held as a whole; `tenant` is the SQL of an id. */
export const tenantNotHeld = (tenant: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM legal_holds AS h
    WHERE h.tenant_id = ${tenant} AND h.ended_at IS NULL AND h.kind = 'tenant')`,
  bindings: [],
});

/**
 * Selects rows of companies that are not held, nor their debtor, nor the tenant.
 *
 * @param alias of a table with `company_id`
 */
export const companyNotHeld = (alias: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM legal_holds AS h
    LEFT JOIN companies AS held ON held.tenant_id = ${alias}.tenant_id AND held.id = ${alias}.company_id
    WHERE h.tenant_id = ${alias}.tenant_id AND h.ended_at IS NULL AND (h.kind = 'tenant'
      OR h.kind = 'company' AND h.subject_id = ${alias}.company_id
      OR h.kind = 'debtor' AND h.subject_id = held.debtor_id))`,
  bindings: [],
});

/**
 * Selects companies' rows in which no employee that is held occurs.
 *
 * @param occurs a condition on the employee `e`
 */
export const noHeldEmployee = (alias: string, occurs: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM legal_holds AS h
    JOIN employees AS e ON e.tenant_id = h.tenant_id AND e.id = h.subject_id
    WHERE h.tenant_id = ${alias}.tenant_id AND h.ended_at IS NULL AND h.kind = 'employee'
      AND e.company_id = ${alias}.company_id AND ${occurs})`,
  bindings: [],
});
