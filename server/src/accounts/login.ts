import { TenantModel } from '../database/model.js';

export type Role = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee';
export type GrantKind = 'none' | 'all' | 'tags' | 'debtors' | 'companies' | 'departments' | 'employees';

/** A person's role, with what it may see. */
export class Login extends TenantModel {
  static override tableName = 'logins';
  static override booleans = ['managesFirm'];
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  declare role: Role;
  /** The accountant's firm. */
  declare firmId: string | null;
  /** An accountant manages the logins of the own firm by it. */
  declare managesFirm: boolean;
  declare grantKind: GrantKind;
  /** This is null while its invitation is open: the login cannot be used yet. */
  declare acceptedAt: string | null;
  declare disabledAt: string | null;
  /** How it is mailed about what waits for it. */
  declare noticeMail: 'atOnce' | 'daily' | 'never';
  /** The time when it was mailed last, or a daily mail was last looked for. */
  declare noticeRoundAt: string | null;
  declare version: number;
  declare lastUsedAt: string | null;
  declare createdAt: string;
}

/** One tag, debtor, company, department or employee that a login may see. */
export class LoginGrant extends TenantModel {
  static override tableName = 'login_grants';
  static override idColumn = ['tenantId', 'loginId', 'targetId'];

  declare loginId: string;
  /** An id of the kind that the login's `grantKind` names. */
  declare targetId: string;
}
