import { css } from 'lit';

export const phaseBannerStyles = css`
  /* The shadow root renders the tag: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  p {
    display: flex;
    flex-wrap: wrap; /* At 320 px a long word does not fit beside a long tag (WCAG 1.4.10). */
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
