import { css } from 'lit';

/** Forms with more than a few fields. */
export const form = css`
  .root { container-type: inline-size; }
  form { gap: 24px; max-width: 480px; }
  .skeleton.fields { max-width: 480px; }
  .skeleton i.label { width: 96px; height: 16px; margin: 2px 0; }
  .skeleton i.control { width: 100%; height: 36px; margin: 0; }
  @container (min-width: 720px) {
    form:has(.fields > :nth-child(8)) { max-width: none; }
    .fields:has(> :nth-child(8)) { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px 24px; }
    .fields > :is(.rows, .lookups) { grid-column: 1 / -1; }
  }
`;
