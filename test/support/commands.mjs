import { renderHtml } from '@nusa/server';

/** A DevTools session for a test page, in Chromium. */
async function devTools({ session, run }) {
  const page = session.browser.getPage(session.id);
  const client = await page.createCDPSession();
  try {
    return await run(client, page);
  } finally {
    await client.detach();
  }
}

/** The accessible nodes of the test page, as Chromium hands them to assistive technology. */
async function accessibilityTree(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const value = (property) => property?.value;
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: value(node.role),
      name: value(node.name) ?? '',
      description: value(node.description) ?? '',
      ...Object.fromEntries(
        (node.properties ?? []).map(({ name, value: { value: v } }) => [name, v]),
      ),
    }));
}

/** What a test page cannot do itself: render on the server, read the accessibility tree, emulate media. */
export function nusaCommands() {
  return {
    name: 'nusa-commands',
    async executeCommand({ command, payload, session }) {
      switch (command) {
        case 'render-html': {
          const errors = [];
          const html = renderHtml(payload, { onError: (error) => errors.push(error.message) });
          return { html, errors };
        }
        case 'accessibility-tree':
          return devTools({ session, run: accessibilityTree });
        case 'emulate-media-features':
          return devTools({
            session,
            run: async (client, page) => {
              // Emulation lasts as long as its session, so it uses the page's own.
              const own = (page.nusaClient ??= await page.createCDPSession());
              await own.send('Emulation.setEmulatedMedia', { features: payload });
              return true;
            },
          });
        default:
          return undefined;
      }
    },
  };
}
