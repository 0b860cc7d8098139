import { css } from 'lit';

export const officialSiteBannerStyles = css`
  /* The shadow root renders the statement: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(0.5 * var(--nusa-rem));
    align-items: center;
    min-block-size: calc(2.75 * var(--nusa-rem));
    box-sizing: border-box;
    padding-block: calc(0.375 * var(--nusa-rem));
    padding-inline-start: calc(2 * var(--nusa-rem));
    font-size: calc(var(--nusa-font-size-strip) * var(--nusa-rem));
    line-height: var(--nusa-line-height-small);
    list-style: none;
    cursor: pointer;
  }
  /* Safari draws its own marker although the summary is not a list item. */
  summary::-webkit-details-marker {
    display: none;
  }
  /* contrast: border color.input-border on color.surface */
  /* The flag, in proportions of 2:3. */
  svg {
    position: absolute;
    inset-inline-start: 0;
    inline-size: calc(1.3125 * var(--nusa-rem));
    border: 1px solid var(--nusa-color-input-border);
  }
  /* contrast: text color.link on color.surface */
  b {
    color: var(--nusa-color-link);
    font-weight: var(--nusa-font-weight-regular);
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }
  b::after {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em 0.125em;
    border: solid;
    border-width: 0 2px 2px 0;
    vertical-align: 0.2em;
    rotate: 45deg;
  }
  [open] b::after {
    vertical-align: -0.05em;
    rotate: 225deg;
  }
  /* contrast: text color.link-hover on color.surface */
  summary:hover b {
    color: var(--nusa-color-link-hover);
    text-decoration-thickness: 3px;
  }
  /* The transparent outline becomes visible in forced colours. */
  /* contrast: text color.focus-text on color.focus */
  summary:focus-visible {
    outline: 3px solid transparent;
    outline-offset: -3px;
    background: var(--nusa-color-focus);
    box-shadow: inset 0 -4px var(--nusa-color-focus-text);
    color: var(--nusa-color-focus-text);
  }
  summary:focus-visible b {
    color: inherit;
    text-decoration: none;
  }
  div {
    max-inline-size: calc(var(--nusa-measure) * var(--nusa-rem));
    padding-block: calc(0.25 * var(--nusa-rem)) calc(1 * var(--nusa-rem));
    padding-inline-start: calc(2 * var(--nusa-rem));
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
    line-height: var(--nusa-line-height-small);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(0.5 * var(--nusa-rem));
  }
`;
