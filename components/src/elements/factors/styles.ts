import { css, unsafeCSS } from 'lit';

/** The look of the steps with a factor, fetched with them. */
export const factorStyles = css`
  .choice {
    display: grid; width: 100%; height: auto; gap: 4px; padding: 12px; justify-content: start; text-align: start;
    white-space: normal;
  }
  .qr { display: block; border-radius: var(--_radius); }
  .key { user-select: all; overflow-wrap: anywhere; }
  .codes {
    display: grid; grid-template-columns: repeat(auto-fill, minmax(184px, 1fr)); gap: 4px 16px; margin-block: 8px;
    padding-inline-start: 32px;
  }
  .codes code { white-space: nowrap; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
`;

/** In an element of a page a button is as wide as its text. */
export const factorElementStyles = css`
  :host { display: block; }
  form, .codes { max-width: 480px; }
  button:not(.choice) { justify-self: start; }
`;

/** The same for the element that signs in, which stands in light DOM. */
export const signInStyles = unsafeCSS(
  `loon-login { ${factorStyles.cssText} .choice { margin-block: 8px; } .qr { margin: 8px auto; } }`,
);
