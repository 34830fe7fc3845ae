/** The colour scheme that the reader's system asks for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Scheme implements ReactiveController {
  readonly #media = matchMedia('(prefers-color-scheme: dark)');
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  get name(): 'light' | 'dark' {
    return this.#media.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onChange);
  }
}
