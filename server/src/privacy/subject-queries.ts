/** A file of an export, with the statement that finds its rows. Its bindings are the tenant and the id, in this order. */
export interface SubjectQuery {
  file: string;
  /** `?1` is the tenant, `?2` the id of the person or the employee; it ends in an order. */
  sql: string;
}

export type Binding = string | number | null;

const loginsOf = 'SELECT l.id FROM logins AS l WHERE l.tenant_id = ?1 AND l.person_id = ?2';

/** Says what is kept of a person who uses the portal, but for passwords and tokens. */
export const personQueries: readonly SubjectQuery[] = [
  {
    file: 'person',
    sql: `SELECT id, email, name, language, password_changed_at, disabled_at, created_at FROM persons
      WHERE tenant_id = ?1 AND id = ?2 ORDER BY id`,
  },
  {
    file: 'logins',
    sql: `SELECT l.id, l.role, f.name AS firm, l.manages_firm, l.grant_kind, l.accepted_at, l.disabled_at, l.last_used_at,
        l.created_at, l.notice_mail
      FROM logins AS l LEFT JOIN firms AS f ON f.tenant_id = l.tenant_id AND f.id = l.firm_id
      WHERE l.tenant_id = ?1 AND l.person_id = ?2 ORDER BY l.id`,
  },
  {
    file: 'grants',
    sql: `SELECT login_id, target_id FROM login_grants WHERE tenant_id = ?1 AND login_id IN (${loginsOf})
      ORDER BY login_id, target_id`,
  },
  {
    file: 'sessions',
    sql: `SELECT id, login_id, created_at, last_used_at, expires_at, ended_at, ended_reason, address, user_agent
      FROM sessions
      WHERE tenant_id = ?1 AND person_id = ?2 ORDER BY id`,
  },
  {
    file: 'devices',
    sql: 'SELECT last_used_at FROM known_devices WHERE tenant_id = ?1 AND person_id = ?2 ORDER BY last_used_at',
  },
  {
    file: 'consents',
    sql: `SELECT a.id, a.login_id, c.name AS software, f.name AS firm, a.scopes, a.offline, a.only_chosen, a.created_at,
        a.last_used_at, a.expires_at, a.ended_reason
      FROM authorizations AS a JOIN clients AS c ON c.tenant_id = a.tenant_id AND c.id = a.client_id
      LEFT JOIN firms AS f ON f.tenant_id = c.tenant_id AND f.id = c.firm_id
      WHERE a.tenant_id = ?1 AND a.login_id IN (${loginsOf}) ORDER BY a.id`,
  },
  {
    file: 'consent-companies',
    sql: `SELECT k.authorization_id AS consent, c.number, c.name FROM authorization_companies AS k
      JOIN authorizations AS a ON a.tenant_id = k.tenant_id AND a.id = k.authorization_id
      JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id
      WHERE k.tenant_id = ?1 AND a.login_id IN (${loginsOf}) ORDER BY k.authorization_id, c.number, k.company_id`,
  },
  {
    file: 'provider-links',
    sql: `SELECT k.id, p.name AS provider, p.issuer, k.subject, k.linked_at, k.last_used_at FROM provider_links AS k
      JOIN sign_in_providers AS p ON p.tenant_id = k.tenant_id AND p.id = k.provider_id
      WHERE k.tenant_id = ?1 AND k.person_id = ?2 ORDER BY k.id`,
  },
  {
    file: 'invitations',
    sql: `SELECT id, login_id, email, language, expires_at, accepted_at, revoked_at, last_sent_at, created_at
      FROM invitations WHERE tenant_id = ?1 AND person_id = ?2 ORDER BY id`,
  },
  {
    file: 'password-resets',
    sql: `SELECT id, expires_at, used_at, replaced_at, created_at FROM password_resets
      WHERE tenant_id = ?1 AND person_id = ?2 ORDER BY id`,
  },
  {
    file: 'saved-views',
    sql: `SELECT login_id, list, name, parameters, hidden_columns FROM saved_views
      WHERE tenant_id = ?1 AND login_id IN (${loginsOf}) ORDER BY login_id, list, name`,
  },
  {
    file: 'favourite-companies',
    sql: `SELECT f.login_id, c.number, c.name FROM favourite_companies AS f
      JOIN companies AS c ON c.tenant_id = f.tenant_id AND c.id = f.company_id
      WHERE f.tenant_id = ?1 AND f.login_id IN (${loginsOf}) ORDER BY f.login_id, c.number, f.company_id`,
  },
  {
    file: 'notices',
    sql: `SELECT login_id, kind, subject_id, read_since, mailed_since FROM login_notices
      WHERE tenant_id = ?1 AND login_id IN (${loginsOf}) ORDER BY login_id, kind, subject_id`,
  },
  {
    file: 'audit',
    sql: `SELECT seq, at, action, operation, subject, subject_id, count, details FROM audit_entries
      WHERE tenant_id = ?1 AND (person_id = ?2 OR login_id IN (${loginsOf})) ORDER BY seq`,
  },
  {
    file: 'access-reviews',
    sql: `SELECT r.begun_at, r.closed_at, i.role, i.firm_name, i.grant_kind, i.grant_names, i.company_count, i.since,
        i.last_used_at, i.granted_by, i.decision, i.decided_by, i.decided_at
      FROM access_review_items AS i JOIN access_reviews AS r ON r.tenant_id = i.tenant_id AND r.id = i.review_id
      WHERE i.tenant_id = ?1 AND i.person_id = ?2 ORDER BY r.begun_at, i.id`,
  },
  {
    file: 'journal-downloads',
    sql: `SELECT journal_id, package, downloaded_at, downloaded_by FROM journal_downloads
      WHERE tenant_id = ?1 AND login_id IN (${loginsOf}) ORDER BY downloaded_at, id`,
  },
  {
    file: 'acknowledgements',
    sql: `SELECT journal_id, acknowledged_at, acknowledged_by, document_number FROM acknowledgements
      WHERE tenant_id = ?1 AND login_id IN (${loginsOf}) ORDER BY acknowledged_at, journal_id`,
  },
];

const employee = `FROM employees AS e WHERE e.tenant_id = ?1 AND e.id = ?2`;
const number = `(SELECT e.number ${employee})`;
const company = `(SELECT e.company_id ${employee})`;

/** Says what is kept of an employee. */
export const employeeQueries: readonly SubjectQuery[] = [
  {
    file: 'employee',
    sql: `SELECT e.id, e.number, e.first_name, e.prefix, e.last_name, e.initials, e.email, e.in_service_on,
        e.out_of_service_on, c.name AS company, d.name AS department, e.created_at, e.updated_at
      FROM employees AS e JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id
        LEFT JOIN departments AS d ON d.tenant_id = e.tenant_id AND d.id = e.department_id
      WHERE e.tenant_id = ?1 AND e.id = ?2 ORDER BY e.id`,
  },
  {
    file: 'cost-shares',
    sql: `SELECT c.code AS cost_centre, u.code AS cost_unit, s.share FROM employee_cost_shares AS s
      LEFT JOIN cost_centres AS c ON c.tenant_id = s.tenant_id AND c.id = s.cost_centre_id
      LEFT JOIN cost_units AS u ON u.tenant_id = s.tenant_id AND u.id = s.cost_unit_id
      WHERE s.tenant_id = ?1 AND s.employee_id = ?2 ORDER BY s.id`,
  },
  {
    file: 'payroll-runs',
    sql: `SELECT r.year, r.period_from, r.period_to, r.number AS run, r.type, r.payment_date, re.name, re.department_number,
        re.department_name, re.cost_shares
      FROM runs AS r JOIN run_employees AS re ON re.tenant_id = r.tenant_id AND re.run_id = r.id AND re.number = ${number}
      WHERE r.tenant_id = ?1 AND r.company_id = ${company} ORDER BY r.year, r.period_from, r.number, r.id`,
  },
  {
    file: 'wages',
    sql: `SELECT r.year, r.period_from, r.period_to, r.number AS run, l.wage_code, l.amount AS cents
      FROM runs AS r JOIN run_lines AS l ON l.tenant_id = r.tenant_id AND l.run_id = r.id AND l.employee = ${number}
      WHERE r.tenant_id = ?1 AND r.company_id = ${company} ORDER BY r.year, r.period_from, r.number, r.id, l.wage_code`,
  },
  {
    file: 'wage-tax-returns',
    sql: `SELECT t.year, t.period, w.income, w.item, w.amount AS cents FROM wage_tax_returns AS t
      JOIN wage_tax_return_wages AS w ON w.tenant_id = t.tenant_id AND w.return_id = t.id AND w.employee = ${number}
      WHERE t.tenant_id = ?1 AND t.company_id = ${company} ORDER BY t.year, t.period, w.income, w.item`,
  },
  {
    file: 'journal-lines',
    sql: `SELECT j.reference, j.date, l.line, l.account, l.account_name, l.description, l.amount AS cents
      FROM journals AS j JOIN journal_lines AS l ON l.tenant_id = j.tenant_id AND l.journal_id = j.id
        AND l.employee_number = ${number}
      WHERE j.tenant_id = ?1 AND j.company_id = ${company} ORDER BY j.number, l.line`,
  },
  {
    file: 'logins',
    sql: `SELECT p.email, p.name, l.role, l.accepted_at, l.last_used_at FROM login_grants AS g
      JOIN logins AS l ON l.tenant_id = g.tenant_id AND l.id = g.login_id
      JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
      WHERE g.tenant_id = ?1 AND g.target_id = ?2 ORDER BY l.id`,
  },
];
