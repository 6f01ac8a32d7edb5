import { spawn, type ChildProcess } from 'node:child_process';

/** Keeps the ids that it is told of, and ends those processes once nobody is left who could tell it more. */
const script = `
  while read -r sign pid; do
    if [ "$sign" = + ]; then pids="$pids $pid "; else pids=$(echo "$pids" | sed "s/ $pid //"); fi
  done
  [ -z "$pids" ] || kill -KILL $pids`;

let keeper: ChildProcess | undefined;

/** Has a program end with this process, however this one ends: by a signal that nothing can catch, too. */
export function endWithMe(child: ChildProcess): void {
  if (keeper === undefined) {
    keeper = spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    keeper.unref();
    (keeper.stdin as unknown as { unref(): void }).unref();
    keeper.stdin!.on('error', () => {});
  }
  keeper.stdin!.write(`+ ${child.pid}\n`);
  child.once('exit', () => keeper!.stdin!.write(`- ${child.pid}\n`));
}
