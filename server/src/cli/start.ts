import { existsSync } from 'node:fs';
import { addDemoBookkeeping, demoBookkeepingPath, demoPackages } from '../demo/bookkeeping/index.js';
import { addMailPage } from '../demo/mail-page.js';
import { demoLogins, seedDemo } from '../demo/index.js';
import { addPortal } from '../http/pages.js';
import { addReference } from '../http/reference.js';
import { createService } from '../server.js';
import { type Options, serverOptions } from './options.js';

export async function start(options: Options): Promise<void> {
  const service = await createService(serverOptions(options));
  const filled = options.demo ? await seedDemo(service.app) : false;
  if (options.demo && service.app.mailer.recorded) addMailPage(service.http, service.app);
  if (options.demo) addDemoBookkeeping(service.http, service.app, options.dataDir);
  if (!options.headless) {
    addReference(service.http);
    if (options.portal) {
      if (!existsSync(options.portal)) throw new Error(`${options.portal} does not exist; run npm run build first.`);
      await addPortal(service.http, options.portal);
    }
  }
  await service.start();
  // The demo's package is on this server, of which the port may be known only now.
  const { settings } = service.app;
  if (options.demo) settings.packages = { ...demoPackages(settings.baseUrl.origin), ...settings.packages };
  announce(options, service.app.settings.baseUrl, filled);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void service.stop().then(() => process.exit(0));
    });
  }
}

function announce(options: Options, url: URL, filled: boolean): void {
  const lines = [`Loonpoort is ready at ${url.origin}`, ''];
  if (!options.headless) {
    if (options.portal) lines.push(`  Portal         ${url.origin}/`);
    lines.push(`  API reference  ${url.origin}/reference`);
  }
  if (options.demo && !options.smtpUrl) lines.push(`  Sent mail      ${url.origin}/mail`);
  if (options.demo) {
    lines.push(`  Bookkeeping    ${url.origin}${demoBookkeepingPath}`);
    lines.push('', filled ? 'The database was empty and holds demo data now. Demo logins:' : 'Demo logins:', '');
    const width = Math.max(...demoLogins.map(({ email }) => email.length));
    const words = Math.max(...demoLogins.map(({ password }) => password.length));
    for (const { email, password, description } of demoLogins) {
      lines.push(`  ${email.padEnd(width)}  ${password.padEnd(words)}  ${description}`);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
