import { css } from 'lit';

export const tagStyles = css`
  /* contrast: text color.tag-nila-text on color.tag-nila-background */
  strong {
    display: block; /* The host is the inline block: a second one inside costs a fifth of the mount. */
    padding: calc(0.125 * var(--nusa-rem)) calc(0.5 * var(--nusa-rem));
    border-radius: var(--nusa-radius);
    background: var(--nusa-color-tag-nila-background);
    color: var(--nusa-color-tag-nila-text);
    font-size: calc(var(--nusa-font-size-small) * var(--nusa-rem));
    font-weight: var(--nusa-font-weight-semibold);
    line-height: var(--nusa-line-height-small);
  }
  /* contrast: text color.tag-arang-text on color.tag-arang-background */
  :host([variant='grey']) strong {
    background: var(--nusa-color-tag-arang-background);
    color: var(--nusa-color-tag-arang-text);
  }
  /* contrast: text color.tag-daun-text on color.tag-daun-background */
  :host([variant='green']) strong {
    background: var(--nusa-color-tag-daun-background);
    color: var(--nusa-color-tag-daun-text);
  }
  /* contrast: text color.tag-toska-text on color.tag-toska-background */
  :host([variant='teal']) strong {
    background: var(--nusa-color-tag-toska-background);
    color: var(--nusa-color-tag-toska-text);
  }
  /* contrast: text color.tag-ungu-text on color.tag-ungu-background */
  :host([variant='purple']) strong {
    background: var(--nusa-color-tag-ungu-background);
    color: var(--nusa-color-tag-ungu-text);
  }
  /* contrast: text color.tag-kesumba-text on color.tag-kesumba-background */
  :host([variant='magenta']) strong {
    background: var(--nusa-color-tag-kesumba-background);
    color: var(--nusa-color-tag-kesumba-text);
  }
  /* contrast: text color.tag-saga-text on color.tag-saga-background */
  :host([variant='red']) strong {
    background: var(--nusa-color-tag-saga-background);
    color: var(--nusa-color-tag-saga-text);
  }
  /* contrast: text color.tag-soga-text on color.tag-soga-background */
  :host([variant='orange']) strong {
    background: var(--nusa-color-tag-soga-background);
    color: var(--nusa-color-tag-soga-text);
  }
  /* contrast: text color.tag-kunyit-text on color.tag-kunyit-background */
  :host([variant='yellow']) strong {
    background: var(--nusa-color-tag-kunyit-background);
    color: var(--nusa-color-tag-kunyit-text);
  }
  /* Both take the ground away; the outline keeps the word apart. */
  @media print {
    strong {
      outline: 1px solid;
    }
  }
  @media (forced-colors: active) {
    strong {
      outline: 1px solid;
    }
  }
`;
