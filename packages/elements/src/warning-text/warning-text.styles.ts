import { css } from 'lit';

export const warningTextStyles = css`
  /* The shadow root renders the fallback text: drop the one that nusa.css puts in the icon without one. */
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
