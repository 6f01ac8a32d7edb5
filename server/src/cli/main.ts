import { Argument, Command } from 'commander';
import { version } from '../version.js';
import { inLanguage, Problem } from '../contract/problem.js';
import { DatabaseUnavailableError, type UnavailableCode } from '../database/index.js';
import {
  importCompanies,
  importCostCentres,
  importCostUnits,
  importDepartments,
  importEmployees,
  importRuns,
} from '../imports/index.js';
import { check } from './check.js';
import { removeFactorsCommand } from './factors.js';
import { importCommand } from './import.js';
import { importReturnsCommand } from './import-returns.js';
import { initCommand } from './init.js';
import {
  createOperatorCommand,
  listOperatorsCommand,
  readDay,
  readScopes,
  revokeOperatorCommand,
  usualScopes,
} from './operator.js';
import { keysStatusCommand, rotatable, rotateKeysCommand } from './keys.js';
import { withListening, withStorage } from './options.js';
import { readSwitches } from './settings.js';
import { start } from './start.js';
import {
  createTenantCommand,
  endTenantCommand,
  exportTenantCommand,
  inviteTenantCommand,
  importTenantCommand,
  listTenantsCommand,
  resumeTenantCommand,
  suspendTenantCommand,
} from './tenants.js';

const program = new Command('loonpoort')
  .description("The accountants' gate to a payroll bureau.")
  .version(version)
  .showHelpAfterError();

withListening(
  program.command('start', { isDefault: true }).description('serve the API, and the portal where one is given'),
).action(start);

withListening(
  program.command('check').description('say whether a start with these settings would do, and change nothing'),
).action(check);

withStorage(program.command('init').description('make an empty tenant with its first administrator'))
  .requiredOption('--tenant <slug>', 'name of the tenant in addresses')
  .requiredOption('--name <name>', "the bureau's name")
  .requiredOption('--email <address>', "the first administrator's e-mail address")
  .option('--person <name>', "the first administrator's name")
  .action(initCommand);

const tenants = program.command('tenants').description('the tenants of this installation, straight on its database');
withStorage(tenants.command('list').description('all tenants, with their state')).action(listTenantsCommand);
withStorage(
  tenants
    .command('create')
    .argument('<slug>')
    .description('make a tenant, and print the link of its first administrator'),
)
  .requiredOption('--name <name>', "the bureau's name")
  .requiredOption('--email <address>', "the first administrator's e-mail address")
  .option('--person <name>', "the first administrator's name")
  .action(createTenantCommand);
withStorage(
  tenants
    .command('invite')
    .argument('<slug>')
    .description('print a new link for its first administrator, in the place of one that lapsed or got lost'),
).action(inviteTenantCommand);
withStorage(tenants.command('suspend').argument('<slug>').description('let nobody in, and all work wait')).action(
  suspendTenantCommand,
);
withStorage(
  tenants.command('resume').argument('<slug>').description('let everybody in again, and the work go on'),
).action(resumeTenantCommand);
withStorage(tenants.command('export').argument('<slug>').description('write all data but secrets into a ZIP'))
  .option('--to <file>', 'the file to write, which must not exist (slug and day otherwise)')
  .action(exportTenantCommand);
withStorage(
  tenants
    .command('import')
    .argument('<file>')
    .description('read an export into this installation, which has no tenant'),
).action(importTenantCommand);
withStorage(tenants.command('end').argument('<slug>').description('remove a suspended tenant with all its data'))
  .option('--confirm <slug>', 'the slug once more, needed until it has been suspended for 30 days')
  .action(endTenantCommand);

const operator = program.command('operator').description('credentials that run tenants through the API');
withStorage(operator.command('create').description('make a credential, and print its secret once'))
  .requiredOption('--name <name>', 'what it is for')
  .option(
    '--scope <scopes>',
    'what it may do, separated by commas: tenants:read, tenants:write, tenants:export',
    readScopes,
    usualScopes,
  )
  .option(
    '--expires <day>',
    'the day from which it works no longer, such as 2027-01-31 (a year from now otherwise)',
    readDay,
  )
  .action(createOperatorCommand);
withStorage(operator.command('list').description('all credentials, with their state')).action(listOperatorsCommand);
withStorage(operator.command('revoke').argument('<id>').description('end a credential at once')).action(
  revokeOperatorCommand,
);

const keys = program.command('keys').description('the keys that seal secrets and sign tokens');
withStorage(
  keys.command('status').description('which keys are in use, since when, and which are no longer needed'),
).action(keysStatusCommand);
withStorage(
  keys
    .command('rotate')
    .addArgument(new Argument('<which>', 'the key to replace').choices(rotatable))
    .description('replace a key while servers run; run again, it goes on where it was interrupted'),
)
  .option('--tenant <slug>', 'the data key of this tenant only')
  .action(rotateKeysCommand);

const factors = program.command('factors').description('second factors of persons');
withStorage(
  factors
    .command('remove')
    .description('end the factors and the password of a person who lost them, such as the last administrator'),
)
  .requiredOption('--tenant <slug>', 'the tenant')
  .requiredOption('--email <address>', "the person's e-mail address")
  .requiredOption('--reason <text>', 'why, and how it was made sure who asks; the person reads it in a mail')
  .action(removeFactorsCommand);

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

/** What an operator looks at when the database cannot be used. */
const unavailable: Record<UnavailableCode, string> = {
  busy: 'Another process keeps the database for itself. Wait until it has ended, or end it.',
  readonly: 'The database cannot be written to: look at the owner and the mode of its file and folder.',
  full: 'The disk of the database is full.',
  io: 'The database cannot be read: DATABASE_URL names something else, or the file or its disk is damaged.',
};

try {
  readSwitches(program, process.env);
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
  if (error instanceof Problem) {
    const { title, detail } = error.toBody('en', '');
    return [
      `${title}.`,
      ...error.errors.map((each) => inLanguage(each, 'en').message),
      ...(error.errors.length ? [] : [detail]),
    ].join(' ');
  }
  if (error instanceof DatabaseUnavailableError) return unavailable[error.code];
  return process.env.DEBUG ? String(stack) : message;
}
