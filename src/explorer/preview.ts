/** Shows how the graph looks when it is embedded: as a page in a frame, for a phone or a desktop, or as a picture. */
import type { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { byId } from './by-id.js';

/** Widths of the simulated windows, CSS px. */
const WIDTHS = { phone: 390, desktop: 1024 } as const;
/** The height of a frame before its page has reported one, px. */
const DEFAULT_HEIGHT = 672;

export class Preview {
  readonly #section = byId('share-preview', HTMLElement);
  readonly #box = byId('share-box', HTMLElement);
  readonly #note = byId('share-preview-note', HTMLParagraphElement);
  readonly #widths = byId('share-widths', HTMLElement);
  readonly #buttons = [...this.#widths.querySelectorAll('button')];
  #width: keyof typeof WIDTHS = matchMedia('(max-width: 900px)').matches ? 'phone' : 'desktop';
  #height = DEFAULT_HEIGHT;
  /** Counts what was shown, so that a picture that is drawn late does not replace a newer one. */
  #turn = 0;

  constructor() {
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        this.#width = button.value as keyof typeof WIDTHS;
        this.#fit();
      });
    }
    addEventListener('message', (event) => {
      const frame = this.#frame;
      const height = reportedHeight(event.data);
      if (frame === null || event.source !== frame.contentWindow || height === null) return;
      this.#height = height;
      this.#fit();
    });
    new ResizeObserver(() => this.#fit()).observe(this.#section);
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#box.querySelector('iframe');
  }

  /**
   * Shows embed.html in a frame.
   *
   * @param dataset A dataset without an address, which is set as a property of the element; null if it has an address.
   */
  frame(address: string, title: string, dataset: unknown): void {
    this.#section.hidden = false;
    this.#widths.hidden = false;
    if (this.#frame?.src === address && dataset === null) return;
    this.#turn += 1;
    this.#height = DEFAULT_HEIGHT;
    const frame = Object.assign(document.createElement('iframe'), { src: address, title });
    if (dataset !== null) {
      frame.addEventListener('load', () => {
        const inner: DiplomaticGraph | null | undefined = frame.contentDocument?.querySelector('diplomatic-graph');
        if (inner !== null && inner !== undefined) inner.data = dataset;
      });
    }
    this.#box.replaceChildren(frame);
    this.#fit();
  }

  /** Shows a picture as soon as it is drawn; nothing if it cannot be drawn, which the dialog says. */
  picture(svg: Promise<string>, title: string): void {
    this.#section.hidden = false;
    this.#widths.hidden = true;
    this.#turn += 1;
    const turn = this.#turn;
    this.#box.replaceChildren();
    this.#box.style.blockSize = '';
    void this.#show(svg, title, turn);
  }

  async #show(svg: Promise<string>, title: string, turn: number): Promise<void> {
    const text = await svg.catch(() => null);
    if (turn !== this.#turn || text === null) return;
    const src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    this.#box.replaceChildren(Object.assign(document.createElement('img'), { src, alt: title }));
  }

  /** Shows a note about the preview; an empty text removes it. */
  setNote(text: string): void {
    this.#note.textContent = text;
  }

  clear(): void {
    this.#turn += 1;
    this.#section.hidden = true;
    this.#box.replaceChildren();
  }

  /** Gives the frame the width of the simulated window, and scales it down to the width of the dialog. */
  #fit(): void {
    for (const button of this.#buttons) button.ariaPressed = String(button.value === this.#width);
    const frame = this.#frame;
    const available = this.#box.clientWidth;
    if (frame === null || available === 0) return;
    const width = WIDTHS[this.#width];
    const scale = Math.min(1, available / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${this.#height}px`;
    frame.style.transform = `scale(${scale})`;
    this.#box.style.blockSize = `${Math.ceil(this.#height * scale)}px`;
  }
}

/** The height in a message of `report-height.ts`, px; null for any other message. */
function reportedHeight(message: unknown): number | null {
  const height = (message as { 'diplomatic-graph'?: { height?: unknown } } | null)?.['diplomatic-graph']?.height;
  return typeof height === 'number' && height >= 200 && height <= 10_000 ? height : null;
}
