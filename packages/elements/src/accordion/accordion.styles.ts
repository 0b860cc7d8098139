import { css } from 'lit';

export const accordionStyles = css`
  button {
    display: flex;
    align-items: center;
    min-block-size: calc(2.75 * var(--nusa-rem));
    margin-block-end: calc(0.5 * var(--nusa-rem));
    padding-inline: calc(0.5 * var(--nusa-rem));
  }
  /* contrast: text color.focus-text on color.focus */
  button:focus-visible {
    outline: 3px solid transparent;
    background: var(--nusa-color-focus);
    box-shadow: 0 4px var(--nusa-color-focus-text);
  }
  button:focus-visible .toggle {
    color: var(--nusa-color-focus-text);
    text-decoration: none;
  }
`;
