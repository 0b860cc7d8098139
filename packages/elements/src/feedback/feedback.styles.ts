import { css } from 'lit';

export const feedbackStyles = css`
  /* The shadow root renders the title: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  .nusa-heading {
    margin: 0;
    font: inherit;
  }
  div {
    max-inline-size: calc(var(--nusa-measure) * var(--nusa-rem));
    margin-block-end: calc(0.25 * var(--nusa-rem));
    font-size: calc(var(--nusa-font-size-h2) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h2);
    text-wrap: balance;
  }
`;
