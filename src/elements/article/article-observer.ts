/** Observes the article in the page: reports when it is added, replaced, removed, or when its text may have changed. */
import { OptionError } from '../../errors.js';
import type { ArticleNode } from '../../anchoring/read-article.js';
import { findArticle } from './find-article.js';

export interface ArticleObserverDeps {
  /** There is another article from now on, or none. */
  change(article: ArticleNode | null): void;
  /** The text of the article may have changed. */
  text(): void;
  /** The article that was named was not found. */
  fail(error: OptionError): void;
}

export class ArticleObserver {
  readonly #host: Element;
  readonly #deps: ArticleObserverDeps;
  readonly #page = new MutationObserver(() => {
    if (this.#article?.isConnected !== true) this.#update(false);
  });
  readonly #inside: MutationObserver;
  #given: string | Element | ShadowRoot | null = null;
  #article: ArticleNode | null = null;

  constructor(host: Element, deps: ArticleObserverDeps) {
    this.#host = host;
    this.#deps = deps;
    this.#inside = new MutationObserver(() => deps.text());
  }

  /** Observes the article that a host has named; null = none. */
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
    const loading = ownerDocument.readyState === 'loading';
    // While the page loads, an article that is missing may still come.
    this.#update(!loading);
    if (loading)
      ownerDocument.addEventListener('DOMContentLoaded', () => this.#update(this.#given === given), { once: true });
  }

  /** Ends all observation. */
  stop(): void {
    this.#page.disconnect();
    this.#inside.disconnect();
    this.#given = null;
    this.#article = null;
  }

  /**
   * Looks for the article, and reports if it is another one.
   *
   * @param report Whether to report an error if there is none.
   */
  #update(report: boolean): void {
    let found: ArticleNode | null = null;
    try {
      if (this.#given !== null) found = findArticle(this.#given, this.#host);
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      if (report) this.#deps.fail(error);
    }
    if (found === this.#article) return;
    this.#article = found;
    this.#inside.disconnect();
    // The attributes change which parts of the text are shown.
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
