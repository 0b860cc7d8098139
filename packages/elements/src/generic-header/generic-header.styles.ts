import { css } from 'lit';

export const genericHeaderStyles = css`
  /* The shadow root renders the name: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  /* The layout and the link are those of header.styles.ts, without the unit: change both. */
  header {
    display: flex;
    flex: 1 1 min-content;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--nusa-rem)) calc(1.5 * var(--nusa-rem));
    align-items: center;
    justify-content: space-between;
    min-inline-size: 0;
  }
  /* contrast: text color.text on color.page */
  a {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    min-block-size: calc(2.75 * var(--nusa-rem));
    color: var(--nusa-color-text);
    font-size: calc(var(--nusa-font-size-h2) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h2);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.1875em;
  }
  /* contrast: text color.focus-text on color.focus */
  a:focus-visible {
    outline: var(--nusa-focus-width) solid transparent;
    background: var(--nusa-color-focus);
    box-shadow: 0 4px var(--nusa-color-focus-text);
    color: var(--nusa-color-focus-text);
    text-decoration: none;
  }
`;
