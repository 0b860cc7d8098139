import { executeServerCommand } from '@web/test-runner-commands';

/** Renders Nusa tags as `@nusa/server` does. */
export async function renderOnServer(html: string): Promise<string> {
  const result = await executeServerCommand<{ html: string; errors: string[] }, string>(
    'render-html',
    html,
  );
  if (result.errors.length)
    throw new Error(`The server could not render: ${result.errors.join(' ')}`);
  return result.html;
}

const containers = new Set<HTMLElement>();

function createContainer(): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  containers.add(container);
  return container;
}

/** Removes everything that `mount` put on the page. */
export function cleanUp(): void {
  for (const container of containers) container.remove();
  containers.clear();
}

/** Waits until every Nusa element below a node has rendered. */
export async function rendered(scope: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const hosts = [...scope.querySelectorAll('*')].filter((element) =>
      element.localName.startsWith('nusa-'),
    );
    await Promise.all(
      hosts.map((host) => (host as { updateComplete?: Promise<unknown> }).updateComplete),
    );
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const CONTROLS = 'input, select, textarea, button, a[href]';

/** Puts raw tags on the page, as in a page without server rendering. */
export async function mountRaw(html: string): Promise<HTMLElement> {
  const container = createContainer();
  container.innerHTML = html;
  await rendered(container);
  return container;
}

/** Puts server-rendered markup on the page, then lets the elements hydrate it; fails when one replaces a control. */
export async function mountHydrated(html: string): Promise<HTMLElement> {
  const serverHtml = await renderOnServer(html);
  const container = createContainer();
  (container as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(serverHtml);
  const before = [...container.querySelectorAll(CONTROLS)];
  await rendered(container);
  const lost = before.filter((control) => !control.isConnected);
  if (lost.length) {
    throw new Error(
      `Not hydrated but replaced: ${lost.map((control) => control.outerHTML).join(' ')}`,
    );
  }
  return container;
}

export type Mount = (html: string) => Promise<HTMLElement>;
export type Mode = 'client' | 'hydrated';

const MOUNTS: Record<Mode, Mount> = { client: mountRaw, hydrated: mountHydrated };

/** Declares the same tests twice: for tags that the browser renders, and for tags that the server rendered. */
export function describeElement(
  name: string,
  tests: (mount: Mount, mode: Mode) => void,
  modes: Mode[] = ['client', 'hydrated'],
): void {
  for (const mode of modes) {
    const mount = MOUNTS[mode];
    describe(`${name}, ${mode === 'client' ? 'rendered in the browser' : 'rendered on the server and hydrated'}`, () => {
      afterEach(cleanUp);
      tests(mount, mode);
    });
  }
}
