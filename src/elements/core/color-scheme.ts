/** Light or dark: what the page asks for, or else the reader's system. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ColorScheme implements ReactiveController {
  readonly #media = matchMedia('(prefers-color-scheme: dark)');
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  of(theme: string): 'light' | 'dark' {
    if (theme === 'light' || theme === 'dark') return theme;
    return this.#media.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onChange);
  }
}
