import { css } from 'lit';

/** Tiles with a number. */
export const figures = css`
  .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, max(160px, 22%)), 1fr)); gap: 12px; grid-auto-rows: 1fr; list-style: none; }
  .tiles > li { display: grid; }
  .tools { display: flex; justify-content: flex-end; min-height: 28px; }
  .tile {
    display: grid; grid-template-rows: 1fr auto; gap: 12px; justify-content: stretch; align-items: start; padding: 16px; min-height: 120px;
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); color: inherit;
    font: inherit; text-align: start; text-decoration: none;
  }
  .tile .name { color: var(--_muted); font-weight: 400; text-wrap: pretty; }
  .tile .period { display: inline-block; }
  .tile .value { font-size: var(--_figure); line-height: 32px; font-weight: 600; letter-spacing: -0.02em; }
  .tile.zero { background: none; }
  .tile.zero .value { color: var(--_muted); font-weight: 400; }
  a.tile:hover, button.tile:hover:not(:disabled) { border-color: var(--_accent); background: var(--_raised); }
  .skeleton .tile i { margin: 3px 0; width: 80%; height: 14px; }
  .skeleton .tile i.value { margin: 4px 0; width: 64px; height: 24px; }
  @media (prefers-reduced-motion: no-preference) { .tile { transition: border-color 120ms; } }
`;
