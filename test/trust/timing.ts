import { median } from '../bench/load.js';
import { demoLogins, send, startService } from '../harness/service.js';

export interface TimingFigure {
  samples: number;
  /** Milliseconds: half of the refusals took less, at an account that exists and at one that does not. */
  known: number;
  unknown: number;
  /** How often chance alone makes the two differ as much (two-sample Kolmogorov-Smirnov test). */
  chance: number;
  /** The same, where addresses without an account are refused without hashing: the control. */
  control: number;
  bar: number;
}

const samples = 200;

/** Measures whether the time of a refusal tells if an address has an account. */
export async function timing(): Promise<TimingFigure> {
  let time = Date.now();
  const service = await startService({ checkAnswers: false, now: () => new Date(time) });
  try {
    const { email, password, tenant } = demoLogins[0]!;
    const signIn = async (address: string, secret: string): Promise<number> => {
      const from = performance.now();
      const { status } = await send(service, 'POST', '/sessions', {
        body: { email: address, password: secret, tenant },
      });
      const took = performance.now() - from;
      if (status !== (secret === password ? 201 : 401)) throw new Error(`Signing in is answered with ${status}`);
      return took;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    const careless: number[] = [];
    const { passwords } = service.app;
    const verify = passwords.verify.bind(passwords);
    const nobody = (turn: number): Promise<number> =>
      signIn(`niemand${turn}@maasdal.example`, 'een verkeerd wachtwoord');
    for (let turn = -5; turn < samples; turn += 1) {
      // Nobody has to wait, and the account's count starts over.
      time += 2 * 3_600_000;
      const asked = [
        async () => (turn >= 0 ? known : []).push(await signIn(email, 'een verkeerd wachtwoord')),
        async () => (turn >= 0 ? unknown : []).push(await nobody(turn)),
      ];
      for (const ask of turn % 2 ? asked : asked.reverse()) await ask();
      await signIn(email, password);
      passwords.verify = (stored, secret) => (stored ? verify(stored, secret) : Promise.resolve(false));
      (turn >= 0 ? careless : []).push(await nobody(1000 + turn));
      passwords.verify = verify;
    }
    return {
      samples,
      known: round(median(known)),
      unknown: round(median(unknown)),
      chance: round(chanceOf(known, unknown)),
      control: round(chanceOf(known, careless)),
      bar: 0.01,
    };
  } finally {
    await service.stop();
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The two-sample Kolmogorov-Smirnov test, as Numerical Recipes (section 14.3) computes its probability. */
function chanceOf(one: number[], other: number[]): number {
  const [a, b] = [one, other].map((values) => [...values].sort((x, y) => x - y)) as [number[], number[]];
  let distance = 0;
  for (const value of [...a, ...b]) {
    const share = (values: number[]): number => values.filter((each) => each <= value).length / values.length;
    distance = Math.max(distance, Math.abs(share(a) - share(b)));
  }
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length));
  const lambda = (size + 0.12 + 0.11 / size) * distance;
  let sum = 0;
  for (let k = 1; k <= 100; k += 1) sum += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, Math.max(0, lambda < 0.2 ? 1 : sum));
}
