import { createService } from '@loonpoort/server';

/** A service over a database that is there already, to be killed while it answers. It prints its address. */
const [dataDir, databaseUrl] = process.argv.slice(2) as [string, string];
const service = await createService({
  dataDir,
  databaseUrl,
  host: 'localhost',
  port: 0,
  defaultTenant: 'oamkb',
  from: 'Loonpoort <geen-antwoord@voorbeeld.nl>',
  record: true,
  checkAnswers: true,
});
await service.start();
console.log(service.app.settings.baseUrl.origin);
