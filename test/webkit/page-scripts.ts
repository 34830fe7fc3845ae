/** What runs within a page of WebKit before its own scripts: it may use nothing but what stands in it. */

/** An event of an element, as it reached the window. */
export interface Heard {
  readonly type: string;
  readonly [detail: string]: unknown;
}

declare global {
  interface Window {
    /** Errors of the page, and violations of its policy. */
    complaints: string[];
    /** The first element for a path, or null. Each ` >> ` leads into the shadow root of what stands before it. */
    find(path: string): HTMLElement | null;
    /** All elements for a path. */
    findAll(path: string): HTMLElement[];
  }
}

/** Runs before any script of the page. */
export function prepare(): void {
  const page = window as unknown as { heard: Heard[]; complaints: string[] };
  page.heard = [];
  page.complaints = [];
  const types = ['load', 'error', 'ready', 'settle', 'select', 'hover', 'move', 'filter', 'anchor', 'notice'];
  for (const type of types)
    window.addEventListener(`dg-${type}`, (event) =>
      page.heard.push({ type: event.type, ...(event as CustomEvent<object | null>).detail }),
    );
  window.addEventListener('error', ({ message }) => page.complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => page.complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // WebKit holds its own request for an icon against the policy of the page.
    if (!blockedURI.endsWith('/favicon.ico')) page.complaints.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  const error = console.error.bind(console);
  console.error = (...said: unknown[]): void => {
    page.complaints.push(said.map(String).join(' '));
    error(...said);
  };
  window.findAll = (path) =>
    path.split(' >> ').reduce<(Document | ShadowRoot | Element)[]>(
      (from, selector, i) =>
        from.flatMap((node) => {
          const root = i > 0 && node instanceof Element ? node.shadowRoot : node;
          return root === null ? [] : [...root.querySelectorAll(selector)];
        }),
      [document],
    ) as HTMLElement[];
  window.find = (path) => window.findAll(path)[0] ?? null;
}
