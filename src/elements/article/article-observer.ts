/** Knows where the article is: when it comes, changes, is replaced or goes. Watches; changes nothing. */
import { OptionError } from '../../errors.js';
import type { ArticleNode } from '../../anchoring/read-article.js';
import { findArticle } from './find-article.js';

export interface ArticleObserverDeps {
  /** The article is another one from now on, or none. */
  change(article: ArticleNode | null): void;
  /** Its words may have changed. */
  text(): void;
  /** There is none where there should be. */
  fail(error: OptionError): void;
}

export class ArticleObserver {
  readonly #host: Element;
  readonly #deps: ArticleObserverDeps;
  readonly #page = new MutationObserver(() => {
    if (this.#article?.isConnected !== true) this.#look(false);
  });
  readonly #inside: MutationObserver;
  #given: string | Element | ShadowRoot | null = null;
  #article: ArticleNode | null = null;

  constructor(host: Element, deps: ArticleObserverDeps) {
    this.#host = host;
    this.#deps = deps;
    this.#inside = new MutationObserver(() => deps.text());
  }

  /** Follows what a host has named from now on; null for nothing. */
  follow(given: string | Element | ShadowRoot | null): void {
    this.#page.disconnect();
    this.#given = given;
    if (given !== null) {
      const roots = new Set([
        this.#host.ownerDocument,
        this.#host.getRootNode(),
        ...(typeof given === 'string' ? [] : [given.getRootNode()]),
      ]);
      for (const root of roots) this.#page.observe(root, { childList: true, subtree: true });
    }
    const { ownerDocument } = this.#host;
    const comes = ownerDocument.readyState === 'loading';
    this.#look(!comes);
    // What is still on its way is not missing yet.
    if (comes)
      ownerDocument.addEventListener('DOMContentLoaded', () => this.#look(this.#given === given), { once: true });
  }

  /** Follows nothing any more. */
  stop(): void {
    this.#page.disconnect();
    this.#inside.disconnect();
    this.#given = this.#article = null;
  }

  /** @param aloud Whether it is an error when there is none. */
  #look(aloud: boolean): void {
    let found: ArticleNode | null = null;
    try {
      if (this.#given !== null) found = findArticle(this.#given, this.#host);
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      if (aloud) this.#deps.fail(error);
    }
    if (found === this.#article) return;
    this.#article = found;
    this.#inside.disconnect();
    // What is unfolded has other words to show.
    if (found !== null)
      this.#inside.observe(found, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['hidden', 'open'],
      });
    this.#deps.change(found);
  }
}
