import { css } from 'lit';

/** A button that expands and collapses content: an arrow, then text in the link colour. */
export const toggleStyles = css`
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* contrast: text color.link on color.page, color.surface-alt */
  .toggle {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    color: var(--nusa-color-link);
    font-size: calc(var(--nusa-font-size-body) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-regular);
    line-height: var(--nusa-line-height-body);
  }
  /* Down and up mean the same in both writing directions. */
  .toggle::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -20%;
    rotate: 45deg;
  }
  [aria-expanded='true'] .toggle::before {
    translate: 0 25%;
    rotate: 225deg;
  }
  /* contrast: text color.link-hover on color.page, color.surface-alt */
  button:hover .toggle {
    color: var(--nusa-color-link-hover);
    text-decoration: underline;
    text-underline-offset: 0.1875em;
  }
  @media print {
    .toggle {
      display: none;
    }
  }
`;
