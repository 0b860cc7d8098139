import { css } from 'lit';

/** Legend, hint and error of a group, in its shadow root. */
export const groupStyles = css`
  /* With a server-rendered shadow root, the legend shows here; without one, nusa.css shows it. */
  :host::before {
    content: none !important;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* contrast: text color.text on color.page */
  legend {
    padding: 0;
    margin-block-end: calc(0.25 * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-semibold);
  }
  h1 {
    margin: 0;
    font: inherit;
  }
  .m {
    font-size: calc(var(--nusa-font-size-h3) * var(--nusa-rem));
    line-height: var(--nusa-line-height-h3);
  }
  .l,
  .xl {
    margin-block-end: calc(0.75 * var(--nusa-rem));
  }
  .l {
    font-size: calc(var(--nusa-font-size-h2) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h2);
  }
  .xl {
    font-size: calc(var(--nusa-font-size-h1) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h1);
  }
  /* contrast: text color.text-secondary on color.page */
  #hint {
    margin-block-end: calc(0.75 * var(--nusa-rem));
    color: var(--nusa-color-text-secondary);
  }
  /* contrast: text color.error on color.page */
  /* contrast: border color.error on color.page */
  .nusa-error {
    display: block;
    margin-block-end: calc(0.5 * var(--nusa-rem));
    color: var(--nusa-color-error);
    font-weight: var(--nusa-font-weight-semibold);
  }
  .nusa-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
