/** The language of the element: finds it, loads its texts, and switches once they have loaded. */
import type { ReactiveController } from 'lit';
import type { DiplomaticGraphError } from '../../errors.js';
import { en } from '../../i18n/en.js';
import { allWordsFor, isAll, languageOf, wordsFor } from '../../i18n/languages.js';
import type { PartOf } from '../../i18n/override.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { AllWords, Words } from '../../i18n/types.js';
import type { ElementHost } from './element-host.js';

export interface ActiveLocale {
  /** BCP 47 tag: of the element, else of what it stands in, else of the dataset, else `en`. */
  readonly locale: string;
  /** In that language, or in English where the package does not have it. */
  readonly words: Words;
}

export interface LanguageControllerHost extends ElementHost {
  locale: string | null;
  words: PartOf<AllWords> | null;
  activeLocale: ActiveLocale | null;
}

export class LanguageController implements ReactiveController {
  readonly #host: LanguageControllerHost;
  readonly #dataset: () => string | undefined;
  readonly #fail: (error: DiplomaticGraphError) => void;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #wanted: Pick<LanguageControllerHost, 'locale' | 'words'> | null = null;
  /** Whether the texts of what loads later are needed as well. */
  #complete = false;
  /** Why the texts that the host has set in `words` cannot be used; null where they can. */
  problem: DiplomaticGraphError | null = null;
  /** Settles when the texts that are needed have loaded. */
  ready: Promise<void> = Promise.resolve();

  /**
   * @param dataset The language of the dataset, if it has one.
   * @param fail Is called when texts of the host cannot be used.
   */
  constructor(
    host: LanguageControllerHost,
    dataset: () => string | undefined,
    fail: (error: DiplomaticGraphError) => void,
  ) {
    this.#host = host;
    this.#dataset = dataset;
    this.#fail = fail;
    host.addController(this);
  }

  /** Texts of what loads after the first picture; null until they have loaded. */
  get late(): LateWords | null {
    const words = this.#host.activeLocale?.words;
    return words !== undefined && isAll(words) ? words : null;
  }

  /** Whether another picture is needed in place of one that was drawn with the texts of `before`. */
  tells(before: ActiveLocale | null | undefined): boolean {
    const now = this.#host.activeLocale;
    if (before === undefined || now === null) return false;
    // Texts of what loads later may have been added, which the picture does not use.
    return (
      before?.locale !== now.locale ||
      Object.entries(before.words).some(([name, words]) => now.words[name as keyof Words] !== words)
    );
  }

  async loadLate(): Promise<void> {
    this.#complete = true;
    if (this.late !== null) return;
    this.ready = this.#load();
    await this.ready;
  }

  hostConnected(): void {
    // The language of what the element stands in may change.
    for (
      let root: Node | null = this.#host.getRootNode();
      root !== null;
      root = root instanceof ShadowRoot ? root.host.getRootNode() : null
    ) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const { words } = this.#host;
    const locale = this.#host.locale ?? surrounding(this.#host) ?? this.#dataset() ?? 'en';
    if (locale === this.#wanted?.locale && words === this.#wanted.words) return;
    this.#wanted = { locale, words };
    this.problem = null;
    // The texts of the first picture in English are part of the entry.
    if (languageOf(locale) === 'en' && words === null && !this.#complete)
      this.#host.activeLocale = { locale, words: en };
    else this.ready = this.#load();
  }

  async #load(): Promise<void> {
    const wanted = this.#wanted;
    if (wanted === null) return;
    const locale = wanted.locale!;
    const load = this.#complete || wanted.words !== null ? allWordsFor : wordsFor;
    // Where a file cannot be loaded, the element falls back to English, or keeps its texts.
    let words = await load(locale)
      .catch(() => load('en'))
      .catch(() => this.#host.activeLocale?.words ?? en);
    try {
      if (wanted.words !== null && isAll(words))
        words = (await import('../../i18n/override.js')).override(words, wanted.words);
    } catch (error) {
      this.problem = error as DiplomaticGraphError;
      if (wanted === this.#wanted) this.#fail(this.problem);
    }
    if (wanted === this.#wanted) this.#host.activeLocale = { locale, words };
  }
}

/** The language of the nearest `lang` around an element; null where there is none or it is empty. */
function surrounding(element: Element): string | null {
  const near = element.closest('[lang]');
  if (near !== null) return near.getAttribute('lang') || null;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? surrounding(root.host) : null;
}
