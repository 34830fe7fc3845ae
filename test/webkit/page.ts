/** A page in WebKit, as a reader has it: real mouse and keys, and what is seen. */
import type { Actions, WebDriver } from 'selenium-webdriver';
import { expect } from 'vitest';
import { nameOfFocus } from '../browser/page-scripts.js';
import type { Heard } from './page-scripts.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** `expect`, once it comes true. */
export const soon = <T>(read: () => T): ReturnType<typeof expect.poll<T>> => expect.poll(read);

const HOST = 'diplomatic-graph';

export class WebKitPage {
  readonly driver: WebDriver;
  /** The address of the server, without a path. */
  readonly url: string;

  constructor(driver: WebDriver, url: string) {
    this.driver = driver;
    this.url = url;
  }

  /** Runs a function in the page; it may use nothing but what stands in it and what is given. */
  run<T, Given extends readonly unknown[]>(script: (...given: Given) => T, ...given: Given): Promise<Awaited<T>> {
    const text = `const done = arguments[arguments.length - 1];
      Promise.resolve((${script.toString()})(...Array.from(arguments).slice(0, -1))).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    return this.driver
      .executeAsyncScript<{ value: Awaited<T>; error?: string }>(text, ...given)
      .then(({ value, error }) => {
        if (error !== undefined) throw new Error(error);
        return value;
      });
  }

  count(path: string): Promise<number> {
    return this.run((at) => window.findAll(at).length, path);
  }

  /** Waits until there is something at the path, and it has a size. */
  async there(path: string): Promise<void> {
    await soon(() => this.run((at) => (window.find(at)?.getClientRects().length ?? 0) > 0, path)).toBe(true);
  }

  /** Waits until nothing is at the path. */
  async gone(path: string): Promise<void> {
    await soon(() => this.count(path)).toBe(0);
  }

  /** The text that is seen at the path, with single spaces. */
  text(path: string): Promise<string> {
    return this.run((at) => (window.find(at)?.innerText ?? '').replace(/\s+/g, ' ').trim(), path);
  }

  texts(path: string): Promise<string[]> {
    return this.run((at) => window.findAll(at).map((element) => element.innerText.replace(/\s+/g, ' ').trim()), path);
  }

  attribute(path: string, name: string): Promise<string | null> {
    return this.run((at, key) => window.find(at)?.getAttribute(key) ?? null, path, name);
  }

  /** The middle of what stands at the path, CSS px of the window; it is scrolled into sight first. */
  async spot(path: string): Promise<Spot> {
    await this.there(path);
    return this.run((at) => {
      const element = window.find(at)!;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, path);
  }

  actions(): Actions {
    return this.driver.actions({ async: true });
  }

  async move({ x, y }: Spot): Promise<void> {
    await this.actions()
      .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
      .perform();
  }

  async press({ x, y }: Spot): Promise<void> {
    await this.actions()
      .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
      .click()
      .perform();
  }

  async click(path: string): Promise<void> {
    await this.press(await this.spot(path));
  }

  async hover(path: string): Promise<void> {
    await this.move(await this.spot(path));
  }

  /** Drags from a place by so much, in five steps. */
  async drag({ x, y }: Spot, [dx, dy]: readonly [number, number]): Promise<void> {
    const actions = this.actions()
      .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
      .press();
    for (let step = 1; step <= 5; step += 1)
      actions.move({ x: Math.round(x + (dx * step) / 5), y: Math.round(y + (dy * step) / 5), duration: 20 });
    await actions.release().perform();
  }

  /** Types letters, or presses keys of `Key`. */
  async type(...keys: string[]): Promise<void> {
    await this.actions()
      .sendKeys(...keys)
      .perform();
  }

  /** What has the focus: `actor:ID`, `edge:ID`, or the name or text of anything else. */
  focused(): Promise<string> {
    return this.run(nameOfFocus);
  }

  /** A property of the element. */
  get<T>(name: string, host = HOST): Promise<T> {
    return this.run((at, key) => (window.find(at) as unknown as Record<string, T>)[key]!, host, name) as Promise<T>;
  }

  set(values: Record<string, unknown>, host = HOST): Promise<void> {
    return this.run((at, given) => void Object.assign(window.find(at)!, given), host, values);
  }

  /** The events of one type so far. */
  heard(type: string): Promise<Heard[]> {
    return this.run(
      (wanted) => (window as unknown as { heard: Heard[] }).heard.filter((event) => event.type === wanted),
      type,
    );
  }

  complaints(): Promise<string[]> {
    return this.run(() => window.complaints);
  }

  /** Waits until a graph can be used and its layout is final. */
  async ready(host = HOST): Promise<void> {
    await this.there(`${host} >> button[data-actor]`);
    await soon(async () => (await this.heard('dg-settle')).length).toBeGreaterThan(0);
  }

  /** Ids of what is drawn, in alphabetical order; edges without affiliations. */
  drawn(kind: 'actor' | 'edge'): Promise<string[]> {
    return this.run(
      (key) =>
        window
          .findAll(`diplomatic-graph >> button[data-${key}]`)
          .map(({ dataset }) => dataset[key]!)
          .filter((id) => !id.includes('/~'))
          .sort(),
      kind,
    );
  }

  /** A picture of the window. */
  async png(): Promise<Buffer> {
    return Buffer.from(await this.driver.takeScreenshot(), 'base64');
  }
}

/** The path of an actor or edge of the graph, as `actor:us`. */
export function mark(target: string): string {
  const [, kind = '', id = ''] = /^(\w+):(.+)$/.exec(target) ?? [];
  return `${HOST} >> button[data-${kind}="${id}"]`;
}
