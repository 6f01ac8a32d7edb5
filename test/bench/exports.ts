import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleProgram } from '../harness/bundle-program.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { addEmployees } from './sources.js';

const sizes = [100_000, 400_000, 1_600_000];

export interface ExportFigures {
  sizes: {
    /** Rows of one table; the tenant has few others. */
    rows: number;
    /** Megabytes of the ZIP, and of the process that writes it at its most. */
    zip: number;
    megabytes: number;
  }[];
  /** Megabytes that the largest takes more than the smallest. */
  growth: number;
  bar: number;
}

/** Measures how much memory the export of a tenant takes while its data grow, in a process of its own. */
export async function exports(): Promise<ExportFigures> {
  const service = await startService({ checkAnswers: false });
  try {
    const payroll = await Payroll.of(service);
    await addEmployees(service, payroll);
    const [place] = await service.app.database.rows<{ file: string; tenantId: string }>(
      'SELECT file, tenant_id AS "tenantId" FROM pragma_database_list, companies WHERE id = ?',
      [payroll.company.id],
    );
    const program = await bundleProgram(new URL('exporter.ts', import.meta.url));
    const figures: ExportFigures['sizes'] = [];
    for (const rows of sizes) {
      await copyEmployees(service, payroll, rows);
      const { stdout } = await promisify(execFile)(process.execPath, [program, place!.file, place!.tenantId]);
      const { zip, megabytes } = JSON.parse(stdout) as { zip: number; megabytes: number };
      figures.push({ rows, zip: Math.round(zip * 10) / 10, megabytes });
    }
    const [small, large] = [figures[0]!, figures.at(-1)!];
    return { sizes: figures, growth: large.megabytes - small.megabytes, bar: 30 };
  } finally {
    await service.stop();
  }
}

/** Copies the first employee until there are so many. */
export async function copyEmployees({ app }: TestService, { company }: Payroll, wanted: number): Promise<void> {
  const { database } = app;
  const columns = await database.rows<{ name: string }>(`SELECT name FROM pragma_table_info('employees')`);
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => {
    if (name === 'id') return `printf('%08x-0000-7000-8000-%012x', n, n)`;
    return name === 'number' ? '1000000 + n' : `e.${name}`;
  });
  await database.transaction((trx) =>
    trx.raw(
      `INSERT INTO employees (${names.join(', ')})
       WITH RECURSIVE counted (n) AS (
         SELECT (SELECT count(*) FROM employees WHERE company_id = ?) + 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?)
       SELECT ${values.join(', ')} FROM counted
         JOIN employees AS e ON e.id = (SELECT id FROM employees WHERE company_id = ? LIMIT 1) WHERE n <= ?`,
      [company.id as string, wanted, company.id as string, wanted],
    ),
  );
}
