import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@loonpoort/server/generated/routes.js';
import { demoLogins, signIn, startService, type TestService } from '../harness/service.js';
import { startHoles } from './hole-server.js';
import { isInstalled, runTool } from './tools.js';

export interface ScannerFigure {
  scanner: string;
  /** Undefined where it is not installed. */
  targets?: number;
  findings?: string[];
  /** What it found in the server with holes; nothing is a scan that proves nothing. */
  planted?: string;
}

/** Lets scanners loose on the demo, and on a server with holes that they must find. */
export async function scanners(): Promise<ScannerFigure[]> {
  const service = await startService({ checkAnswers: false, logLevel: 'silent' });
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-scan-'));
  const holes = await startHoles();
  try {
    const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
    const { accessToken: token } = await signIn(service, administrator);
    return [await sqlmap(service, token, holes.url, folder), await wapiti(service, token, holes.url, folder)];
  } finally {
    await holes.stop();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Parameters of lists that are text; the one that is tried stands with a value that finds rows. */
function listTargets(url: string): string[] {
  return Object.values(routes).flatMap(({ method, path, query, params, permission }) => {
    const names = Object.keys(query.properties as object);
    const isList = method === 'GET' && names.includes('q') && Object.keys(params.properties as object).length === 0;
    if (!isList || permission === 'public' || permission === 'operator') return [];
    return [`${url}/api${path}?q=a*&limit=5`];
  });
}

async function sqlmap({ url }: TestService, token: string, holes: string, folder: string): Promise<ScannerFigure> {
  const scanner = 'sqlmap';
  if (!isInstalled(scanner)) return { scanner };
  const common = [
    '--batch',
    '--dbms=sqlite',
    '--level=2',
    '--risk=2',
    '--technique=BU',
    '--flush-session',
    '--disable-coloring',
  ];
  const scan = async (target: string, more: string[] = []): Promise<string> =>
    (await runTool(scanner, [...common, `--output-dir=${join(folder, 'sqlmap')}`, '-u', target, ...more], 60_000))
      .output;
  const found = (output: string): string | undefined => /Type: ([^\n]+)/.exec(output)?.[1];
  const planted = found(await scan(`${holes}/firms?q=a*`, ['--level=3', '--risk=3']));
  const bearer = ['--header', `Authorization: Bearer ${token}`, '--ignore-code=400'];
  const findings: string[] = [];
  const targets: [string, string[]][] = listTargets(url).map((target) => [target, []]);
  targets.push([`${url}/api/companies?sort=name*`, []]);
  targets.push([
    `${url}/api/sessions`,
    ['--data', '{"email":"a*@voorbeeld.nl","password":"b"}', '--ignore-code=401,429'],
  ]);
  for (const [target, more] of targets) {
    const output = await scan(target, [...bearer, ...more]);
    const type = found(output);
    if (type) findings.push(`${target}: ${type}`);
  }
  return { scanner, targets: targets.length, findings, planted: planted ?? '' };
}

async function wapiti({ url }: TestService, token: string, holes: string, folder: string): Promise<ScannerFigure> {
  const scanner = 'wapiti';
  if (!isInstalled(scanner)) return { scanner };
  const scan = async (target: string, name: string, more: string[] = []): Promise<Record<string, unknown[]>> => {
    const file = join(folder, `${name}.json`);
    const limits = ['--max-scan-time', '60', '--max-attack-time', '30', '--flush-session', '--no-bugreport'];
    const modules = ['-m', 'xss,sql,exec,file,crlf,redirect,csp,http_headers,cookieflags'];
    const out = ['-f', 'json', '-o', file, '--store-session', join(folder, name)];
    const { output } = await runTool(scanner, ['-u', target, ...modules, ...limits, ...out, ...more], 120_000);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`wapiti wrote no report:\n${output.slice(-2000)}`);
    });
    return (JSON.parse(text) as { vulnerabilities: Record<string, unknown[]> }).vulnerabilities;
  };
  const names = (found: Record<string, unknown[]>): string[] =>
    Object.entries(found).flatMap(([name, each]) =>
      each.map((one) => `${name}: ${(one as { info: string }).info} ${(one as { path: string }).path}`),
    );
  const planted = names(await scan(`${holes}/page?q=a`, 'holes'));
  const starts = listTargets(url).flatMap((target) => ['-s', target.replace('a*', 'a')]);
  const ours = await scan(`${url}/`, 'loonpoort', ['-H', `Authorization: Bearer ${token}`, ...starts]);
  // Browsers no longer know X-XSS-Protection, and it opened holes where they did (OWASP Secure Headers Project).
  const findings = names(ours).filter((each) => !each.includes('X-XSS-Protection'));
  return { scanner, targets: starts.length / 2 + 1, findings, planted: planted.join(', ') };
}
