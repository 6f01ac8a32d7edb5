import type { CompanyKind, PeriodType, WageTaxPeriod } from '../companies/company.js';
import { labels } from '../generated/texts.js';
import { choiceOf, type Column, digits, schemaOf } from '../tables/columns.js';

/** A line of the company file holds what its cells say; empty ones are left out. */
export interface CompanyRow {
  debtorNumber: number;
  debtorName?: string;
  firmNumber?: number;
  tags?: string[];
  number: number;
  name: string;
  kind?: CompanyKind;
  periodType?: PeriodType;
  templateNumber?: number;
  wageTaxPeriod?: WageTaxPeriod;
  startPeriod?: string;
  ledgerScheme?: string;
  chamberNumber?: string;
  wageTaxNumber?: string;
  contactName?: string;
  email?: string;
  phone?: string;
  website?: string;
  street?: string;
  postalCode?: string;
  city?: string;
}

/**
 * The columns of Nmbrs's "Excel import bedrijven" (https://support.nmbrs.nl/hc/nl/articles/204052906) that say
 * something about the portal, and those that Nmbrs keeps elsewhere: name, firm and labels of the debtor, kind and
 * period of the company. `DefaultBedrijfnr` is the number of a template, of which a new company takes the period,
 * ledger scheme, wage-tax period, departments and cost centres.
 */
export const companyColumns: Column<CompanyRow>[] = [
  {
    heading: 'Debiteurnr',
    field: 'debtorNumber',
    schema: schemaOf('createDebtor', 'number'),
    required: true,
    ...digits,
  },
  { heading: 'Debiteurnaam', field: 'debtorName', schema: schemaOf('createDebtor', 'name') },
  { heading: 'Kantoor', field: 'firmNumber', schema: schemaOf('createFirm', 'number'), ...digits },
  {
    heading: 'Labels',
    field: 'tags',
    schema: { type: 'array', maxItems: 100, items: { type: 'string', minLength: 1, maxLength: 60, format: 'line' } },
    read: (cell) => [...new Set(cell.split('|').map((name) => name.trim()))].filter(Boolean),
  },
  { heading: 'Bedrijfnr', field: 'number', schema: schemaOf('createCompany', 'number'), required: true, ...digits },
  { heading: 'Naam', field: 'name', schema: schemaOf('createCompany', 'name'), required: true },
  {
    heading: 'Soort',
    field: 'kind',
    schema: schemaOf('createCompany', 'kind'),
    ...choiceOf(labels.CompanyKind),
  },
  {
    heading: 'Periode',
    field: 'periodType',
    schema: schemaOf('createCompany', 'periodType'),
    ...choiceOf(labels.PeriodType),
  },
  { heading: 'DefaultBedrijfnr', field: 'templateNumber', schema: schemaOf('createCompany', 'number'), ...digits },
  {
    heading: 'LoonaangifteTijdvak',
    field: 'wageTaxPeriod',
    schema: schemaOf('updateCompany', 'wageTaxPeriod'),
    ...choiceOf(labels.WageTaxPeriod, { 1: 'month', 2: 'fourWeek', 3: 'halfYear', 4: 'year', '6 maanden': 'halfYear' }),
  },
  {
    heading: 'Startperiode',
    field: 'startPeriod',
    schema: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{1,2}$',
      'x-field': { hint: { nl: 'Bijvoorbeeld 2026-1.', en: 'Such as 2026-1.' } },
    },
  },
  { heading: 'GrootboekRekSchema', field: 'ledgerScheme', schema: schemaOf('updateCompany', 'ledgerScheme') },
  { heading: 'KvKNummer', field: 'chamberNumber', schema: schemaOf('updateCompany', 'chamberNumber') },
  { heading: 'LHNummer', field: 'wageTaxNumber', schema: schemaOf('updateCompany', 'wageTaxNumber') },
  { heading: 'Contactpersoon', field: 'contactName', schema: schemaOf('updateCompany', 'contactName') },
  { heading: 'E-mail', field: 'email', schema: schemaOf('updateCompany', 'email') },
  { heading: 'Telefoon', field: 'phone', schema: schemaOf('updateCompany', 'phone') },
  { heading: 'Website', field: 'website', schema: { type: 'string', maxLength: 200 } },
  { heading: 'Straat', field: 'street', schema: schemaOf('updateCompany', 'street') },
  { heading: 'Postcode', field: 'postalCode', schema: schemaOf('updateCompany', 'postalCode') },
  { heading: 'Plaats', field: 'city', schema: schemaOf('updateCompany', 'city') },
];
