import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = fileURLToPath(new URL('react/page.ts', import.meta.url));

// React 19's own types made `ref` a plain property and moved the namespace `JSX`; both kinds are in use.
for (const [version, types] of [
  ['18', 'types-react-18'],
  ['19', '@types/react'],
] as const) {
  test(`the wrappers fit the types of React ${version}`, (t) => {
    const program = ts.createProgram([page], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      paths: {
        react: [`${root}node_modules/${types}/index.d.ts`],
        '@loonpoort/components/react': [`${root}components/dist/generated/react.d.ts`],
      },
    });
    t.true(program.getSourceFiles().some(({ fileName }) => fileName.endsWith(`${types}/index.d.ts`)));
    t.deepEqual(
      ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
        return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      }),
      [],
    );
  });
}
