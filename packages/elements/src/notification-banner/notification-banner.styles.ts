import { css } from 'lit';

export const notificationBannerStyles = css`
  /* The shadow root renders the title: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  /* As large as the host, so that the focus ring surrounds the whole banner. */
  #banner {
    margin: calc(-1.25 * var(--nusa-rem));
    padding: calc(1.25 * var(--nusa-rem));
  }
  :host(:focus-visible) #banner,
  #banner:focus-visible {
    outline: var(--nusa-focus-width) solid var(--nusa-color-focus);
    outline-offset: 4px;
    box-shadow: inset 0 0 0 2px var(--nusa-color-focus-text);
  }
  /* nusa.css sets the colours; the line is visible in forced colours and on paper. */
  #title {
    margin: calc(-1.25 * var(--nusa-rem)) calc(-1.25 * var(--nusa-rem)) calc(1.25 * var(--nusa-rem));
    padding: calc(0.25 * var(--nusa-rem)) calc(1.25 * var(--nusa-rem)) calc(0.375 * var(--nusa-rem));
    border-block-end: 2px solid var(--_fill);
    background: var(--_fill);
    color: var(--_text);
    font-weight: var(--nusa-font-weight-bold);
  }
  .nusa-heading {
    margin: 0;
    font: inherit;
  }
`;
