import { createTenant } from '../accounts/create-tenant.js';
import { createApp } from '../server.js';
import { type Options, serverOptions } from './options.js';

interface InitOptions extends Options {
  tenant: string;
  name: string;
  email: string;
  person?: string;
}

export async function initCommand(options: InitOptions): Promise<void> {
  const app = await createApp(serverOptions(options));
  try {
    const link = await createTenant(app, {
      slug: options.tenant,
      name: options.name,
      email: options.email,
      person: options.person ?? options.name,
    });
    process.stdout.write(
      `The tenant ${options.tenant} is ready. Its first administrator sets a password here, once, within 72 hours:\n\n  ${link}\n\n`,
    );
  } finally {
    await app.database.close();
  }
}
