import type { Handlers } from '../contract/handler.js';
import { addChallengeFactor } from './add-challenge-factor.js';
import { addFactor } from './add-factor.js';
import { createPasskeyChallenge } from './create-passkey-challenge.js';
import { createRecoveryCodes } from './create-recovery-codes.js';
import { getFactor } from './get-factor.js';
import { getRecoveryCodes } from './get-recovery-codes.js';
import { listFactors } from './list-factors.js';
import { removeAccountFactors } from './remove-account-factors.js';
import { removeFactor } from './remove-factor.js';
import { startChallengeEnrolment } from './start-challenge-enrolment.js';
import { startEnrolment } from './start-enrolment.js';
import { updateFactor } from './update-factor.js';

export const factors = {
  createPasskeyChallenge,
  startChallengeEnrolment,
  addChallengeFactor,

  listFactors,
  startEnrolment,
  addFactor,
  getFactor,
  updateFactor,
  removeFactor,
  getRecoveryCodes,
  createRecoveryCodes,

  removeAccountFactors,
} satisfies Partial<Handlers>;
