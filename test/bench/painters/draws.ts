/** Sees whether anything was drawn on a canvas of the page. Runs in the page. */

type Method = (...given: unknown[]) => unknown;

/** Told by what begins every drawing of a canvas: clearing it, or copying a picture onto it. */
export class Draws {
  #drawn = false;

  /** From now on, for as long as the page lives. */
  constructor() {
    for (const name of ['clearRect', 'fillRect', 'drawImage']) this.#watch(CanvasRenderingContext2D.prototype, name);
    this.#watch(WebGL2RenderingContext.prototype, 'clear');
  }

  /** Whether anything was drawn since it was asked last. */
  take(): boolean {
    const drawn = this.#drawn;
    this.#drawn = false;
    return drawn;
  }

  #watch(context: object, name: string): void {
    const draw = Reflect.get(context, name) as Method;
    // Some libraries draw beside the page, to know what is pointed at.
    const note = (canvas: HTMLCanvasElement): void => void (this.#drawn ||= canvas.isConnected);
    Reflect.set(context, name, function watched(this: { readonly canvas: HTMLCanvasElement }, ...given: unknown[]) {
      note(this.canvas);
      return draw.apply(this, given);
    });
  }
}
