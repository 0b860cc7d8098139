import { css } from 'lit';

export const officialSiteBannerStyles = css`
  /* A server-rendered root shows the heading itself; nusa.css writes it for a page without one. */
  :host::before {
    content: none !important;
  }
  [part='heading'] {
    font-weight: var(--nusa-font-weight-semibold);
  }
`;
