import { css } from 'lit';

export const settingsStyles = css`
  .root { container-type: inline-size; }
  .head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; align-items: center; }
  .head > p { grid-column: 1 / -1; }
  .facts { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  form { max-width: none; }
  form > :not(.picker) { max-width: 720px; }
  .fields > .field { align-self: end; }
  label > .muted { white-space: nowrap; }
  .picker { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 264px), 1fr)); gap: 8px; border: 0; background: none; overflow: visible; }
  .picker > p { grid-column: 1 / -1; }
  .option { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); padding: 12px; }
  .option > span { align-content: start; }
  .option .hint { margin-block-start: 4px; }
  .option:has(:checked) { border-color: var(--_accent); background: color-mix(in srgb, var(--_accent) 8%, var(--_raised)); }
  .buttons > .danger:not(.primary) { margin-inline-start: auto; color: var(--_danger); }
  .checks { display: grid; gap: 8px; padding: 12px 16px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); list-style: none; }
  .checks > li { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 4px 16px; }
  .checks .status { align-items: start; font-weight: 500; }
  .checks .sign { margin-block-start: 2px; }
  @container (max-width: 479px) {
    .checks > li { grid-template-columns: minmax(0, 1fr); }
    .head { grid-template-columns: minmax(0, 1fr); justify-items: start; }
  }
`;
