import { css } from 'lit';

export const accordionSectionStyles = css`
  /* A server-rendered root shows the heading itself; nusa.css writes it for a page without one. */
  :host::before {
    content: none !important;
  }
  .nusa-heading {
    margin: 0;
    font: inherit;
  }
  /* contrast: text color.text on color.page, color.surface-alt */
  [part='header'] {
    font-size: calc(var(--nusa-font-size-h3) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h3);
  }
  [part='header'] > :not(:first-child),
  button > span {
    display: block;
  }
  .nusa-heading > span,
  button {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: calc(1 * var(--nusa-rem)) calc(0.5 * var(--nusa-rem));
  }
  .nusa-heading:not(:last-child) > span {
    padding-block-end: calc(0.25 * var(--nusa-rem));
  }
  button:hover {
    background: var(--nusa-color-surface-alt);
  }
  button:focus-visible {
    outline: var(--nusa-focus-width) solid var(--nusa-color-focus);
    box-shadow: inset 0 0 0 2px var(--nusa-color-focus-text);
  }
  .summary {
    font-size: calc(var(--nusa-font-size-body) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-regular);
    line-height: var(--nusa-line-height-body);
  }
  button > .summary,
  button > [data-nosnippet] {
    margin-block-start: calc(0.25 * var(--nusa-rem));
  }
  div.summary {
    padding: 0 calc(0.5 * var(--nusa-rem)) calc(1 * var(--nusa-rem));
  }
  .nusa-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  #content {
    padding: calc(0.25 * var(--nusa-rem)) calc(0.5 * var(--nusa-rem)) calc(1.5 * var(--nusa-rem));
  }
  /* hidden=until-found still generates a box, so its padding would show. */
  #content[hidden] {
    padding-block: 0;
  }
  @media print {
    #content[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
