import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Generated files by path from the repository's root. */
export type Files = Record<string, string>;

const notice = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n';

export const typescript = (...parts: string[]): string => `${notice}${parts.join('\n')}\n`;

export const literal = (value: unknown): string => JSON.stringify(value, null, 2);

/** Writes the files, and removes what an earlier contract left in the folders that hold nothing else. */
export async function write(root: string, files: Files, folders: string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(join(root, folder), { recursive: true }).catch(() => [])) {
      const path = join(folder, name);
      if (/\.[a-z]+$/.test(name) && !(path in files)) await rm(join(root, path));
    }
  }
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
