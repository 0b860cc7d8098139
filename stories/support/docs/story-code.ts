import { createElement as h, useEffect, useId, useState, type ReactNode } from 'react';
import type { StoryLanguage } from '../story.js';
import { t } from '../messages.js';

/*
 * The code of a story: the HTML to copy, the server-rendered markup, and a link to the page
 * without JavaScript. It brings its own styles, because it is shown in two documents: the docs
 * pages in the preview, and the panel in the manager.
 */

export const STYLES = `
.story-code { font: 0.875rem/1.5 system-ui, sans-serif; color: #14161a; }
.story-code-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; margin: 0.75rem 0 0.25rem; }
.story-code-head h4, .story-code summary { margin: 0; font: 600 0.875rem/1.5 system-ui, sans-serif; color: inherit; }
.story-code summary { padding: 0.625rem 0; cursor: pointer; }
.story-code pre { margin: 0; padding: 0.75rem; border: 1px solid #c8cad0; border-radius: 4px; background: #fafafb; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.8125rem/1.6 ui-monospace, monospace; color: inherit; }
.story-code pre code { all: unset; font: inherit; }
.story-code button { min-block-size: 2.25rem; padding: 0 0.75rem; border: 2px solid #202e7e; border-radius: 4px; background: #fff; color: #202e7e; font: inherit; font-weight: 600; cursor: pointer; }
.story-code a { display: inline-block; padding: 0.625rem 0; color: #394d9f; font-weight: 600; text-decoration: underline; }
.story-code button:focus-visible, .story-code a:focus-visible, .story-code summary:focus-visible { outline: 3px solid #ffc629; outline-offset: 0; box-shadow: 0 0 0 5px #0b0c0f; }
.story-code-status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** Browsers have no clipboard API on plain HTTP, except on localhost. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

function CopyButton(props: { text: string; what: string; language: StoryLanguage }): ReactNode {
  const [copied, setCopied] = useState(false);
  const label = t(copied ? 'copied' : 'copy', props.language);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);
  return h(
    'span',
    null,
    h(
      'button',
      {
        type: 'button',
        'aria-label': `${t('copy', props.language)}: ${props.what}`,
        onClick: () => void copy(props.text).then(() => setCopied(true)),
      },
      label,
    ),
    h('span', { role: 'status', className: 'story-code-status' }, copied ? label : ''),
  );
}

export function Code(props: { text: string; what: string; language: StoryLanguage }): ReactNode {
  const id = useId();
  return h(
    'section',
    { 'aria-labelledby': id },
    h('div', { className: 'story-code-head' }, h('h4', { id }, props.what), h(CopyButton, props)),
    h('pre', null, h('code', null, props.text)),
  );
}

/** The body of a story's server-rendered page. */
async function fetchRendered(page: string): Promise<string> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const html = await response.text();
  return /<body[^>]*>\n([^]*)\n<\/body>/.exec(html)![1]!;
}

function Rendered({ page, language }: { page: string; language: StoryLanguage }): ReactNode {
  const [markup, setMarkup] = useState('…');
  useEffect(() => {
    let current = true;
    const show = (text: string) => current && setMarkup(text);
    fetchRendered(page).then(show, (error: Error) => show(error.message));
    return () => void (current = false);
  }, [page]);
  return h(Code, { text: markup, what: t('rendered', language), language });
}

/** The URL of a story's page without JavaScript, relative to Storybook's root. */
export const pageWithoutScript = (id: string, language: StoryLanguage): string =>
  `ssr/${id}.${language}.html`;

export function StoryCode(props: {
  id: string;
  html: string;
  language: StoryLanguage;
  /** Whether the server-rendered markup is in a closed `<details>`. */
  folded?: boolean;
}): ReactNode {
  const { id, html, language, folded } = props;
  const [open, setOpen] = useState(!folded);
  const page = pageWithoutScript(id, language);
  const rendered = open && h(Rendered, { page, language });
  return h(
    'div',
    { className: 'story-code', lang: language },
    h('style', null, STYLES),
    h(Code, { text: html, what: t('tag', language), language }),
    folded
      ? h(
          'details',
          {
            onToggle: (event: { currentTarget: HTMLDetailsElement }) =>
              setOpen(event.currentTarget.open),
          },
          h('summary', null, t('rendered', language)),
          rendered,
        )
      : rendered,
    h(
      'a',
      { href: page, target: '_blank', rel: 'noopener' },
      `${t('withoutScript', language)} ${t('newTab', language)}`,
    ),
  );
}
