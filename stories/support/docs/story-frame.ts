import { createElement as h, useEffect, useRef, type ReactNode } from 'react';
import type { ToolbarGlobals } from '../toolbar/globals.js';
import { applyGlobals } from '../toolbar/apply-globals.js';
import { showLiveColours } from '../live-colours.js';
import { setThemeSheet } from '../toolbar/themes.js';

/** The page an author would write around the story: the style sheets, the script and the tags. */
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
 * A story on a docs page, in its own frame. Stories on one page share ids and radio names, and
 * would otherwise take each other's labels and selections.
 */
export function StoryFrame(props: {
  html: string;
  title: string;
  fullscreen: boolean;
  globals: ToolbarGlobals;
  /** A theme's style sheet, which replaces the toolbar's theme. */
  theme?: string | undefined;
}): ReactNode {
  const { html, title, fullscreen, globals, theme } = props;
  const ref = useRef<HTMLIFrameElement>(null);
  const page = pageOf(html, globals.language, fullscreen);

  const applyToFrame = () => {
    const frame = ref.current?.contentDocument;
    if (!frame?.body) return;
    applyGlobals(frame, globals);
    if (theme !== undefined) setThemeSheet(frame, theme);
    showLiveColours(frame);
  };
  useEffect(applyToFrame, [globals, theme]);

  const onLoad = () => {
    const frame = ref.current!;
    const { documentElement, body } = frame.contentDocument!;
    applyToFrame();
    // The height of the content plus the frame's border.
    const fit = () =>
      (frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`);
    new frame.contentWindow!.window.ResizeObserver(fit).observe(body);
    fit();
    // Links and forms in stories lead to pages that do not exist.
    documentElement.addEventListener('submit', preventNavigation);
    documentElement.addEventListener('click', preventLink);
  };
  return h('iframe', {
    ref,
    title,
    className: 'story-frame',
    srcDoc: page,
    onLoad,
  });
}

const preventNavigation = (event: Event) => event.preventDefault();

/** Stops a story's links from leaving the page. Links within the page, as in an error summary, still work. */
export function preventLink(event: Event): void {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => (node as Element).localName === 'a');
  const href = link?.getAttribute('href');
  if (href && !href.startsWith('#')) event.preventDefault();
}
