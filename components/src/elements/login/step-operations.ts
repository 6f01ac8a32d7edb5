import type { OperationId } from '@loonpoort/sdk';

/** The operation that each step of signing in sends. */
export const stepOperations = {
  'sign-in': 'createSession',
  forgotten: 'requestPasswordReset',
  invitation: 'acceptInvitation',
  reset: 'resetPassword',
} as const satisfies Record<string, OperationId>;

export type LoginStep = keyof typeof stepOperations;
