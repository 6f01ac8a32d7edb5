import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { rows, StaleVersionError } from '../database/index.js';
import { Department } from './department.js';
import { findInCompany } from './find-in-company.js';

/** What once used a department goes on naming it, so it is closed and not removed. */
export const removeDepartment: Handler<'removeDepartment'> = async ({ params, version, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const department = await findInCompany(trx, actor, Department, params.departmentId);
    const { tenantId, id } = department;
    if (department.version !== version) throw new StaleVersionError(Department.tableName, id, version!);
    const users = await usersOf(trx, department, language);
    if (users) throw new Problem('department-in-use', { values: { users } });
    await Department.query(trx).deleteById([tenantId, id]);
  });

const counted = ['employees', 'runs', 'logins'] as const;

const words: Record<Language, Record<(typeof counted)[number], [one: string, more: string]>> = {
  nl: { employees: ['medewerker', 'medewerkers'], runs: ['loonrun', 'loonruns'], logins: ['inlog', 'inlogs'] },
  en: { employees: ['employee', 'employees'], runs: ['payroll run', 'payroll runs'], logins: ['login', 'logins'] },
};

/** Counts what uses a department, in words; it is empty where nothing ever did. */
async function usersOf(
  trx: Knex,
  { tenantId, id, companyId, number }: Department,
  language: Language,
): Promise<string> {
  const [counts] = await rows<Record<(typeof counted)[number], number>>(
    trx,
    `SELECT (SELECT count(*) FROM employees WHERE tenant_id = ? AND department_id = ?) AS employees,
       (SELECT count(DISTINCT r.id) FROM runs AS r
          JOIN run_employees AS e ON e.tenant_id = r.tenant_id AND e.run_id = r.id
        WHERE r.tenant_id = ? AND r.company_id = ? AND e.department_number = ?) AS runs,
       (SELECT count(*) FROM login_grants AS g
          JOIN logins AS l ON l.tenant_id = g.tenant_id AND l.id = g.login_id AND l.grant_kind = 'departments'
        WHERE g.tenant_id = ? AND g.target_id = ?) AS logins`,
    [tenantId, id, tenantId, companyId, number, tenantId, id],
  );
  return counted
    .filter((each) => counts![each] > 0)
    .map((each) => `${counts![each]} ${words[language][each][counts![each] === 1 ? 0 : 1]}`)
    .join(', ');
}
