export default {
  files: ['test/**/*.test.ts'],
  extensions: { ts: 'module' },
  nodeArguments: ['--import=tsx'],
  // Child processes: the sqlite3 and argon2 addons and the browser belong to one process each.
  workerThreads: false,
  concurrency: 2,
  timeout: '2m',
};
