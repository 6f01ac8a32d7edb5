import { define } from './define.js';

/**
 * Searches companies by the index of trigrams on PostgreSQL. Row-level security keeps a statement itself from using it: `LIKE`
 * may tell of rows that it refuses, so it is asked of no row before its policy is
 * (https://www.postgresql.org/docs/18/rules-privileges.html). This runs as who owns the table, and gives no more than the
 * role and the tenant of the statement see; a plan is made for each search, as words are common or rare.
 */
export const up = define({
  sqlite: [],
  postgres: [
    `CREATE FUNCTION companies_holding(parts text) RETURNS SETOF text
     LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $body$
     DECLARE
       patterns text[] := ARRAY(SELECT '%' || part || '%' FROM json_array_elements_text(parts::json) AS part);
       tenant text := current_setting('app.tenant', true);
     BEGIN
       IF current_setting('role') = 'loonpoort_platform' THEN
         RETURN QUERY SELECT c.id FROM companies AS c WHERE c.search_text LIKE ANY (patterns);
       ELSIF current_setting('role') = 'loonpoort_server' THEN
         RETURN QUERY SELECT c.id FROM companies AS c WHERE c.tenant_id = tenant AND c.search_text LIKE ANY (patterns);
       END IF;
     END $body$`,
  ],
});

export const down = define({ sqlite: [], postgres: ['DROP FUNCTION companies_holding(text)'] });
