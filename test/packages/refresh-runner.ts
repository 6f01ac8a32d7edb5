import type { PackageApp } from '@loonpoort/server/app.js';
import { Integration } from '@loonpoort/server/integrations/integration.js';
import { getAccessToken } from '@loonpoort/server/integrations/connections/index.js';
import { createApp } from '@loonpoort/server/create-app.js';

// A process that asks for an access token, as a server does before it sends a journal.
const { dataDir, databaseUrl, packages, now, tenantId, id } = JSON.parse(process.argv[2]!) as {
  dataDir: string;
  databaseUrl: string;
  packages: Record<string, PackageApp>;
  now: string;
  tenantId: string;
  id: string;
};
const app = await createApp({
  dataDir,
  databaseUrl,
  packages,
  port: 0,
  from: 'x@y.nl',
  now: () => new Date(now),
});
const integration = await Integration.query(app.database.read).findById([tenantId, id]).throwIfNotFound();
await getAccessToken(app, integration);
