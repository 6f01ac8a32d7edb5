import { every } from '../companies/caller.js';
import type { TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';

let number = 7900;

/** Returns a number that no scheme has. */
export const nextNumber = (): number => ++number;

/** A company with a scheme of its debtor's own: a copy of the bureau's, or one that is linked to it. */
export async function schemeOfDebtor(service: TestService, link: 'copied' | 'linked', more: object = {}) {
  const payroll = await Payroll.of(service, more);
  await payroll.employee(1);
  const { caller, company } = payroll;
  const parentId = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const scheme = { ownerId: company.debtorId, number: nextNumber(), name: `Schema ${number}`, link, parentId };
  const { body } = await caller.post('/ledger-schemes', scheme);
  const { headers } = await caller.get(`/companies/${company.id}`);
  await caller.patch(`/companies/${company.id}`, { ledgerScheme: String(scheme.number) }, headers.get('etag'));
  const path = `/ledger-schemes/${body.id}`;
  const put = async (at: string, input: object) =>
    caller.put(`${path}/${at}`, input, (await caller.get(path)).headers.get('etag'));
  const accountsOf = async (id: string) => (await payroll.lines(id)).map(({ account }) => account);
  return { payroll, caller, path, put, accountsOf };
}
