import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

/** Chrome and Chromium install themselves here. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/loonpoort-chromium', import.meta.url));
const UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath()";

const FLAGS = [
  '--no-sandbox', // the sandbox cannot start as root, as in most containers
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // Nothing leaves the machine; subdomains of localhost are how a tenant's own address is tested.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

interface Executable {
  path: string;
  /** Features that are switched off. */
  without: string[];
  env: Record<string, string>;
}

/**
 * Chromium 156 draws what drops down under its address bar as pages of their own, in every window, and keeps a process in
 * reserve. Nobody sees either in tests, which took twice the processor time by them.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess'];

/**
 * Finds the browser that `CHROMIUM` names, or else the npm package's, which is the same on every machine. That one runs
 * on Linux on x64 only; elsewhere an installed Chrome or Chromium takes its place.
 */
async function findChromium(): Promise<Executable> {
  const chosen = process.env['CHROMIUM'];
  if (chosen) return { path: chosen, without: UNSEEN, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed) throw new Error('No browser found: install Chrome or Chromium, or name one in CHROMIUM.');
  return { path: installed, without: UNSEEN, env: {} };
}

async function packaged(): Promise<Executable> {
  if (!existsSync(UNPACKED)) await unpack();
  return {
    path: join(UNPACKED, 'chromium'),
    // With this feature that build (147) ends with a segmentation fault when a link opens a tab of its own process.
    without: ['RenderDocument'],
    env: { LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf') },
  };
}

/**
 * The package unpacks into the system's temporary folder, not safe for processes that start together, and adds the
 * libraries a bare machine lacks (NSS, expat) only where it sees AWS Lambda. Both are settings of a child process here;
 * the rename makes the result appear whole.
 */
async function unpack(): Promise<void> {
  await mkdir(dirname(UNPACKED), { recursive: true });
  const scratch = await mkdtemp(`${UNPACKED}-`);
  await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  await writeFile(join(scratch, 'fonts.conf'), fontConfiguration(join(UNPACKED, 'fonts')));
  await rename(scratch, UNPACKED).catch(async () => {
    await rm(scratch, { recursive: true, force: true }); // another test file was first
  });
}

/**
 * Puts the package's Open Sans first, so that pages look the same on every machine; others only for glyphs it lacks.
 */
function fontConfiguration(folder: string): string {
  const prefer = (family: string, font: string): string =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${['system-ui', 'sans-serif', 'Arial', 'Helvetica'].map((family) => prefer(family, 'Open Sans')).join('\n  ')}
  ${['ui-monospace', 'monospace'].map((family) => prefer(family, 'DejaVu Sans Mono')).join('\n  ')}
</fontconfig>
`;
}

export async function launchChromium(): Promise<Browser> {
  const { path, without, env } = await findChromium();
  const args = [...FLAGS, `--disable-features=${without.join(',')}`];
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}
