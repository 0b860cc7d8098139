import { css } from 'lit';

export const warningTextStyles = css`
  /* The word is here; nusa.css puts it into the sign for a page without scripts. */
  :host::before {
    content: '' !important;
  }
  strong {
    font-weight: inherit;
  }
  span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
