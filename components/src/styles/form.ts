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
    .fields:has(> :nth-child(8)) { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 24px; }
    .fields:has(> :nth-child(8)) > .field {
      grid-row: span 4; grid-template-rows: subgrid; margin-bottom: 12px;
      > :is(label:not(.check), .label) { grid-row: 1; }
      > .hint { grid-row: 2; }
      > :not(label:not(.check), .label, .hint, .error, .change) { grid-row: 3; }
      > :is(.error, .change) { grid-row: 4; }
    }
    .fields > :is(.rows, .lookups) { grid-column: 1 / -1; }
  }
`;
