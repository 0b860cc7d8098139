import { css } from 'lit';

export const notificationBannerStyles = css`
  /* The root has the title itself; nusa.css writes it for a page without one. */
  :host::before {
    content: none !important;
  }
  /* As large as the host, so that the focus ring goes round the whole banner. */
  #banner {
    margin: calc(-1.25 * var(--nusa-rem));
    padding: calc(1.25 * var(--nusa-rem));
  }
  #banner:focus-visible {
    outline: var(--nusa-focus-width) solid var(--nusa-color-focus);
    outline-offset: 4px;
    box-shadow: inset 0 0 0 2px var(--nusa-color-focus-text);
  }
  /* contrast: text color.on-brand on color.brand */
  #title {
    margin: calc(-1.25 * var(--nusa-rem)) calc(-1.25 * var(--nusa-rem)) calc(1.25 * var(--nusa-rem));
    padding: calc(0.25 * var(--nusa-rem)) calc(1.25 * var(--nusa-rem)) calc(0.5 * var(--nusa-rem));
    background: var(--nusa-color-brand);
    color: var(--nusa-color-on-brand);
    font-weight: var(--nusa-font-weight-bold);
  }
  /* contrast: text color.on-success on color.success */
  :host([type='success']) #title {
    background: var(--nusa-color-success);
    color: var(--nusa-color-on-success);
  }
  .nusa-heading {
    margin: 0;
    font: inherit;
  }
  /* The border of the host has the same colour. */
  @media print {
    #title,
    :host([type='success']) #title {
      background: none;
      color: var(--nusa-color-text);
    }
  }
`;
