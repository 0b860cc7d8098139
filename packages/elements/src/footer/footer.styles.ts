import { css } from 'lit';

export const footerStyles = css`
  #navigation {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.25 * var(--nusa-rem)) calc(2 * var(--nusa-rem));
  }
  /* Sets the custom properties for the width and columns of each section; nusa.css, which styles the sections, reads them. */
  @media (min-width: 40rem) {
    ::slotted(.nusa-full) {
      --_width: 1 1 100%;
    }
    ::slotted(.nusa-three-quarters) {
      --_width: 0 1 calc(75% - 2 * var(--nusa-rem));
    }
    ::slotted(.nusa-two-thirds) {
      --_width: 0 1 calc(66.66% - 2 * var(--nusa-rem));
    }
    ::slotted(.nusa-one-half) {
      --_width: 0 1 calc(50% - 2 * var(--nusa-rem));
    }
    ::slotted(.nusa-one-third) {
      --_width: 0 1 calc(33.33% - 2 * var(--nusa-rem));
    }
    ::slotted(.nusa-one-quarter) {
      --_width: 0 1 calc(25% - 2 * var(--nusa-rem));
    }
    ::slotted(.nusa-columns-2) {
      --_columns: 2;
    }
    ::slotted(.nusa-columns-3) {
      --_columns: 3;
    }
  }
  /* contrast: border color.input-border on color.surface */
  hr {
    margin-block: calc(1.25 * var(--nusa-rem)) calc(2 * var(--nusa-rem));
    border: 0;
    border-block-start: 1px solid var(--nusa-color-input-border);
  }
  h2 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
