import { rooms } from './server/rooms.js';

/** A folder's files, or the file itself. */
const inside = (name) => `^server/src/${name.replace('.', '\\.')}${name.includes('.') ? '$' : '/'}`;
const paths = rooms.map(([names]) => [names].flat().map(inside));
/** Files that stand in the list by themselves are not of the room whose folder they are in. */
const files = paths.flat().filter((path) => path.endsWith('$'));

/** A room imports from rooms before it in the list; types count. */
const order = paths.slice(0, -1).map((path, index) => ({
  name: `nothing-above-${[rooms[index][0]].flat().join('-and-')}`,
  severity: 'error',
  comment: 'Rooms of the server import downwards only (server/rooms.js): publish an event, or move what is shared.',
  from: { path, pathNot: files.filter((file) => !path.includes(file)) },
  to: { path: paths.slice(index + 1).flat() },
}));

export default {
  forbidden: [
    ...order,
    {
      name: 'every-room-is-listed',
      severity: 'error',
      comment: 'server/rooms.js does not have this folder or file.',
      from: { path: '^server/src/', pathNot: paths.flat() },
      to: {},
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'These files import each other, so that none can be read or changed by itself.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'generator-knows-no-package',
      severity: 'error',
      comment: 'The generator writes files of the packages; it imports from none.',
      from: { path: '^sdk/generator/' },
      to: { path: '^(components|server|examples)/' },
    },
    {
      name: 'packages-have-one-direction',
      severity: 'error',
      comment:
        'The SDK knows nothing of the elements, the elements nothing of the portal, and none of them the server.',
      from: { path: '^(sdk|components|examples)/' },
      to: { path: '^server/' },
    },
    {
      name: 'sdk-at-the-bottom',
      severity: 'error',
      from: { path: '^sdk/' },
      to: { path: '^(components|examples)/' },
    },
    {
      name: 'components-below-the-portal',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^examples/' },
    },
    {
      name: 'packages-name-what-they-import',
      severity: 'error',
      comment: 'Whoever installs the package does not get this: name it in the dependencies of its package.json.',
      from: { path: '^(sdk|components|server)/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
