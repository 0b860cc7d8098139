import { css } from 'lit';

export const headerStyles = css`
  /* The shadow root renders the names: drop the fallback that nusa.css draws without one. */
  :host::before,
  :host::after {
    content: none !important;
  }
  /* The layout and the link are those of generic-header.styles.ts, with a unit: change both. */
  header {
    display: flex;
    flex: 1 1 min-content; /* Wraps below the logo when a word at 200 % does not fit beside it. */
    flex-wrap: wrap;
    gap: calc(0.5 * var(--nusa-rem)) calc(1.5 * var(--nusa-rem));
    align-items: center;
    justify-content: space-between;
    min-inline-size: 0;
  }
  /* contrast: text color.text on color.page */
  a,
  div {
    display: flex;
    gap: calc(0.75 * var(--nusa-rem));
    align-items: center;
    min-inline-size: 0;
    min-block-size: calc(2.75 * var(--nusa-rem));
    color: var(--nusa-color-text);
    line-height: var(--nusa-line-height-h3);
    text-decoration: none;
  }
  /* Beside a logo, a word at 200 % breaks rather than making a small screen scroll sideways (WCAG 1.4.10). */
  span {
    min-inline-size: 0;
  }
  b,
  #unit {
    display: block;
  }
  b {
    font-weight: var(--nusa-font-weight-bold);
  }
  a:hover b {
    text-decoration: underline 2px;
    text-underline-offset: 0.1875em;
  }
  /* contrast: text color.text-secondary on color.page */
  #unit {
    color: var(--nusa-color-text-secondary);
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
  }
  /* contrast: text color.focus-text on color.focus */
  a:focus-visible {
    outline: var(--nusa-focus-width) solid transparent;
    background: var(--nusa-color-focus);
    box-shadow: 0 4px var(--nusa-color-focus-text);
  }
  a:focus-visible,
  a:focus-visible #unit {
    color: var(--nusa-color-focus-text);
  }
`;
