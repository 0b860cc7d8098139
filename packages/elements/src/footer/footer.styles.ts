import { css } from 'lit';

export const footerStyles = css`
  #navigation {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.25 * var(--nusa-rem)) calc(2 * var(--nusa-rem));
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
