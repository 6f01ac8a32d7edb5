import type { App } from '../app.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { routes } from '../generated/routes.js';
import type { CompanyOfDebtor } from './find-company.js';
import { companyState } from './standing.js';
import { today } from './wage-period.js';

export function toCompany(company: CompanyOfDebtor, { login }: Actor, { now }: Pick<App, 'now'>): Schemas['Company'] {
  const { permission } = routes.updateCompany;
  return {
    id: company.id,
    number: company.number,
    name: company.name,
    kind: company.kind,
    periodType: company.periodType,
    debtorId: company.debtorId,
    debtorNumber: company.debtorNumber,
    debtorName: company.debtorName,
    firmId: company.firmId,
    chamberNumber: company.chamberNumber,
    wageTaxNumber: company.wageTaxNumber,
    wageTaxPeriod: company.wageTaxPeriod,
    ledgerScheme: company.ledgerScheme,
    contactName: company.contactName,
    email: company.email,
    phone: company.phone,
    street: company.street,
    postalCode: company.postalCode,
    city: company.city,
    endsOn: company.endsOn,
    state: companyState(company, today(now())),
    hidden: company.hidden,
    confidential: company.confidential,
    favourite: company.favouriteOf !== null,
    editable: Array.isArray(permission) && permission.includes(login.role),
    updatedAt: company.updatedAt,
  };
}
