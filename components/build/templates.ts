import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Drops what a browser reads the same without: lines and indents, and in CSS the spaces around signs. */
const shorten: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
};

/** Returns the text of a module with its `html` and `css` templates shortened. */
export function shortenTemplates(source: string): string {
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const own = shorten[node.tag.text];
      if (own) {
        const { template } = node;
        const parts = ts.isNoSubstitutionTemplateLiteral(template)
          ? [template]
          : [template.head, ...template.templateSpans.map((span) => span.literal)];
        for (const part of parts) {
          // Between the sign before it, ` or }, and the signs after it, ` or ${.
          const from = part.getStart() + 1;
          const to =
            part.end - (part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1);
          edits.push({ from, to, text: own(source.slice(from, to)) });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true));
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}

/** Shortens the templates of the components on their way into a build. */
export const templates: Plugin = {
  name: 'templates',
  setup(build) {
    build.onLoad({ filter: /components\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: shortenTemplates(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
