import { css } from 'lit';

export const phaseBannerStyles = css`
  /* A server-rendered root shows the tag itself; nusa.css writes it for a page without one. */
  :host::before {
    content: none !important;
  }
  p {
    display: flex;
    flex-wrap: wrap; /* Beside a long tag there is no room for a long word at 320 px. */
    gap: calc(0.75 * var(--nusa-rem));
    align-items: baseline;
    margin: 0;
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
    line-height: var(--nusa-line-height-small);
  }
  span {
    flex: 1 1 calc(12 * var(--nusa-rem));
    min-inline-size: 0;
  }
  /* contrast: text color.tag-nila-text on color.tag-nila-background */
  strong {
    flex: none;
    padding: calc(0.125 * var(--nusa-rem)) calc(0.5 * var(--nusa-rem));
    border-radius: var(--nusa-radius);
    background: var(--nusa-color-tag-nila-background);
    color: var(--nusa-color-tag-nila-text);
    font-weight: var(--nusa-font-weight-semibold);
  }
  @media (forced-colors: active) {
    strong {
      outline: 1px solid;
    }
  }
`;
