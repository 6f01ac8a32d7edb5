import type { Schemas } from '../contract/handler.js';
import { foundIn } from '../database/search-text.js';
import type { Company } from './company.js';

/** What a company is found by that lists do not show, in the order in which it is named. */
const fields = ['chamberNumber', 'wageTaxNumber', 'postalCode', 'email'] as const;

/** What a search of companies looks at, beside the numbers and addresses of `fields`. */
export type FoundCompany = Pick<Company, 'number' | 'name' | (typeof fields)[number]> & {
  debtorNumber: number;
  debtorName: string;
};

/** Returns by which number or address a search found a company; undefined where what the list shows says it all. */
export function foundBy(query: string, company: FoundCompany): Schemas['CompanyFoundBy'] | undefined {
  const { number, name, debtorNumber, debtorName } = company;
  const index = foundIn(
    query,
    `${number} ${name} ${debtorNumber} ${debtorName}`,
    fields.map((field) => company[field]),
  );
  return index === undefined ? undefined : fields[index];
}
