import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An editor shows this when the pointer rests on a name. */
export interface Hover {
  /** The name with its type, in one line of TypeScript. */
  signature: string;
  /** The text before the tags. */
  text: string;
  /** The texts of `@param`, `@returns`, `@throws` and `@example`, by the name of the tag. */
  tags: Record<string, string[]>;
}

/** An editor in which a stranger writes these files: it sees the packages as they are built, through their exports. */
export class Editor {
  readonly #service: ts.LanguageService;

  constructor(private readonly files: Record<string, string>) {
    const paths = new Map(Object.entries(files).map(([name, text]) => [this.#pathOf(name), text]));
    const read = (path: string): string | undefined =>
      paths.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    const host: ts.LanguageServiceHost = {
      getScriptFileNames: () => [...paths.keys()],
      getScriptVersion: () => '1',
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getCompilationSettings: () => ({
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      }),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => paths.has(path) || ts.sys.fileExists(path),
      readFile: read,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    };
    this.#service = ts.createLanguageService(host);
  }

  /** Lists the errors of all files, each with its file, line and text. */
  errors(): string[] {
    return Object.entries(this.files).flatMap(([name, text]) => {
      const path = this.#pathOf(name);
      const found = [...this.#service.getSyntacticDiagnostics(path), ...this.#service.getSemanticDiagnostics(path)];
      return found.map(({ start = 0, messageText }) => {
        const line = text.slice(0, start).split('\n').length;
        return `${name}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')} in ${text.split('\n')[line - 1]}`;
      });
    });
  }

  /** Hovers over the last name of the first place in the file that reads like `code`. */
  hover(name: string, code: string): Hover {
    const start = this.files[name]!.indexOf(code);
    if (start < 0) throw new Error(`${name} does not contain ${code}`);
    const offset = /\w+\W*$/.exec(code)!.index;
    const info = this.#service.getQuickInfoAtPosition(this.#pathOf(name), start + offset);
    const tags: Record<string, string[]> = {};
    for (const { name: tag, text } of info?.tags ?? []) (tags[tag] ??= []).push(ts.displayPartsToString(text));
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      text: ts.displayPartsToString(info?.documentation),
      tags,
    };
  }

  #pathOf(name: string): string {
    return `${root}test/packaging/project/${name}`;
  }
}

/** Returns the code of the blocks of TypeScript in a Markdown text. */
export const codeBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);
