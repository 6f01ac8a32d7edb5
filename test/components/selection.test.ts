import { test } from '../harness/test.js';
import type { BulkAction } from '../../components/src/generated/spec.js';
import { readRows } from '../../components/src/kinds/search/pages.js';
import { rowsFitting, Selection } from '../../components/src/kinds/search/selection.js';

const rows = Array.from({ length: 6 }, (_, index) => ({
  id: `${index}`,
  state: index % 2 ? 'odd' : 'even',
  runId: index,
}));
const ids = (selection: Selection): unknown[] => selection.rows.map(({ id }) => id);

test('a range goes from the row before to this one, either way, and can be taken back', (t) => {
  const selection = new Selection();
  selection.select(rows[3]!, true, rows, false);
  selection.select(rows[1]!, true, rows, true);
  t.deepEqual(ids(selection).sort(), ['1', '2', '3']);
  selection.select(rows[5]!, true, rows, true);
  t.is(selection.size, 5);
  selection.select(rows[4]!, false, rows, true);
  t.deepEqual(ids(selection).sort(), ['1', '2', '3']);
});

test('a range without a row before it is one row', (t) => {
  const selection = new Selection();
  selection.select(rows[4]!, true, rows, true);
  t.deepEqual(ids(selection), ['4']);
});

test('rows that are not shown any more are forgotten, the others are as they are now', (t) => {
  const selection = new Selection();
  selection.set(rows, true);
  selection.keep([{ ...rows[1]!, state: 'new' }, { id: 'other' }]);
  t.deepEqual(selection.rows, [{ ...rows[1]!, state: 'new' }]);
});

test('an action fits rows in its states that have a value for it', (t) => {
  const action = { property: 'runId', when: { state: ['odd'] } } as unknown as BulkAction;
  t.deepEqual(
    rowsFitting(action, rows).map(({ id }) => id),
    ['1', '3', '5'],
  );
  t.deepEqual(
    rowsFitting({ property: 'runId' } as BulkAction, [{ id: 'a', runId: null }, { id: 'b' }, { id: 'c', runId: 0 }]),
    [{ id: 'c', runId: 0 }],
  );
});

test('rows are read a page at a time until there are as many as wanted', async (t) => {
  const asked: Record<string, unknown>[] = [];
  const read = (total: number) => (page: Record<string, unknown>) => {
    asked.push(page);
    const from = Number(page['cursor'] ?? 0);
    const to = Math.min(from + Number(page['limit']), total);
    return Promise.resolve({
      items: Array.from({ length: to - from }, (_, index) => ({ id: from + index })),
      total,
      next: to < total ? String(to) : null,
    });
  };
  t.is((await readRows(read(450), 450)).items.length, 450);
  t.deepEqual(asked, [{ limit: 200 }, { limit: 200, cursor: '200' }, { limit: 200, cursor: '400' }]);
  asked.length = 0;
  t.is((await readRows(read(450), 30)).items.length, 30);
  t.is((await readRows(read(0), 0)).items.length, 0);
  t.deepEqual(asked, [{ limit: 30 }, { limit: 1 }]);
});
