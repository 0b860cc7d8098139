import { css } from 'lit';

export const serviceNavigationStyles = css`
  /* The shadow root renders the name: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  /* contrast: text color.on-brand on color.brand */
  #bar {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    column-gap: calc(1.5 * var(--nusa-rem));
    align-items: center;
    min-inline-size: 0;
    color: var(--nusa-color-on-brand);
  }
  #name {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.75 * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-bold);
    line-height: var(--nusa-line-height-h3);
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.75 * var(--nusa-rem));
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline 3px;
    text-underline-offset: 0.1875em;
  }
  /* contrast: text color.focus-text on color.focus */
  a:focus-visible,
  button:focus-visible {
    outline: var(--nusa-focus-width) solid transparent;
    background: var(--nusa-color-focus);
    box-shadow: 0 4px var(--nusa-color-focus-text);
    color: var(--nusa-color-focus-text);
    text-decoration: none;
  }
  nav {
    margin-inline-start: auto;
  }
  :host([end-align='below']) [name='end'] {
    display: block;
    flex-basis: 100%;
  }
  #menu {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(1.5 * var(--nusa-rem));
    align-items: center;
  }
  #menu[hidden] {
    display: none;
  }
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: calc(2.75 * var(--nusa-rem));
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-semibold);
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.1875em;
  }
  button::after {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -25%;
    rotate: 45deg;
  }
  button[aria-expanded='true']::after {
    translate: 0 25%;
    rotate: 225deg;
  }
  @media not all and (min-width: 40rem) {
    nav {
      flex-basis: 100%;
      margin: 0;
    }
  }
  /* Browsers do not print backgrounds by default. */
  /* contrast: text color.text on color.page */
  @media print {
    #bar {
      color: var(--nusa-color-text);
    }
    nav {
      display: none;
    }
  }
`;
