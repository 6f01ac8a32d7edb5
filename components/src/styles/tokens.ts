import { unsafeCSS } from 'lit';

/**
 * The documented custom properties with their defaults, under short private names. Light or dark follows the page's own
 * `color-scheme`, so that an element never turns dark on a page that stays light.
 */
export const tokenRules = `
  --_accent: var(--loon-accent, light-dark(#0b6459, #5fcab6));
  --_on-accent: var(--loon-on-accent, light-dark(#fff, #04231e));
  --_text: var(--loon-text, light-dark(#1b2230, #e7eaee));
  --_muted: var(--loon-text-muted, light-dark(#586170, #a1a9b5));
  --_surface: var(--loon-surface, light-dark(#f7f8fa, #101317));
  --_raised: var(--loon-surface-raised, light-dark(#fff, #181c22));
  --_line: var(--loon-hairline, light-dark(#e2e5ea, #2b313a));
  --_border: var(--loon-control-border, light-dark(#858e9b, #6d7683));
  --_danger: var(--loon-danger, light-dark(#b3261e, #ff9088));
  --_success: var(--loon-success, light-dark(#19703f, #6fce98));
  --_warning: var(--loon-warning, light-dark(#855600, #e5b34f));
  --_radius: var(--loon-radius, 6px);
  --_focus: var(--loon-focus, var(--_accent));
  --_small: max(12px, 0.75rem);
  --_body: max(14px, 0.875rem);
  --_large: max(16px, 1rem);
  --_title: max(20px, 1.25rem);
  --_figure: max(28px, 1.75rem);
  font: 400 var(--_body) / 1.43 var(--loon-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  color: var(--_text);
  font-variant-numeric: tabular-nums;
  -webkit-text-size-adjust: 100%;
`;

export const tokens = unsafeCSS(`:host { display: block; ${tokenRules} } :host([hidden]) { display: none; }`);
