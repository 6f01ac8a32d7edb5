import type { QueryContext } from 'objection';
import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';
import type { Language } from '../tenants/tenant.js';

/** An identity in one tenant: an address, a password, one or more logins. */
export class Person extends TenantModel {
  static override tableName = 'persons';
  static override stamps = ['createdAt'] as const;

  /** The address in lower case; it is unique in the tenant, and never changes. */
  declare email: string;
  declare name: string;
  declare language: Language;
  /** This is null until the first invitation is accepted. */
  declare passwordHash: string | null;
  declare passwordChangedAt: string | null;
  declare disabledAt: string | null;
  /** Why the bureau took the second factors away, the last time that it did. */
  declare factorsEndedReason: string | null;
  declare searchText: string;
  declare sortName: string;
  declare version: number;
  declare createdAt: string;

  /** Returns the columns that lists search and sort by; set them whenever the name changes. */
  static searchColumns({ name, email }: Pick<Person, 'name' | 'email'>): Pick<Person, 'searchText' | 'sortName'> {
    return { searchText: normalise(`${name} ${email}`), sortName: normalise(name) };
  }

  override $beforeInsert(context: QueryContext): Promise<unknown> | void {
    Object.assign(this, Person.searchColumns(this));
    return super.$beforeInsert(context);
  }
}
