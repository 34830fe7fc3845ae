/**
 * Four arrows that move the view or the selected actor, for readers who cannot drag. Loaded when the reader opens them.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Point } from '../../geometry/types.js';
import type { Direction, InteractionWords } from '../../i18n/interaction-types.js';
import type { ViewContext } from '../core/view-context.js';
import { iconButton } from '../core/icon-button.js';
import { nameOf } from '../core/labels.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { isPlainEscape } from '../core/plain-escape.js';
import { targetOf } from '../../model/selection.js';

export interface MovePadDeps {
  words(): InteractionWords;
  /** @param by CSS px. */
  pan(by: Point): void;
  /** @param by px of the scene. */
  move(actor: string, by: Point): void;
}

/** How far a press moves the view, CSS px. */
const PAN = 64;
/** How far a press moves an actor, px of the scene. */
const STEP = 24;

/** Each arrow with its direction and its picture. */
const ARROWS: readonly (readonly [Direction, Point, string])[] = [
  ['left', [-1, 0], 'M10 3L5 8l5 5'],
  ['up', [0, -1], 'M3 10l5-5 5 5'],
  ['down', [0, 1], 'M3 6l5 5 5-5'],
  ['right', [1, 0], 'M6 3l5 5-5 5'],
];

export class MovePad implements Overlay {
  readonly #overlay: HTMLElement;
  readonly #deps: MovePadDeps;
  #context: ViewContext;
  /** Whether the arrows move the selected actor, as far as there is one. */
  #actor = true;

  constructor(frame: OverlayFrame, context: ViewContext, deps: MovePadDeps) {
    const { element: overlay } = frame;
    this.#overlay = overlay;
    this.#context = context;
    this.#deps = deps;
    overlay.addEventListener('keydown', (event) => {
      if (!isPlainEscape(event)) return;
      event.preventDefault();
      frame.close();
    });
    this.#render();
    overlay.querySelector('button')!.focus();
  }

  update(context: ViewContext): void {
    this.#context = context;
    this.#render();
  }

  #render(): void {
    const { graph, selection } = this.#context;
    const target = targetOf(graph, selection);
    render(this.#view(target?.kind === 'actor' ? target.id : null), this.#overlay);
  }

  /** @param actor The one that is selected, or null. */
  #view(actor: string | null): TemplateResult {
    const { movePad: words } = this.#deps.words();
    const moved = this.#actor ? actor : null;
    const name = actor === null ? '' : nameOf(this.#context, actor);
    const labels = moved === null ? words.pan : words.move(name);
    const change = (event: Event): void => {
      this.#actor = (event.currentTarget as HTMLInputElement).checked;
      this.#render();
    };
    const toggle = html`<label class="switch"
      ><input type="checkbox" role="switch" .checked=${this.#actor} @change=${change} /><bdi
        >${words.actor(name)}</bdi
      ></label
    >`;
    return html`<div class="pad" data-control role="group" aria-label=${words.label}>
      <div class="arrows">
        ${ARROWS.map(([direction, by, path]) =>
          iconButton(labels[direction], path, () => this.#press(moved, by), { strokeWidth: 2 }),
        )}
      </div>
      ${actor === null ? nothing : toggle}
    </div>`;
  }

  /** The view goes where the arrow points, so that what it shows goes the other way. */
  #press(actor: string | null, [dx, dy]: Point): void {
    if (actor === null) this.#deps.pan([-dx * PAN, -dy * PAN]);
    else this.#deps.move(actor, [dx * STEP, dy * STEP]);
  }
}
