import { css } from 'lit';

export const radiosStyles = css`
  :host([inline]) #choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(1.5 * var(--nusa-rem));
  }
`;
