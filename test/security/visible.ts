import type { Table, Viewer, World } from './world.js';

const cache = new WeakMap<Viewer, Record<Table, Set<string>>>();

/** Works out what a login may see, row by row and without the product's SQL. */
export function visible({ rows }: World, viewer: Viewer): Record<Table, Set<string>> {
  const known = cache.get(viewer);
  if (known) return known;
  const { role, grantKind, grants, firmId, managesFirm } = viewer.login;
  const own = (table: string) => rows[table]!.filter((row) => row.tenant_id === viewer.tenantId);
  const departments = own('departments');
  const employees = own('employees');
  const tagged = new Set(
    own('debtor_tags')
      .filter((row) => grants.has(row.tag_id!))
      .map((row) => row.debtor_id!),
  );
  const sees: Record<string, (company: Record<string, string>) => boolean> = {
    none: () => false,
    all: () => true,
    tags: ({ debtor_id, confidential }) => tagged.has(debtor_id!) && !Number(confidential),
    debtors: ({ debtor_id, confidential }) => grants.has(debtor_id!) && !Number(confidential),
    companies: ({ id }) => grants.has(id!),
    departments: ({ id }) => departments.some((row) => grants.has(row.id!) && row.company_id === id),
    employees: ({ id }) => employees.some((row) => grants.has(row.id!) && row.company_id === id),
  };
  const companies = own('companies').filter(sees[grantKind]!);
  const companyIds = idsOf(companies);
  const seenEmployees = employees.filter((row) => {
    if (grantKind === 'departments') return grants.has(row.department_id!);
    if (grantKind === 'employees') return grants.has(row.id!);
    return companyIds.has(row.company_id!);
  });
  const administrator = role === 'administrator';
  const debtorIds = new Set(companies.map(({ debtor_id }) => debtor_id!));
  const debtors = own('debtors').filter(
    ({ id }) =>
      debtorIds.has(id!) ||
      grantKind === 'all' ||
      (grantKind === 'debtors' && grants.has(id!)) ||
      (grantKind === 'tags' && tagged.has(id!)),
  );
  const inCompany = ({ company_id }: Record<string, string>) => companyIds.has(company_id!);
  const seesWebhook = ({ login_id, client_id }: Record<string, string>) =>
    administrator || (login_id ?? client_id) === viewer.login.id;
  const seesMessage = (row: Record<string, string>) =>
    own('webhooks').some((hook) => hook.id === row.webhook_id && seesWebhook(hook)) &&
    (!row.company_id || inCompany(row));
  const result: Record<Table, Set<string>> = {
    companies: companyIds,
    employees: idsOf(seenEmployees),
    debtors: idsOf(debtors),
    departments: idsOf(
      departments.filter((row) => (grantKind === 'departments' ? grants.has(row.id!) : inCompany(row))),
    ),
    costCentres: idsOf(own('cost_centres').filter(inCompany)),
    costUnits: idsOf(own('cost_units').filter(inCompany)),
    // An accountant names the tags of the debtors it sees.
    tags: idsOf(
      own('tags').filter(
        ({ id }) =>
          administrator ||
          own('debtor_tags').some((row) => row.tag_id === id && debtors.some((debtor) => debtor.id === row.debtor_id)),
      ),
    ),
    // A company names its firm.
    firms: idsOf(
      own('firms').filter(({ id }) => administrator || id === firmId || debtors.some(({ firm_id }) => firm_id === id)),
    ),
    // Who manages a firm sees the logins of that firm.
    logins: idsOf(
      own('logins').filter(
        ({ person_id, firm_id }) =>
          administrator || person_id === viewer.personId || (managesFirm && firm_id === firmId),
      ),
    ),
    persons: idsOf(own('persons').filter(({ id }) => administrator || id === viewer.personId)),
    sessions: idsOf(own('sessions').filter(({ person_id }) => administrator || person_id === viewer.personId)),
    authorizations: idsOf(
      own('authorizations').filter(
        ({ login_id }) =>
          administrator || own('logins').some(({ id, person_id }) => id === login_id && person_id === viewer.personId),
      ),
    ),
    factors: idsOf(own('factors').filter((row) => row.person_id === viewer.personId)),
    invitations: idsOf(own('invitations').filter(() => administrator)),
    runs: idsOf(own('runs').filter(inCompany)),
    journals: idsOf(own('journals').filter(inCompany)),
    deliveries: idsOf(own('deliveries').filter(inCompany)),
    // The bureau's schemes, and those of debtors in sight.
    schemes: idsOf(
      own('ledger_schemes').filter((row) => !row.debtor_id || debtors.some(({ id }) => id === row.debtor_id)),
    ),
    integrations: idsOf(
      own('integrations').filter(({ level, owner_id }) => {
        if (level === 'tenant') return true;
        return level === 'firm' ? administrator || owner_id === firmId : companyIds.has(owner_id!);
      }),
    ),
    // Software is named by its own webhooks.
    clients: idsOf(own('clients').filter(({ id }) => administrator || id === viewer.login.id)),
    webhooks: idsOf(own('webhooks').filter(seesWebhook)),
    messages: idsOf(own('webhook_messages').filter(seesMessage)),
    holds: idsOf(own('legal_holds').filter(() => administrator)),
    providers: idsOf(own('sign_in_providers').filter(() => administrator)),
    links: idsOf(own('provider_links').filter((row) => administrator || row.person_id === viewer.personId)),
    reviews: idsOf(own('access_reviews').filter(() => administrator || managesFirm)),
  };
  cache.set(viewer, result);
  return result;
}

const idsOf = (rows: Record<string, string>[]): Set<string> => new Set(rows.map(({ id }) => id!));
