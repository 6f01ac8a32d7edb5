import { Argument, Command } from 'commander';
import { version } from '../version.js';
import { inLanguage, Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { DatabaseUnavailableError } from '../database/index.js';
import {
  importCompanies,
  importCostCentres,
  importCostUnits,
  importDepartments,
  importEmployees,
  importRuns,
} from '../imports/index.js';
import { backupCommand, restoreCommand } from './backup.js';
import { verifyAuditCommand } from './audit.js';
import { check } from './check.js';
import { removeFactorsCommand } from './factors.js';
import { importCommand } from './import.js';
import { importReturnsCommand } from './import-returns.js';
import { initCommand } from './init.js';
import { readLanguage } from './language.js';
import {
  createOperatorCommand,
  listOperatorsCommand,
  readDay,
  readScopes,
  revokeOperatorCommand,
  usualScopes,
} from './operator.js';
import { keysStatusCommand, rotatable, rotateKeysCommand } from './keys.js';
import { withBackup, withLanguage, withListening, withStorage } from './options.js';
import { readSwitches } from './settings.js';
import { start } from './start.js';
import { cliTexts } from './texts.js';
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

const language = languageOfCall();
const words = cliTexts[language];

const program = new Command('loonpoort')
  .description("The accountants' gate to a payroll bureau.")
  .version(version)
  .showHelpAfterError();

withListening(
  program.command('start', { isDefault: true }).description('serve the API, and the portal where one is given'),
).action(start);

withLanguage(withListening(program.command('check').description(words.help.check)), words).action(check(language));

withLanguage(withStorage(program.command('init').description(words.help.init)), words)
  .requiredOption('--tenant <slug>', 'name of the tenant in addresses')
  .requiredOption('--name <name>', "the bureau's name")
  .requiredOption('--email <address>', "the first administrator's e-mail address")
  .option('--person <name>', "the first administrator's name")
  .action(initCommand(language));

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

withBackup(
  program
    .command('backup')
    .argument('[file]', 'the file to write, which must not exist (in this folder, named after the moment otherwise)')
    .description('write a backup of the database, while servers run or not; the encryption key is not in it'),
).action(backupCommand);
withBackup(
  program
    .command('restore')
    .argument('<file>', 'a backup')
    .description('check a backup and put it in the place of the database, while no server runs'),
)
  .option('--replace', 'put the database that is there aside')
  .action(restoreCommand);

const audit = program.command('audit').description('the record of who did what and when');
withStorage(audit.command('verify').description('check that no entry was changed, removed, moved or added by hand'))
  .option('--tenant <slug>', 'the tenant (all of them otherwise)')
  .action(verifyAuditCommand);

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

const imports = program.command('import').description(words.help.import);
for (const [name, description, importer] of [
  ['companies', words.help.companies, importCompanies],
  ['departments', words.help.departments, importDepartments],
  ['cost-centres', words.help.costCentres, importCostCentres],
  ['cost-units', words.help.costUnits, importCostUnits],
  ['employees', words.help.employees, importEmployees],
  ['runs', words.help.runs, importRuns],
] as const) {
  withLanguage(withStorage(imports.command(name).argument('<file>').description(description)), words)
    .requiredOption('--tenant <slug>', words.help.tenant)
    .action(importCommand(importer, language));
}
withLanguage(withStorage(imports.command('returns').argument('<files...>').description(words.help.returns)), words)
  .requiredOption('--tenant <slug>', words.help.tenant)
  .action(importReturnsCommand(language));

try {
  readSwitches(program, process.env);
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** Returns the language of this call; of one that asks for another there is nothing more to read. */
function languageOfCall(): Language {
  try {
    return readLanguage(process.argv.slice(2), process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

/** Returns one line for what an operator can mend; `DEBUG` shows the stack of anything else. */
function explain(error: unknown): string {
  const { code, message, stack, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return words.portTaken(port!);
  if (code === 'EACCES' && port !== undefined) return words.portForbidden(port);
  if (code === 'ENOENT') return words.noFile(path!);
  if (error instanceof Problem) {
    const { title, detail } = error.toBody(language, '');
    return [
      `${title}.`,
      ...error.errors.map((each) => inLanguage(each, language).message),
      ...(error.errors.length ? [] : [detail]),
    ].join(' ');
  }
  if (error instanceof DatabaseUnavailableError) return words.unavailable[error.code];
  return process.env.DEBUG ? String(stack) : message;
}
