import { Command } from 'commander';
import { version } from '../version.js';
import { DatabaseUnavailableError } from '../database/index.js';
import {
  importCompanies,
  importCostCentres,
  importCostUnits,
  importDepartments,
  importEmployees,
  importRuns,
} from '../imports/index.js';
import { importCommand } from './import.js';
import { importReturnsCommand } from './import-returns.js';
import { initCommand } from './init.js';
import { withListening, withStorage } from './options.js';
import { start } from './start.js';

const program = new Command('loonpoort')
  .description("The accountants' gate to a payroll bureau.")
  .version(version)
  .showHelpAfterError();

withListening(
  program.command('start', { isDefault: true }).description('serve the API, and the portal where one is given'),
).action(start);

withStorage(program.command('init').description('make an empty tenant with its first administrator'))
  .requiredOption('--tenant <slug>', 'name of the tenant in addresses')
  .requiredOption('--name <name>', "the bureau's name")
  .requiredOption('--email <address>', "the first administrator's e-mail address")
  .option('--person <name>', "the first administrator's name")
  .action(initCommand);

const imports = program.command('import').description('bring in data from a file');
for (const [name, description, importer] of [
  ['companies', "companies, in the columns of Nmbrs's company import", importCompanies],
  ['departments', 'departments of companies: made, renamed, closed', importDepartments],
  ['cost-centres', 'cost centres of companies: made, renamed, closed', importCostCentres],
  ['cost-units', 'cost units of companies: made, renamed, closed', importCostUnits],
  ['employees', 'employees, in a plain list', importEmployees],
  ['runs', 'payroll runs, as CSV or a JSON object per line', importRuns],
] as const) {
  withStorage(imports.command(name).argument('<file>').description(description))
    .requiredOption('--tenant <slug>', 'the tenant')
    .action(importCommand(importer));
}
withStorage(
  imports
    .command('returns')
    .argument('<files...>')
    .description('wage-tax returns, each the XML message that goes to the tax authorities'),
)
  .requiredOption('--tenant <slug>', 'the tenant')
  .action(importReturnsCommand);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** Returns one line for what an operator can mend; `DEBUG` shows the stack of anything else. */
function explain(error: unknown): string {
  const { code, message, stack, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop the other program, or choose a port: PORT=3001 npm start`;
  if (code === 'EACCES' && port !== undefined) return `Port ${port} may not be used by this user. Choose a higher one.`;
  if (code === 'ENOENT') return `${path} does not exist.`;
  if (error instanceof DatabaseUnavailableError) return `${message}.`;
  return process.env.DEBUG ? String(stack) : message;
}
