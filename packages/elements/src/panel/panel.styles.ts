import { css } from 'lit';

export const panelStyles = css`
  /* The shadow root renders the title: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  .nusa-heading {
    margin: 0;
    font: inherit;
  }
  div {
    margin-block-end: calc(0.5 * var(--nusa-rem));
    font-size: calc(var(--nusa-font-size-h1) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h1);
    text-wrap: balance;
  }
  [name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--nusa-rem)) calc(1.5 * var(--nusa-rem));
    align-items: center;
  }
`;
