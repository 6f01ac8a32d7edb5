import { Argument, Command, type CommandOptions, Option } from 'commander';
import type { Language } from '../contract/text.js';
import { version } from '../version.js';
import { readDay, readScopes, rotatable, usualScopes } from './arguments.js';
import { backupTexts } from './backup-texts.js';
import { moveTexts } from './move-texts.js';
import { withBackup, withLanguage, withListening, withStorage, withWorking } from './options.js';
import { optionsTexts } from './options-texts.js';
import { cliTexts } from './texts.js';

type LocalizedCommand = (language: Language) => (...args: never[]) => Promise<void>;

/**
 * Describes all commands. What one does is loaded when it is run: whoever asks for help, or wrote an option wrong, waits
 * for no server.
 */
export function createProgram(language: Language): Command {
  const words = cliTexts[language];
  const { help } = words;
  const optionsHelp = optionsTexts[language];

  /** Adds a command with the options of those that open the database, or those that are given. */
  const add = (
    group: Command,
    name: string,
    description: string,
    withOptions: typeof withStorage = withStorage,
    options: CommandOptions = {},
  ): Command => withLanguage(withOptions(group.command(name, options).description(description), optionsHelp), words);

  /** Returns the action of a command: what a module exports under a name. */
  const run =
    <Name extends string>(load: () => Promise<Record<NoInfer<Name>, LocalizedCommand>>, name: Name) =>
    async (...args: unknown[]): Promise<void> => {
      const commands = await load();
      await commands[name](language)(...(args as never[]));
    };

  const program = new Command('loonpoort').description(help.program).version(version).showHelpAfterError();

  add(program, 'start', help.start, withListening, { isDefault: true }).action(
    run(() => import('./start.js'), 'start'),
  );
  add(program, 'worker', help.worker, withWorking).action(run(() => import('./worker.js'), 'worker'));
  add(program, 'check', help.check, withListening).action(run(() => import('./check.js'), 'check'));
  add(program, 'init', help.init)
    .requiredOption('--tenant <slug>', help.slug)
    .requiredOption('--name <name>', help.name)
    .requiredOption('--email <address>', help.email)
    .option('--person <name>', help.person)
    .action(run(() => import('./init.js'), 'initCommand'));

  const tenantsHelp = words.tenants.help;
  const tenantCommands = () => import('./tenants.js');
  const tenants = program.command('tenants').description(tenantsHelp.tenants);
  add(tenants, 'list', tenantsHelp.list).action(run(tenantCommands, 'listTenantsCommand'));
  add(tenants, 'create', tenantsHelp.create)
    .argument('<slug>')
    .requiredOption('--name <name>', help.name)
    .requiredOption('--email <address>', help.email)
    .option('--person <name>', help.person)
    .action(run(tenantCommands, 'createTenantCommand'));
  add(tenants, 'invite', tenantsHelp.invite).argument('<slug>').action(run(tenantCommands, 'inviteTenantCommand'));
  add(tenants, 'suspend', tenantsHelp.suspend).argument('<slug>').action(run(tenantCommands, 'suspendTenantCommand'));
  add(tenants, 'resume', tenantsHelp.resume).argument('<slug>').action(run(tenantCommands, 'resumeTenantCommand'));
  add(tenants, 'export', tenantsHelp.export)
    .argument('<slug>')
    .option('--to <file>', tenantsHelp.to)
    .action(run(tenantCommands, 'exportTenantCommand'));
  add(tenants, 'import', tenantsHelp.import).argument('<file>').action(run(tenantCommands, 'importTenantCommand'));
  add(tenants, 'end', tenantsHelp.end)
    .argument('<slug>')
    .option('--confirm <slug>', tenantsHelp.confirm)
    .action(run(tenantCommands, 'endTenantCommand'));

  const operatorHelp = words.operator.help;
  const operatorCommands = () => import('./operator.js');
  const operator = program.command('operator').description(operatorHelp.operator);
  add(operator, 'create', operatorHelp.create)
    .requiredOption('--name <name>', operatorHelp.name)
    .option('--scope <scopes>', operatorHelp.scope, readScopes(language), usualScopes)
    .option('--expires <day>', operatorHelp.expires, readDay(language))
    .action(run(operatorCommands, 'createOperatorCommand'));
  add(operator, 'list', operatorHelp.list).action(run(operatorCommands, 'listOperatorsCommand'));
  add(operator, 'revoke', operatorHelp.revoke).argument('<id>').action(run(operatorCommands, 'revokeOperatorCommand'));

  const keysHelp = words.keys.help;
  const keysCommands = () => import('./keys.js');
  const keys = program.command('keys').description(keysHelp.keys);
  add(keys, 'status', keysHelp.status).action(run(keysCommands, 'keysStatusCommand'));
  add(keys, 'rotate', keysHelp.rotate)
    .addArgument(new Argument('<which>', keysHelp.which).choices(rotatable))
    .option('--tenant <slug>', keysHelp.tenant)
    .action(run(keysCommands, 'rotateKeysCommand'));

  const backupHelp = backupTexts[language].help;
  const backupCommands = () => import('./backup.js');
  add(program, 'backup', backupHelp.backup, withBackup)
    .argument('[file]', backupHelp.to)
    .action(run(backupCommands, 'backupCommand'));
  add(program, 'restore', backupHelp.restore, withBackup)
    .argument('<file>', backupHelp.from)
    .option('--replace', backupHelp.replace)
    .action(run(backupCommands, 'restoreCommand'));

  const moveHelp = moveTexts[language].help;
  add(program, 'migrate', moveHelp.migrate)
    .option('--dry-run', moveHelp.dryRun)
    .action(run(() => import('./migrate.js'), 'migrateCommand'));
  add(program, 'move', moveHelp.move)
    .addOption(new Option('--to <url>', moveHelp.to).env('MOVE_TO').makeOptionMandatory())
    .action(run(() => import('./move.js'), 'moveCommand'));

  const audit = program.command('audit').description(backupHelp.audit);
  add(audit, 'verify', backupHelp.verify)
    .option('--tenant <slug>', backupHelp.tenant)
    .action(run(() => import('./audit.js'), 'verifyAuditCommand'));

  const factorsHelp = words.factors.help;
  const factors = program.command('factors').description(factorsHelp.factors);
  add(factors, 'remove', factorsHelp.remove)
    .requiredOption('--tenant <slug>', help.tenant)
    .requiredOption('--email <address>', factorsHelp.email)
    .requiredOption('--reason <text>', factorsHelp.reason)
    .action(run(() => import('./factors.js'), 'removeFactorsCommand'));

  const imports = program.command('import').description(help.import);
  for (const [name, description, command] of [
    ['companies', help.companies, 'importCompaniesCommand'],
    ['departments', help.departments, 'importDepartmentsCommand'],
    ['cost-centres', help.costCentres, 'importCostCentresCommand'],
    ['cost-units', help.costUnits, 'importCostUnitsCommand'],
    ['employees', help.employees, 'importEmployeesCommand'],
    ['runs', help.runs, 'importRunsCommand'],
  ] as const) {
    add(imports, name, description)
      .argument('<file>')
      .requiredOption('--tenant <slug>', help.tenant)
      .action(run(() => import('./import.js'), command));
  }
  add(imports, 'returns', help.returns)
    .argument('<files...>')
    .requiredOption('--tenant <slug>', help.tenant)
    .action(run(() => import('./import-returns.js'), 'importReturnsCommand'));

  return program;
}
