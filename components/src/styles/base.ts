import { css } from 'lit';

/** Text, messages, skeletons. */
export const base = css`
  *, ::before, ::after { box-sizing: border-box; }
  p, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  .root { position: relative; display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .heading { font-size: var(--_title); line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
  .heading:focus { outline: 0; }
  .muted { color: var(--_muted); }
  .sr {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  a, .link { color: var(--_accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
  /* The sign stands in it by containment: a page that moves sticky messages must not move those that are not. */
  .message {
    contain: layout; display: grid; gap: 4px; justify-items: start; padding: 12px 16px 12px 44px; border-radius: var(--_radius);
    border: 1px solid color-mix(in srgb, var(--_sign) 32%, transparent); overflow-wrap: anywhere;
    background: color-mix(in srgb, var(--_sign) 6%, var(--_raised));
  }
  .message::before {
    position: absolute; inset: 13px auto auto 16px; width: 18px; height: 18px; border-radius: 50%; content: '!' / '';
    background: var(--_sign); color: var(--_raised); font: 700 12px / 18px sans-serif; text-align: center;
  }
  .message.success::before { content: '✓' / ''; }
  .message.info::before { content: 'i' / ''; }
  .message strong { font-weight: 600; }
  .message strong:only-child { font-weight: 500; }
  .message button { margin-top: 8px; }
  .message small { color: var(--_muted); font-size: var(--_small); }
  .error { --_sign: var(--_danger); }
  .success { --_sign: var(--_success); }
  .info { --_sign: var(--_accent); }
  .skeleton i {
    display: block; height: 20px; margin: 8px 0; border-radius: var(--_radius); background: var(--_line);
    animation: loon-wait 1.2s ease-in-out infinite alternate;
  }
  .skeleton i:last-child:not(:first-child) { width: 60%; }
  @keyframes loon-wait { to { opacity: 0.5; } }
  @media (prefers-reduced-motion: reduce) { .skeleton i { animation: none; } }
  @media (forced-colors: active) { .skeleton i { border: 1px solid GrayText; } }
`;
