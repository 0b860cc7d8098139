import { createElement as h, useEffect, useRef, type ReactNode } from 'react';
import type { BookGlobals } from '../toolbar/globals.js';
import { dress } from '../toolbar/apply-globals.js';
import { showLiveColours } from '../live-colours.js';
import { setThemeSheet } from '../toolbar/themes.js';

/** The page that an author would write round the story: two files, and the tags. */
const pageOf = (html: string, language: string, fullscreen: boolean) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<link rel="stylesheet" href="ssr/nusa.css">
<link rel="stylesheet" href="ssr/nusa-icons.css">
<link rel="stylesheet" href="ssr/stories.css">
<script type="module" src="ssr/nusa.js"></script>
<body class="nusa-page${fullscreen ? '' : ' story-padded'}">
${html}
</body>`;

/**
 * A story on a docs page, in a frame of its own: several stories on one page have the
 * same ids and the same names of radio buttons, and would take each other's labels
 * and choices.
 */
export function StoryFrame(props: {
  html: string;
  title: string;
  fullscreen: boolean;
  globals: BookGlobals;
  /** A theme's style sheet, in the place of the toolbar's. */
  theme?: string | undefined;
}): ReactNode {
  const { html, title, fullscreen, globals, theme } = props;
  const ref = useRef<HTMLIFrameElement>(null);
  const page = pageOf(html, globals.language, fullscreen);

  const dressFrame = () => {
    const frame = ref.current?.contentDocument;
    if (!frame?.body) return;
    dress(frame, globals);
    if (theme !== undefined) setThemeSheet(frame, theme);
    showLiveColours(frame);
  };
  useEffect(dressFrame, [globals, theme]);

  const onLoad = () => {
    const frame = ref.current!;
    const { documentElement, body } = frame.contentDocument!;
    dressFrame();
    // As high as its content and its own border.
    const fit = () =>
      (frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`);
    new frame.contentWindow!.window.ResizeObserver(fit).observe(body);
    fit();
    // The book stays where it is: links and forms of a story lead to pages that are not there.
    documentElement.addEventListener('submit', stay);
    documentElement.addEventListener('click', stayOnLink);
  };
  return h('iframe', {
    ref,
    title,
    className: 'story-frame',
    srcDoc: page,
    onLoad,
  });
}

const stay = (event: Event) => event.preventDefault();

/** Keeps a story's links from leaving; a link to a field of the same page works. */
export function stayOnLink(event: Event): void {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => (node as Element).localName === 'a');
  const href = link?.getAttribute('href');
  if (href && !href.startsWith('#')) event.preventDefault();
}
