import { Command } from 'commander';
import { version } from '../version.js';
import { DatabaseUnavailable } from '../database/index.js';
import { importCompaniesCommand, importEmployeesCommand, importRunsCommand } from './import.js';
import { initCommand } from './init.js';
import { withListening, withStorage } from './options.js';
import { start } from './start.js';

const program = new Command('loonpoort')
  .description("The accountants' gate to a payroll bureau.")
  .version(version)
  .showHelpAfterError();

withListening(program.command('start', { isDefault: true }).description('serve the API, and the portal where one is given')).action(start);

withStorage(program.command('init').description('make an empty tenant with its first administrator'))
  .requiredOption('--tenant <slug>', 'name of the tenant in addresses')
  .requiredOption('--name <name>', "the bureau's name")
  .requiredOption('--email <address>', "the first administrator's e-mail address")
  .option('--person <name>', "the first administrator's name")
  .action(initCommand);

const imports = program.command('import').description('bring in data from a file');
withStorage(imports.command('companies').argument('<file>').description("companies, in the columns of Nmbrs's company import"))
  .requiredOption('--tenant <slug>', 'the tenant')
  .action(importCompaniesCommand);
withStorage(imports.command('employees').argument('<file>').description('employees, in a plain list'))
  .requiredOption('--tenant <slug>', 'the tenant')
  .action(importEmployeesCommand);
withStorage(imports.command('runs').argument('<file>').description('payroll runs, as CSV or a JSON object per line'))
  .requiredOption('--tenant <slug>', 'the tenant')
  .action(importRunsCommand);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** One line for what an operator can mend; anything else keeps its stack. */
function explain(error: unknown): string {
  const { code, message, stack, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop the other program, or choose a port: PORT=3001 npm start`;
  if (code === 'EACCES' && port !== undefined) return `Port ${port} may not be used by this user. Choose a higher one.`;
  if (code === 'ENOENT') return `${path} does not exist.`;
  if (error instanceof DatabaseUnavailable) return `${message}.`;
  return process.env.DEBUG ? String(stack) : message;
}
