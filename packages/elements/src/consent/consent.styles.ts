import { css } from 'lit';

export const consentStyles = css`
  [part='fact'] {
    max-inline-size: calc(var(--nusa-measure) * var(--nusa-rem));
    margin-block-end: calc(1.25 * var(--nusa-rem));
  }
  /* A fact whose slot is empty. */
  [hidden] {
    display: none;
  }
  .nusa-heading {
    margin: 0 0 calc(0.25 * var(--nusa-rem));
    font-size: calc(var(--nusa-font-size-h3) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-semibold);
    line-height: var(--nusa-line-height-h3);
  }
  fieldset {
    margin-block-start: calc(2 * var(--nusa-rem));
  }
`;
