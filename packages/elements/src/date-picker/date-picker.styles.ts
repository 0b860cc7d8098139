import { css } from 'lit';

export const datePickerStyles = css`
  /* contrast: text color.action on color.page */
  /* contrast: border color.action on color.page */
  button {
    box-sizing: border-box;
    min-block-size: calc(2.875 * var(--nusa-rem));
    min-inline-size: calc(2.75 * var(--nusa-rem));
    padding: calc(0.25 * var(--nusa-rem)) calc(1 * var(--nusa-rem));
    border: var(--nusa-border-width) solid var(--nusa-color-action);
    border-radius: var(--nusa-radius);
    background: var(--nusa-color-page);
    color: var(--nusa-color-action);
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  /* contrast: text color.text on color.page */
  dialog {
    box-sizing: border-box;
    max-inline-size: calc(100vw - 0.5 * var(--nusa-rem));
    padding: calc(0.75 * var(--nusa-rem));
    border: var(--nusa-border-width) solid var(--nusa-color-action);
    border-radius: var(--nusa-radius);
    background: var(--nusa-color-page);
    color: var(--nusa-color-text);
  }
  div {
    display: flex;
    align-items: center;
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: inherit;
    text-align: center;
  }
  table {
    margin-block: calc(0.5 * var(--nusa-rem));
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: center;
  }
  /* contrast: text color.text-secondary on color.page */
  th {
    color: var(--nusa-color-text-secondary);
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
  }
  /* Seven columns within 320 pixels. */
  td button,
  div button {
    min-inline-size: calc(2.5 * var(--nusa-rem));
    padding: 0;
    border-color: transparent;
  }
  td button {
    color: inherit;
  }
  [aria-current] {
    border-color: currentcolor;
    font-weight: var(--nusa-font-weight-bold);
  }
  /* contrast: text color.action on color.surface */
  button:hover {
    background: var(--nusa-color-surface);
  }
  /* contrast: text color.on-action on color.action */
  [aria-selected] button {
    background: var(--nusa-color-action);
    color: var(--nusa-color-on-action);
  }
  /* contrast: text color.text-secondary on color.page */
  [aria-disabled] {
    color: var(--nusa-color-text-secondary);
    text-decoration: line-through;
    cursor: not-allowed;
  }
  button:focus-visible {
    outline: var(--nusa-focus-width) solid var(--nusa-color-focus);
    box-shadow: inset 0 0 0 2px var(--nusa-color-focus-text);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
