import { css } from 'lit';

/** The look of the second step, fetched with it. */
export const secondStepStyles = css`
  loon-login {
    .choice { display: grid; width: 100%; gap: 4px; margin-block: 8px; padding: 12px; text-align: start; height: auto; white-space: normal; }
    .qr { display: block; margin: 8px auto; border-radius: var(--_radius); }
    .key { user-select: all; overflow-wrap: anywhere; }
    .codes { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 24px; margin-block: 8px; }
    .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  }
`;
