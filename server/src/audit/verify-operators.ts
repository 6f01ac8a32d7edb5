import type { Database } from '../database/index.js';
import { type ChainedAction, hashOfAction } from '../operators/action-chain.js';
import type { Fault, Verification } from './verify-chain.js';

type Row = ChainedAction & { hash: string };

/** Computes the chain of what operators did again, and stops at the first row that is not right. They are few. */
export async function verifyOperators(database: Database): Promise<Verification> {
  // One statement sees the record and its head at one moment.
  const found = await database.rows<Row & { headSeq: number; headHash: string }>(sql);
  const { headSeq = 0, headHash = '' } = found[0] ?? {};
  const actions = found.filter(({ id }) => id !== null);
  let [entries, hash] = [0, ''];
  const report = (fault?: { seq: number; fault: Fault }): Verification => ({
    entries,
    headSeq: entries,
    headHash: hash,
    ...(fault && { fault }),
  });
  for (const action of actions) {
    const seq = entries + 1;
    if (seq > headSeq) return report({ seq, fault: 'inserted' });
    if (action.seq !== seq) return report({ seq, fault: action.seq < seq ? 'inserted' : 'missing' });
    if (hashOfAction(action, hash) !== action.hash) return report({ seq, fault: causeAt(seq, hash, actions, headSeq) });
    ({ hash } = action);
    entries = seq;
  }
  if (entries < headSeq) return report({ seq: entries + 1, fault: 'missing' });
  return report(hash === headHash ? undefined : { seq: entries, fault: 'altered' });
}

/** Finds out why a row is not the one that was written in its place. */
function causeAt(seq: number, previous: string, actions: readonly Row[], headSeq: number): Fault {
  // Others were numbered anew so that the gap, or the row too many, does not show.
  if (actions.length !== headSeq) return actions.length < headSeq ? 'missing' : 'inserted';
  const isElsewhere = actions.some((action) => hashOfAction({ ...action, seq }, previous) === action.hash);
  return isElsewhere ? 'moved' : 'altered';
}

const sql = `SELECT c.head_seq AS "headSeq", c.head_hash AS "headHash", a.id, a.seq, a.hash, a.at,
    a.operator_id AS "operatorId", a.operator_name AS "operatorName", a.action, a.subject_id AS "subjectId",
    a.subject_slug AS "subjectSlug", a.subject_name AS "subjectName", a.details, a.search_text AS "searchText"
  FROM operator_chain AS c LEFT JOIN operator_actions AS a ON true ORDER BY a.seq`;
