import type { Schemas } from '../contract/handler.js';
import type { Condition } from '../database/index.js';
import { packages } from '../generated/packages.js';
import { booksWith } from '../integrations/books-with.js';
import { connectorOf } from '../integrations/registry.js';
import { fileStateColumn, mayHaveFile } from '../journals/files/file-state.js';
import type { Viewer } from '../scope/scope.js';

/**
 * Joins what became of runs: the current journal of each, the latest delivery of that journal, and whether software
 * fetched it. It follows `runs AS r` in a statement, with the aliases `j`, `v` and `a`.
 */
export const outcomeJoins = `LEFT JOIN journals AS j ON j.tenant_id = r.tenant_id AND j.id = (
    SELECT jc.id FROM journals AS jc
    WHERE jc.tenant_id = r.tenant_id AND jc.run_id = r.id AND jc.superseded_by IS NULL
    ORDER BY jc.number DESC LIMIT 1)
  LEFT JOIN deliveries AS v ON v.tenant_id = j.tenant_id AND v.id = (
    SELECT vl.id FROM deliveries AS vl
    WHERE vl.tenant_id = j.tenant_id AND vl.journal_id = j.id ORDER BY vl.id DESC LIMIT 1)
  LEFT JOIN acknowledgements AS a ON a.tenant_id = j.tenant_id AND a.journal_id = j.id`;

/** Runs that are so far, or that still ask for something; the statement has `companies AS c` and `runs AS r`. */
export const runTodoCondition = (work: Schemas['RunWork'], viewer: Viewer): Condition => conditions(viewer)[work];

/** Journals that count: after a correction a run has several. */
const journals = 'FROM journals AS jw WHERE jw.superseded_by IS NULL';

const ofTenant = `${journals} AND jw.tenant_id = ?`;

const ofRun = `${journals} AND jw.tenant_id = r.tenant_id AND jw.run_id = r.id`;

/** Neither on their way to a package, nor fetched. */
const unsent = `jw.line_count > 0
  AND NOT EXISTS (SELECT 1 FROM deliveries AS dw
    WHERE dw.tenant_id = jw.tenant_id AND dw.journal_id = jw.id AND dw.state <> 'cancelled')
  AND NOT EXISTS (SELECT 1 FROM acknowledgements AS aw WHERE aw.tenant_id = jw.tenant_id AND aw.journal_id = jw.id)`;

/** A run waits until it has journals and all that have lines are booked; the database keeps that, see 0050-waiting-runs. */
function conditions(viewer: Viewer): Record<Schemas['RunWork'], Condition> {
  // Only packages with a connector are sent to; journals of templates and tests go nowhere.
  const automatic = packages.filter(({ key }) => connectorOf(key)).map(({ key }) => key);
  const bySending = booksWith(automatic, viewer);
  const byFile = mayHaveFile('r', viewer);
  return {
    toSend: {
      sql: `r.waiting = 1 AND r.state = 'locked'
        AND (NOT EXISTS (SELECT 1 ${ofRun}) OR EXISTS (SELECT 1 ${ofRun} AND ${unsent}))
        AND c.id IN (${bySending.sql})`,
      bindings: bySending.bindings,
    },
    toImport: {
      sql: `r.waiting = 1 AND r.state = 'locked' AND c.kind = 'client' AND ${byFile.sql}
        AND (NOT EXISTS (SELECT 1 ${ofRun})
          OR EXISTS (SELECT 1 ${ofRun} AND (${fileStateColumn('jw', 'c')}) IN ('toDownload', 'downloaded')))`,
      bindings: byFile.bindings,
    },
    // These are few among many runs, so they are looked up once, by their indexes.
    failed: {
      sql: `(r.tenant_id, r.id) IN (SELECT jw.tenant_id, jw.run_id ${ofTenant} AND jw.id IN (
        SELECT dw.journal_id FROM deliveries AS dw
        WHERE dw.tenant_id = ? AND dw.state IN ('refused', 'needsReview')))`,
      bindings: [viewer.tenantId, viewer.tenantId],
    },
    stale: {
      sql: `(r.tenant_id, r.id) IN (SELECT jw.tenant_id, jw.run_id ${ofTenant} AND jw.stale_reason IS NOT NULL)`,
      bindings: [viewer.tenantId],
    },
    made: { sql: `(r.waiting = 0 OR EXISTS (SELECT 1 ${ofRun}))`, bindings: [] },
    sent: { sql: 'r.waiting = 0', bindings: [] },
  };
}
