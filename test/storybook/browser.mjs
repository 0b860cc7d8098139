/** Collects what goes wrong on a page: exceptions, console errors, failed requests, requests to others. */
export function watch(page, address) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) {
      problems.push(`another host: ${url}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

const STATES = ['checked', 'disabled', 'required', 'invalid', 'level', 'expanded'];
const LAYOUT = new Set(['InlineTextBox', 'none', 'generic', 'RootWebArea', 'LineBreak']);

/** The tree's nodes come in the order in which they were made. */
function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => (node ? [node, ...node.childIds.flatMap((id) => walk(byId.get(id)))] : []);
  return walk(nodes[0]);
}

/** What assistive technology reads on a page, a line a node. */
export async function readPage(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return inReadingOrder(nodes)
    .filter(({ ignored, role }) => !ignored && !LAYOUT.has(role?.value))
    .map(({ role, name, description, value, properties = [] }) => {
      const states = properties
        .filter((property) => STATES.includes(property.name))
        .map((property) => `${property.name}=${property.value.value}`)
        .filter((state) => !state.endsWith('=false'));
      const words = [name?.value, description?.value, value?.value].map((text) =>
        String(text ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      return [role.value, ...words, ...states].filter(Boolean).join(' | ');
    });
}

export const scrollsSideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
