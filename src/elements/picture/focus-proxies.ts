/**
 * One button for each actor and line, laid over the picture: what a keyboard, a screen
 * reader and a script can reach, whatever paints beneath. One tab stop, moved by `focus`.
 */
import type { View } from '../../render/painter.js';
import type { MarkIds } from '../../scene/emphasis.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Point } from '../../geometry/types.js';
import type { Scene } from '../../scene/types.js';

/** The most buttons. In a larger graph only the current actor or line and its neighbours have one. */
const MOST = 200;

export class FocusProxies {
  readonly #container: HTMLElement;
  readonly #buttons = new Map<string, { readonly button: HTMLButtonElement; readonly at: Point }>();
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  #current: Target | null = null;
  #pivot: string | null = null;
  #selected: Target | null = null;

  /** @param container An empty element of ours over the stage. */
  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** The actor or line that is the tab stop. */
  get current(): Target | null {
    return this.#current;
  }

  /** The actor that had the focus last: `next` and `previous` lead through its lines. */
  get pivot(): string | null {
    return this.#pivot;
  }

  update(scene: Scene, selected: Target | null): void {
    this.#scene = scene;
    this.#selected = selected;
    const current = this.#current;
    // A neighbourhood has to be that of something that is there.
    if (
      current !== null &&
      !(current.kind === 'actor' ? scene.actors : scene.edges).some(({ id }) => id === current.id)
    )
      this.#current = selected;
    const shown = this.#shown(scene);
    if (this.#current === null || !shown.some(({ target }) => keyOf(target) === keyOf(this.#current!))) {
      this.#current = selected ?? shown.find(({ target }) => target.kind === 'actor')?.target ?? null;
    }
    const stale = new Set(this.#buttons.keys());
    const ordered: HTMLButtonElement[] = [];
    for (const { target, at, name } of shown) {
      const key = keyOf(target);
      stale.delete(key);
      const button = this.#buttons.get(key)?.button ?? this.#create(target);
      if (button.ariaLabel !== name) button.ariaLabel = name;
      this.#buttons.set(key, { button, at });
      ordered.push(button);
    }
    // What a keyboard stands on must not be taken out of the page and put back: that would blur it.
    for (const key of stale) {
      this.#buttons.get(key)!.button.remove();
      this.#buttons.delete(key);
    }
    ordered.forEach((button, i) => {
      if (this.#container.children[i] !== button)
        this.#container.insertBefore(button, this.#container.children[i] ?? null);
    });
    this.#mark();
    this.setView(this.#view);
  }

  setView(view: View): void {
    this.#view = view;
    for (const { button, at } of this.#buttons.values()) {
      button.style.setProperty(
        'translate',
        `${(at[0] * view.scale + view.x).toFixed(1)}px ${(at[1] * view.scale + view.y).toFixed(1)}px`,
      );
    }
  }

  setSelected(selected: Target | null): void {
    this.#selected = selected;
    if (selected !== null && this.#buttons.has(keyOf(selected))) this.#current = selected;
    this.#mark();
  }

  /** Moves the tab stop, and the focus with it. */
  focus(target: Target): void {
    this.adopt(target);
    if (!this.#buttons.has(keyOf(target)) && this.#scene !== null) this.update(this.#scene, this.#selected);
    this.#mark();
    this.#buttons.get(keyOf(target))?.button.focus({ preventScroll: true });
  }

  /** Makes an element that has focus the tab stop. */
  adopt(target: Target): void {
    this.#current = target;
    if (target.kind === 'actor') this.#pivot = target.id;
    this.#mark();
  }

  clear(): void {
    this.#container.replaceChildren();
    this.#buttons.clear();
    this.#current = null;
    this.#pivot = null;
  }

  /** The actor or edge of a button, or null. */
  targetOf(element: EventTarget | null): Target | null {
    // Not by its class: an element may have been taken into another document, which has classes of its own.
    const { actor, edge } = (element as HTMLElement | null)?.dataset ?? {};
    if (actor !== undefined) return { kind: 'actor', id: actor };
    return edge === undefined ? null : { kind: 'edge', id: edge };
  }

  #shown(scene: Scene): { target: Target; at: Point; name: string }[] {
    const { edges } = scene;
    const near = scene.actors.length + edges.length <= MOST ? null : this.#neighbourhood(scene);
    // Actors come last, so that they lie above lines.
    return [
      ...edges
        .filter(({ id }) => near === null || near.edges.has(id))
        .map(({ id, anchor, name }) => ({ target: { kind: 'edge' as const, id }, at: anchor, name })),
      ...scene.actors
        .filter(({ id }) => near === null || near.actors.has(id))
        .map(({ id, x, y, label }) => ({ target: { kind: 'actor' as const, id }, at: [x, y] as const, name: label })),
    ];
  }

  #neighbourhood(scene: Scene): MarkIds {
    const centre =
      this.#current ?? (scene.actors[0] === undefined ? null : { kind: 'actor' as const, id: scene.actors[0].id });
    const near = { actors: new Set<string>(), edges: new Set<string>() };
    if (centre !== null) near[centre.kind === 'actor' ? 'actors' : 'edges'].add(centre.id);
    const edge = scene.edges.find(({ id }) => centre?.kind === 'edge' && id === centre.id);
    const [a, b] = edge === undefined ? [centre?.id, centre?.id] : [edge.from, edge.to];
    for (const { id, from, to } of scene.edges) {
      const isNear = from === a || from === b || to === a || to === b;
      if (!isNear || near.actors.size + near.edges.size >= MOST) continue;
      near.edges.add(id);
      near.actors.add(from).add(to);
    }
    return near;
  }

  #create(target: Target): HTMLButtonElement {
    const button = this.#container.ownerDocument.createElement('button');
    button.type = 'button';
    button.dataset[target.kind] = target.id;
    return button;
  }

  #mark(): void {
    const current = this.#current === null ? '' : keyOf(this.#current);
    const selected = this.#selected === null ? '' : keyOf(this.#selected);
    for (const [key, { button }] of this.#buttons) {
      const tabIndex = key === current ? 0 : -1;
      const pressed = String(key === selected);
      // While an actor is dragged, this is done for hundreds of buttons in each frame; writing takes long.
      if (button.getAttribute('tabindex') !== String(tabIndex)) button.tabIndex = tabIndex;
      if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
    }
  }
}

function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}
