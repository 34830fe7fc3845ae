/** The search over the graph: a field with a list of what it finds (the combobox pattern of ARIA 1.2). Loaded when it is asked for. */
import { render } from 'lit';
import { buildGraph } from '../../model/build-graph.js';
import { SearchIndex, type SearchResult } from '../../model/search/search-index.js';
import { searchItems } from '../../model/search/search-items.js';
import type { StatementGraph } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ViewContext } from '../core/view-context.js';
import type { Origin } from '../core/events.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { searchView } from './search-view.js';
import type { Selection } from '../core/selection.js';

export interface SearchPanelDeps {
  words(): InteractionWords;
  choose(selection: Selection, origin: Origin): void;
  /** Says how many were found, once the reader has stopped typing. */
  say(text: string): void;
}

/** As many results are listed. */
const MOST = 30;
const NOTHING: SearchResult = { total: 0, found: [] };

export class SearchPanel implements Overlay {
  readonly #frame: OverlayFrame;
  readonly #overlay: HTMLElement;
  readonly #deps: SearchPanelDeps;
  #context: ViewContext;
  /** All that can be found: what is shown, and what would be without filters. */
  #graph: StatementGraph;
  #index: SearchIndex;
  #query = '';
  #result = NOTHING;
  /** Place in the list of the one that is chosen by Enter; −1 = none yet. */
  #active = -1;

  constructor(frame: OverlayFrame, context: ViewContext, deps: SearchPanelDeps) {
    const { element: overlay } = frame;
    this.#frame = frame;
    this.#overlay = overlay;
    this.#context = context;
    this.#deps = deps;
    [this.#graph, this.#index] = this.#gather(context);
    overlay.addEventListener('keydown', this.#onKey);
    overlay.addEventListener('focusout', (event) => {
      // The window itself may have lost the focus; the search waits for it.
      if (!overlay.contains(event.relatedTarget as Node | null) && overlay.ownerDocument.hasFocus()) frame.close();
    });
    this.#render();
    overlay.querySelector('input')!.focus();
  }

  /** The graph, its language or its filters have changed. */
  update(context: ViewContext): void {
    const stale =
      context.graph !== this.#context.graph ||
      context.locale !== this.#context.locale ||
      context.words !== this.#context.words;
    this.#context = context;
    if (stale) {
      [this.#graph, this.#index] = this.#gather(context);
      this.#result = this.#index.find(this.#query, MOST);
      this.#active = Math.min(this.#active, this.#result.found.length - 1);
    }
    this.#render();
  }

  /** Without any filter, and nobody folded: choosing what is hidden so takes it off. Denials can be found where they are shown. */
  #gather({ graph, dataset, words, locale }: ViewContext): [StatementGraph, SearchIndex] {
    const { standings } = graph.getAttribute('filter');
    const denials = standings?.includes('denied') === true;
    const whole = buildGraph(dataset, {
      standings: denials ? ['stated', 'reported', 'implied', 'called-for', 'denied'] : undefined,
    });
    return [
      whole,
      new SearchIndex(
        searchItems(whole, (edge) =>
          edge.type === 'relation'
            ? [relationLabel(edge.relation, words, locale)]
            : [words.affiliation, words.affiliations[edge.affiliation.kind]],
        ),
      ),
    ];
  }

  #type(query: string): void {
    const words = this.#deps.words();
    this.#query = query;
    this.#result = this.#index.find(query, MOST);
    this.#active = -1;
    this.#render();
    const { total, found } = this.#result;
    this.#deps.say(
      query.trim() === '' ? '' : total === 0 ? words.search.nothing : words.search.found(total, found.length),
    );
  }

  #choose(place: number, origin: Origin): void {
    const found = this.#result.found[place];
    if (found === undefined) return;
    const { kind, id } = found.item;
    this.#frame.close();
    this.#deps.choose({ kind, id }, origin);
  }

  #step(to: number): void {
    const { length } = this.#result.found;
    if (length === 0) return;
    this.#active = (to + length) % length;
    this.#render();
    this.#overlay.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { key } = event;
    if (key === 'Escape') this.#frame.close();
    // On the button that closes, keys mean the button.
    else if (!(event.target instanceof HTMLInputElement)) return;
    else if (key === 'ArrowDown') this.#step(this.#active + 1);
    else if (key === 'ArrowUp') this.#step(this.#active < 0 ? -1 : this.#active - 1);
    else if (key === 'Enter') this.#choose(Math.max(0, this.#active), 'keyboard');
    else return;
    event.preventDefault();
  };

  #render(): void {
    const words = this.#deps.words();
    render(
      searchView(
        {
          words,
          context: this.#context,
          graph: this.#graph,
          query: this.#query,
          result: this.#result,
          active: this.#active,
        },
        {
          type: (query) => this.#type(query),
          choose: (place) => this.#choose(place, 'panel'),
          close: () => this.#frame.close(),
        },
      ),
      this.#overlay,
    );
  }
}
