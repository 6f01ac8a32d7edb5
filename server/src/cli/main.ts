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
import { EncryptionKeyError } from '../keys/index.js';
import { TenantImportError } from '../privacy/tenant-import-error.js';
import { backupCommand, restoreCommand } from './backup.js';
import { backupTexts } from './backup-texts.js';
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
import { optionsTexts } from './options-texts.js';
import { OperatorError } from '../contract/operator-error.js';
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
const optionsHelp = optionsTexts[language];

const program = new Command('loonpoort').description(words.help.program).version(version).showHelpAfterError();

withLanguage(
  withListening(program.command('start', { isDefault: true }).description(words.help.start), optionsHelp),
  words,
).action(start(language));

withLanguage(withListening(program.command('check').description(words.help.check), optionsHelp), words).action(
  check(language),
);

withLanguage(withStorage(program.command('init').description(words.help.init), optionsHelp), words)
  .requiredOption('--tenant <slug>', words.help.slug)
  .requiredOption('--name <name>', words.help.name)
  .requiredOption('--email <address>', words.help.email)
  .option('--person <name>', words.help.person)
  .action(initCommand(language));

/** Adds a command of a group that works on the database and speaks Dutch too. */
const storageCommand = (group: Command, name: string, description: string): Command =>
  withLanguage(withStorage(group.command(name).description(description), optionsHelp), words);

const tenantsHelp = words.tenants.help;
const tenants = program.command('tenants').description(tenantsHelp.tenants);
storageCommand(tenants, 'list', tenantsHelp.list).action(listTenantsCommand(language));
storageCommand(tenants, 'create', tenantsHelp.create)
  .argument('<slug>')
  .requiredOption('--name <name>', words.help.name)
  .requiredOption('--email <address>', words.help.email)
  .option('--person <name>', words.help.person)
  .action(createTenantCommand(language));
storageCommand(tenants, 'invite', tenantsHelp.invite).argument('<slug>').action(inviteTenantCommand(language));
storageCommand(tenants, 'suspend', tenantsHelp.suspend).argument('<slug>').action(suspendTenantCommand(language));
storageCommand(tenants, 'resume', tenantsHelp.resume).argument('<slug>').action(resumeTenantCommand(language));
storageCommand(tenants, 'export', tenantsHelp.export)
  .argument('<slug>')
  .option('--to <file>', tenantsHelp.to)
  .action(exportTenantCommand(language));
storageCommand(tenants, 'import', tenantsHelp.import).argument('<file>').action(importTenantCommand(language));
storageCommand(tenants, 'end', tenantsHelp.end)
  .argument('<slug>')
  .option('--confirm <slug>', tenantsHelp.confirm)
  .action(endTenantCommand(language));

const operatorHelp = words.operator.help;
const operator = program.command('operator').description(operatorHelp.operator);
storageCommand(operator, 'create', operatorHelp.create)
  .requiredOption('--name <name>', operatorHelp.name)
  .option('--scope <scopes>', operatorHelp.scope, readScopes(language), usualScopes)
  .option('--expires <day>', operatorHelp.expires, readDay(language))
  .action(createOperatorCommand(language));
storageCommand(operator, 'list', operatorHelp.list).action(listOperatorsCommand(language));
storageCommand(operator, 'revoke', operatorHelp.revoke).argument('<id>').action(revokeOperatorCommand(language));

const keysHelp = words.keys.help;
const keys = program.command('keys').description(keysHelp.keys);
storageCommand(keys, 'status', keysHelp.status).action(keysStatusCommand(language));
storageCommand(keys, 'rotate', keysHelp.rotate)
  .addArgument(new Argument('<which>', keysHelp.which).choices(rotatable))
  .option('--tenant <slug>', keysHelp.tenant)
  .action(rotateKeysCommand(language));

const backupHelp = backupTexts[language].help;
const backup = program.command('backup').argument('[file]', backupHelp.to).description(backupHelp.backup);
withLanguage(withBackup(backup, optionsHelp), words).action(backupCommand(language));
const restore = program.command('restore').argument('<file>', backupHelp.from).description(backupHelp.restore);
withLanguage(withBackup(restore, optionsHelp), words)
  .option('--replace', backupHelp.replace)
  .action(restoreCommand(language));

const audit = program.command('audit').description(backupHelp.audit);
storageCommand(audit, 'verify', backupHelp.verify)
  .option('--tenant <slug>', backupHelp.tenant)
  .action(verifyAuditCommand(language));

const factorsHelp = words.factors.help;
const factors = program.command('factors').description(factorsHelp.factors);
storageCommand(factors, 'remove', factorsHelp.remove)
  .requiredOption('--tenant <slug>', words.help.tenant)
  .requiredOption('--email <address>', factorsHelp.email)
  .requiredOption('--reason <text>', factorsHelp.reason)
  .action(removeFactorsCommand(language));

const imports = program.command('import').description(words.help.import);
for (const [name, description, importer] of [
  ['companies', words.help.companies, importCompanies],
  ['departments', words.help.departments, importDepartments],
  ['cost-centres', words.help.costCentres, importCostCentres],
  ['cost-units', words.help.costUnits, importCostUnits],
  ['employees', words.help.employees, importEmployees],
  ['runs', words.help.runs, importRuns],
] as const) {
  withLanguage(withStorage(imports.command(name).argument('<file>').description(description), optionsHelp), words)
    .requiredOption('--tenant <slug>', words.help.tenant)
    .action(importCommand(importer, language));
}
withLanguage(
  withStorage(imports.command('returns').argument('<files...>').description(words.help.returns), optionsHelp),
  words,
)
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
  if (error instanceof OperatorError) return error.text[language];
  if (error instanceof DatabaseUnavailableError) return words.unavailable[error.code];
  if (error instanceof TenantImportError) return words.tenants.importErrors[error.code](error.subject);
  if (error instanceof EncryptionKeyError) {
    const { place } = error;
    return place.in === 'file' ? words.keys.keyFileUnwritable(place.path, place.reason) : words.keys.keyInEnvironment;
  }
  return process.env.DEBUG ? String(stack) : message;
}
