/** Code that must not go wrong unseen, and the narrowest tests that should see it. */
export interface Area {
  /** Files that are broken, from the root. */
  files: string[];
  /** Test files that are run for each break, the quickest first: the first failure ends a run. */
  tests: string[];
}

export const areas: Record<string, Area> = {
  scope: {
    files: ['server/src/scope/scope.ts', 'server/src/scope/grants.ts', 'server/src/scope/viewers.ts'],
    tests: ['test/security/scope.test.ts'],
  },
  idempotency: {
    files: ['server/src/http/idempotent.ts', 'server/src/http/idempotency-key.ts'],
    tests: ['test/faults/idempotency.test.ts'],
  },
  sessions: {
    files: [
      'server/src/accounts/known-devices.ts',
      'server/src/accounts/throttling/attempts.ts',
      'server/src/accounts/throttling/throttle-rules.ts',
      'server/src/sessions/authenticate.ts',
      'server/src/sessions/create-session.ts',
      'server/src/sessions/end-sessions.ts',
      'server/src/sessions/rotate-refresh-token.ts',
      'server/src/sessions/session-lifetime.ts',
      'server/src/sessions/start-session.ts',
    ],
    tests: [
      'test/sessions/rules.test.ts',
      'test/sessions/sign-in.test.ts',
      'test/sessions/session.test.ts',
      'test/sessions/refresh.test.ts',
      'test/accounts/passwords.test.ts',
      'test/accounts/logins.test.ts',
      'test/sessions/throttle.test.ts',
    ],
  },
  journals: {
    files: [
      'server/src/journals/journal-builder.ts',
      'server/src/journals/book-run.ts',
      'server/src/journals/split-amount.ts',
      'server/src/journals/plan-correction.ts',
      'server/src/journals/stale-journals.ts',
    ],
    tests: [
      'test/journals/lines.test.ts',
      'test/journals/split.test.ts',
      'test/journals/make.test.ts',
      'test/journals/examples.test.ts',
      'test/journals/booking.test.ts',
      'test/journals/corrections.test.ts',
      'test/journals/stale-journals.test.ts',
      'test/journals/journals.test.ts',
    ],
  },
  deliveries: {
    files: [
      'server/src/deliveries/states.ts',
      'server/src/deliveries/outcome.ts',
      'server/src/deliveries/claim.ts',
      'server/src/deliveries/due.ts',
      'server/src/deliveries/check-in-package.ts',
    ],
    tests: [
      'test/deliveries/deliveries.test.ts',
      'test/deliveries/unclear.test.ts',
      'test/deliveries/limits.test.ts',
      'test/deliveries/states.test.ts',
      'test/deliveries/changing.test.ts',
      'test/deliveries/sending.test.ts',
      'test/deliveries/checking.test.ts',
      'test/deliveries/asking.test.ts',
    ],
  },
  ledgers: {
    files: [
      'server/src/ledgers/effective-scheme.ts',
      'server/src/ledgers/find-scheme-by-number.ts',
      'server/src/ledgers/save-ledger-line.ts',
    ],
    tests: ['test/ledgers/hash-codes.test.ts', 'test/ledgers/ledgers.test.ts', 'test/ledgers/effective-scheme.test.ts'],
  },
  periods: {
    files: [
      'server/src/companies/wage-period.ts',
      'server/src/companies/wage-period-span.ts',
      'server/src/companies/booking-period.ts',
    ],
    tests: [
      'test/companies/wage-period.test.ts',
      'test/companies/wage-period-span.test.ts',
      'test/companies/booking-period.test.ts',
    ],
  },
  money: {
    files: ['components/src/fields/values.ts'],
    tests: ['test/components/values.test.ts'],
  },
  validation: {
    files: [
      'server/src/contract/bounded-ajv.ts',
      'server/src/contract/json-splitter.ts',
      'server/src/contract/large-body.ts',
      'server/src/contract/validator.ts',
    ],
    tests: ['test/contract/validator.test.ts', 'test/contract/large-body.test.ts'],
  },
};
