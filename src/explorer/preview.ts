/** How something looks once it is embedded: a page in a frame, as wide as a phone or a desktop, or a picture. */
import type { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { byId } from './by-id.js';

/** Widths of the windows that are imitated, CSS px. */
const WIDTHS = { phone: 390, desktop: 1024 } as const;
/** Before the page has told its height, px. */
const UNTOLD = 672;

export class Preview {
  readonly #section = byId('share-preview', HTMLElement);
  readonly #box = byId('share-box', HTMLElement);
  readonly #note = byId('share-preview-note', HTMLParagraphElement);
  readonly #widths = byId('share-widths', HTMLElement);
  readonly #buttons = [...this.#widths.querySelectorAll('button')];
  #width: keyof typeof WIDTHS = matchMedia('(max-width: 900px)').matches ? 'phone' : 'desktop';
  #height = UNTOLD;
  /** Counts what was shown: a picture that comes late does not take the place of another. */
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
      const height: unknown = (event.data as { 'diplomatic-graph'?: { height?: unknown } } | null)?.['diplomatic-graph']
        ?.height;
      if (
        frame === null ||
        event.source !== frame.contentWindow ||
        typeof height !== 'number' ||
        !(height >= 200 && height <= 10_000)
      )
        return;
      this.#height = height;
      this.#fit();
    });
    new ResizeObserver(() => this.#fit()).observe(this.#section);
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#box.querySelector('iframe');
  }

  /**
   * Shows a page of ours.
   *
   * @param own A dataset that has no address, which is handed to the element there; null where it has one.
   */
  frame(address: string, title: string, own: unknown): void {
    this.#section.hidden = this.#widths.hidden = false;
    if (this.#frame?.src === address && own === null) return;
    this.#turn += 1;
    this.#height = UNTOLD;
    const frame = Object.assign(document.createElement('iframe'), { src: address, title });
    if (own !== null) {
      frame.addEventListener('load', () => {
        const inner: DiplomaticGraph | null | undefined = frame.contentDocument?.querySelector('diplomatic-graph');
        if (inner !== null && inner !== undefined) inner.data = own;
      });
    }
    this.#box.replaceChildren(frame);
    this.#fit();
  }

  /** Shows a picture, once it is drawn. */
  picture(svg: Promise<string>, title: string): void {
    this.#section.hidden = false;
    this.#widths.hidden = true;
    const turn = (this.#turn += 1);
    this.#box.replaceChildren();
    this.#box.style.blockSize = '';
    void this.#show(svg, title, turn);
  }

  async #show(svg: Promise<string>, title: string, turn: number): Promise<void> {
    const src = `data:image/svg+xml,${encodeURIComponent(await svg)}`;
    if (turn === this.#turn)
      this.#box.replaceChildren(Object.assign(document.createElement('img'), { src, alt: title }));
  }

  /** Says what the preview is not; an empty text says nothing. */
  say(text: string): void {
    this.#note.textContent = text;
  }

  clear(): void {
    this.#turn += 1;
    this.#section.hidden = true;
    this.#box.replaceChildren();
  }

  /** The frame is as wide as the window that it imitates, and is then made to fit. */
  #fit(): void {
    for (const button of this.#buttons) button.ariaPressed = String(button.value === this.#width);
    const [frame, room] = [this.#frame, this.#box.clientWidth];
    if (frame === null || room === 0) return;
    const width = WIDTHS[this.#width];
    const scale = Math.min(1, room / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${this.#height}px`;
    frame.style.transform = `scale(${scale})`;
    this.#box.style.blockSize = `${Math.ceil(this.#height * scale)}px`;
  }
}
