import { css } from 'lit';

export const fieldsetStyles = css`
  slot:not([name]) {
    display: block;
    margin-block-start: var(--nusa-rem);
  }
`;
