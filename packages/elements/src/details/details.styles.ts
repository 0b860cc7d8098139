import { css } from 'lit';

export const detailsStyles = css`
  /* The shadow root renders the summary: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  /* contrast: text color.link on color.page */
  summary {
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: calc(2.75 * var(--nusa-rem));
    padding-block: calc(0.5 * var(--nusa-rem));
    padding-inline: calc(1.5 * var(--nusa-rem)) calc(0.25 * var(--nusa-rem));
    color: var(--nusa-color-link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  /* Safari draws its own marker although the summary is not a list item. */
  summary::-webkit-details-marker {
    display: none;
  }
  /* Arrows down and up need no right-to-left variant. */
  summary::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.875 * var(--nusa-rem));
    inset-inline-start: calc(0.25 * var(--nusa-rem));
    inline-size: calc(0.625 * var(--nusa-rem));
    block-size: calc(0.625 * var(--nusa-rem));
    box-sizing: border-box;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::before {
    inset-block-start: calc(1.125 * var(--nusa-rem));
    rotate: 225deg;
  }
  /* contrast: text color.link-hover on color.page */
  summary:hover {
    color: var(--nusa-color-link-hover);
    text-decoration-thickness: 3px;
  }
  /* The transparent outline becomes visible in forced colours. */
  /* contrast: text color.focus-text on color.focus */
  summary:focus-visible {
    outline: 3px solid transparent;
    background: var(--nusa-color-focus);
    box-shadow: 0 4px var(--nusa-color-focus-text);
    color: var(--nusa-color-focus-text);
    text-decoration: none;
  }
  div {
    margin-block-start: calc(0.5 * var(--nusa-rem));
    margin-inline-start: calc(0.5 * var(--nusa-rem));
    padding-block: calc(0.25 * var(--nusa-rem));
    padding-inline-start: calc(0.875 * var(--nusa-rem));
    border-inline-start: 4px solid var(--nusa-color-divider);
  }
  /* On paper the content is always shown, since it cannot be opened. */
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    summary::before {
      content: none;
    }
  }
`;
