/** Functions that run within a page: they may use nothing but what stands in them. */

/** An event of the element as it reached the window: bubbled, and out of every shadow. */
export interface Heard {
  readonly type: string;
  readonly kind?: string | null;
  readonly id?: string | null;
  readonly origin?: string;
  readonly message?: string;
  readonly code?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
  readonly found?: readonly string[];
  readonly missing?: readonly string[];
  readonly notices?: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

/** What a leased page can do for itself, see {@link prepareLease}. */
export interface LeaseTools {
  /** Notes what the page is like once it is loaded. */
  note(): void;
  /** Empties the page. */
  empty(): void;
  /** What of the page is not as it was when it was loaded: globals, listeners, storage, focus, scroll, address. */
  differences(): string[];
}

declare global {
  interface Window {
    heard: Heard[];
    violations: string[];
    lease: LeaseTools;
  }
}

/** Runs before any script of the page: keeps the events of elements, and violations of a policy. */
export function listen(): void {
  window.heard = [];
  window.violations = [];
  for (const type of [
    'dg-load',
    'dg-error',
    'dg-ready',
    'dg-settle',
    'dg-select',
    'dg-hover',
    'dg-filter',
    'dg-anchor',
    'dg-notice',
  ]) {
    window.addEventListener(type, (event) =>
      window.heard.push({ type, ...(event as CustomEvent<Heard | null>).detail }),
    );
  }
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

/** What has the focus: `actor:ID`, `edge:ID`, or the name or text of anything else. */
export function nameOfFocus(): string {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement instanceof Element) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLElement)) return '';
  const { actor, edge } = at.dataset;
  return actor !== undefined
    ? `actor:${actor}`
    : edge !== undefined
      ? `edge:${edge}`
      : (at.ariaLabel ?? at.innerText).trim();
}

/** Runs before any script of the page: what has no painter of its own gets this one. */
export function choosePainter(renderer: string): void {
  const choose = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('diplomatic-graph')])
      if (element.localName === 'diplomatic-graph' && !element.hasAttribute('renderer'))
        element.setAttribute('renderer', renderer);
  };
  const watch = (root: Node): void =>
    new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(choose))).observe(root, {
      childList: true,
      subtree: true,
    });
  watch(document);
  // Elements stand in the shadows of others as well.
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as (
    this: Element,
    init: ShadowRootInit,
  ) => ShadowRoot;
  Element.prototype.attachShadow = function watched(this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, init);
    if (this.localName !== 'diplomatic-graph') watch(root);
    return root;
  };
}

/**
 * Runs before any script of a page that is leased, after {@link listen} and {@link choosePainter}. Listeners on
 * window, document and root element are noted from then on; the rest is noted when the page is emptied first.
 */
export function prepareLease(): void {
  interface Noted {
    readonly type: string;
    readonly listener: unknown;
    readonly capture: boolean;
  }
  type Remove = (type: string, listener: unknown, options: unknown) => void;
  const captureOf = (options: unknown): boolean =>
    typeof options === 'object' && options !== null ? (options as { capture?: boolean }).capture === true : !!options;

  /** Notes the listeners of a target; gives a function that removes them all. */
  const noteListeners = (target: EventTarget): (() => void) => {
    let noted: Noted[] = [];
    const add = target.addEventListener.bind(target) as Remove;
    const remove = target.removeEventListener.bind(target) as Remove;
    const forget = (type: string, listener: unknown, options: unknown): void => {
      const capture = captureOf(options);
      noted = noted.filter(
        (other) => !(other.type === type && other.listener === listener && other.capture === capture),
      );
    };
    Object.assign(target, {
      addEventListener(type: string, listener: unknown, options?: unknown): void {
        forget(type, listener, options);
        noted.push({ type, listener, capture: captureOf(options) });
        add(type, listener, options);
      },
      removeEventListener(type: string, listener: unknown, options?: unknown): void {
        forget(type, listener, options);
        remove(type, listener, options);
      },
    });
    return () => {
      for (const { type, listener, capture } of noted) remove(type, listener, capture);
      noted = [];
    };
  };

  const removers: (() => void)[] = [noteListeners(window), noteListeners(document)];
  const globals = new Map<object, Map<PropertyKey, PropertyDescriptor>>();
  const address = location.href;
  let title = '';
  const attributes = new Map<string, string>();
  // Once the page is parsed, before any script of it runs.
  document.addEventListener(
    'readystatechange',
    () => {
      title = document.title;
      for (const { name, value } of document.documentElement.attributes) attributes.set(name, value);
      removers.push(noteListeners(document.documentElement));
    },
    { once: true },
  );

  /** The properties of an object, without asking any getter. */
  const propertiesOf = (object: object): Map<PropertyKey, PropertyDescriptor> =>
    new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)!]));

  /** Every global object and its prototype. */
  const noteGlobals = (): void => {
    const objects: object[] = [
      window,
      document,
      navigator,
      history,
      location,
      performance,
      CSS,
      customElements,
      screen,
    ];
    for (const { value } of Object.values(Object.getOwnPropertyDescriptors(window))) {
      if (typeof value !== 'function') continue;
      objects.push(value as object);
      const prototype: unknown = (value as { prototype?: unknown }).prototype;
      if (typeof prototype === 'object' && prototype !== null) objects.push(prototype);
    }
    for (const object of objects) globals.set(object, propertiesOf(object));
  };

  /** The contexts of WebGL belong to a document for as long as it lives. */
  const stays = (key: PropertyKey): boolean => String(key).includes('diplomatic-graph.contexts');

  /** What scripts and tests have added. */
  const addedKeys = (object: object): PropertyKey[] => {
    const before = globals.get(object)!;
    return Reflect.ownKeys(object).filter((key) => !before.has(key) && !stays(key));
  };

  /** What the tests keep in a page. */
  const OWN: ReadonlySet<PropertyKey> = new Set(['heard', 'violations']);
  const alike = (a: PropertyDescriptor, b: PropertyDescriptor): boolean =>
    (['get', 'set', 'value'] as const).every((part) => Object.is(a[part], b[part]));

  const changedGlobals = (): string[] => {
    const changed = [window, document].flatMap((object) => addedKeys(object).map((key) => `new: ${String(key)}`));
    for (const [object, before] of globals) {
      const nameOf = (key: PropertyKey): string =>
        `${(object as { name?: string }).name ?? Object.prototype.toString.call(object)}.${String(key)}`;
      const now = propertiesOf(object);
      const added = new Set(object === window || object === document ? addedKeys(object) : []);
      for (const [key, descriptor] of now) {
        const old = before.get(key);
        const known = old === undefined ? stays(key) || added.has(key) : OWN.has(key) || alike(old, descriptor);
        if (!known) changed.push(nameOf(key));
      }
      for (const key of before.keys()) if (!now.has(key)) changed.push(nameOf(key));
    }
    return changed;
  };

  window.lease = {
    note: noteGlobals,
    empty() {
      for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
      document.body.replaceWith(document.createElement('body'));
      for (const remove of removers) remove();
      // Style sheets and preloads that scripts have loaded stay: scripts do not load them again.
      for (const added of document.head.querySelectorAll('[data-lease]')) added.remove();
      const root = document.documentElement;
      for (const name of root.getAttributeNames()) if (!attributes.has(name)) root.removeAttribute(name);
      for (const [name, value] of attributes) root.setAttribute(name, value);
      document.title = title;
      document.adoptedStyleSheets = [];
      getSelection()?.removeAllRanges();
      history.replaceState(null, '', address);
      for (const object of [window, document]) for (const key of addedKeys(object)) Reflect.deleteProperty(object, key);
      localStorage.clear();
      sessionStorage.clear();
      performance.clearResourceTimings();
      scrollTo(0, 0);
      window.heard = [];
      window.violations = [];
    },
    differences() {
      return [
        ...changedGlobals(),
        ...(CSS.highlights.size > 0 ? ['highlights'] : []),
        ...(document.activeElement === document.body ? [] : ['focus']),
        ...(document.fullscreenElement === null ? [] : ['fullscreen']),
        ...(document.cookie === '' ? [] : ['cookies']),
        ...(scrollX === 0 && scrollY === 0 ? [] : ['scroll']),
        ...(history.scrollRestoration === 'auto' ? [] : ['scrollRestoration']),
      ];
    },
  };
}
