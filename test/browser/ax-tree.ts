/** Works on a page as a screen reader does: it finds things by role and name in the accessibility tree, and presses keys. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
    };
  }[];
}

export class AxTree {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<AxTree> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new AxTree(page, session);
  }

  /** All nodes of a role whose name fits; names are as Chromium computes them. */
  async all(role: string, name: RegExp): Promise<readonly AxNode[]> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as unknown as {
      readonly nodes: readonly AxNode[];
    };
    return nodes.filter(
      (node) => !node.ignored && node.role?.value === role && name.test((node.name?.value ?? '').trim()),
    );
  }

  /** Waits for the one node of a role and a name. */
  async find(role: string, name: RegExp): Promise<AxNode> {
    await expect
      .poll(async () => (await this.all(role, name)).length, { message: `${role} ${name}` })
      .toBeGreaterThan(0);
    const [node, ...others] = await this.all(role, name);
    expect(
      others.map((each) => each.name?.value),
      `more than one ${role} ${name}`,
    ).toEqual([]);
    return node!;
  }

  /** Gives a node the focus and presses keys on it. */
  async press(role: string, name: RegExp, ...keys: readonly string[]): Promise<void> {
    const { backendDOMNodeId } = await this.find(role, name);
    await this.#session.send('DOM.focus', { backendNodeId: backendDOMNodeId! });
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Fills a text field as speech input or a paste does. */
  async fill(role: string, name: RegExp, text: string): Promise<void> {
    await this.press(role, name, 'Control+a');
    await this.#page.keyboard.insertText(text);
  }

  /** Goes down the list of a combobox until the option with this name is the active one, and takes it. */
  async choose(combobox: RegExp, option: RegExp): Promise<void> {
    await this.press('combobox', combobox);
    const wanted = await this.find('option', option);
    const active = async (): Promise<number | undefined> => {
      const box = await this.find('combobox', combobox);
      const property = box.properties?.find(({ name }) => name === 'activedescendant');
      return property?.value.relatedNodes?.[0]?.backendDOMNodeId;
    };
    for (let step = 0; (await active()) !== wanted.backendDOMNodeId; step += 1) {
      expect(step, `${option} is not reached by arrow keys`).toBeLessThan(10);
      await this.#page.keyboard.press('ArrowDown');
    }
    await this.#page.keyboard.press('Enter');
  }

  /** The role and the name of what has the focus. */
  async focused(): Promise<string> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as unknown as {
      readonly nodes: readonly AxNode[];
    };
    const has = (node: AxNode): boolean =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false;
    const node = nodes.findLast((each) => has(each) && each.role?.value !== 'RootWebArea');
    return `${node?.role?.value ?? 'nothing'} ${node?.name?.value ?? ''}`.trim();
  }
}
