import { TenantModel } from '../database/model.js';
import { normalise, searchText } from '../database/search-text.js';
import type { Debtor } from './debtor.js';

export type CompanyKind = 'client' | 'template' | 'test';
export type PeriodType = 'month' | 'fourWeek' | 'week';
export type WageTaxPeriod = 'month' | 'fourWeek' | 'halfYear' | 'year';

/** One payroll administration of a debtor. */
export class Company extends TenantModel {
  static override tableName = 'companies';
  static override booleans = ['hidden', 'confidential'];
  static override stamps = ['createdAt', 'updatedAt'] as const;

  declare debtorId: string;
  /** Unique within the debtor only. */
  declare number: number;
  declare name: string;
  declare kind: CompanyKind;
  /** Fixed once made. */
  declare periodType: PeriodType;
  /** Registration at the Chamber of Commerce (KvK). */
  declare chamberNumber: string | null;
  /** Loonheffingennummer. */
  declare wageTaxNumber: string | null;
  declare email: string | null;
  declare phone: string | null;
  declare contactName: string | null;
  declare street: string | null;
  declare postalCode: string | null;
  declare city: string | null;
  declare website: string | null;
  /** The company of kind `template` that it was made from. */
  declare templateId: string | null;
  declare ledgerScheme: string | null;
  /** `YYYY-P`. */
  declare startPeriod: string | null;
  declare wageTaxPeriod: WageTaxPeriod | null;
  /** The last day, `YYYY-MM-DD`: periods that begin later get no runs. */
  declare endsOn: string | null;
  /** Lists leave it out unless they ask for it. */
  declare hidden: boolean;
  /** Nobody sees it by a tag or by its debtor; `scope` holds this. */
  declare confidential: boolean;
  declare searchText: string;
  declare sortName: string;
  declare version: number;
  declare createdAt: string;
  declare updatedAt: string;

  /** The columns that lists search and sort by; set them whenever one of these columns or the debtor's changes. */
  static searchColumns(company: SearchedColumns, debtor: Pick<Debtor, 'number' | 'name'>): SearchColumns {
    const { number, name, chamberNumber, wageTaxNumber, postalCode, email } = company;
    return {
      searchText: searchText(`${number} ${name} ${debtor.number} ${debtor.name}`, [
        chamberNumber,
        wageTaxNumber,
        postalCode,
        email,
      ]),
      sortName: normalise(name),
    };
  }
}

/** What a company is found by, beside its debtor; what it does not have may be left out. */
export type SearchedColumns = Pick<Company, 'number' | 'name'> &
  Partial<Pick<Company, 'chamberNumber' | 'wageTaxNumber' | 'postalCode' | 'email'>>;

type SearchColumns = Pick<Company, 'searchText' | 'sortName'>;
