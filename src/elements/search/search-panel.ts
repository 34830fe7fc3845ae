/**
 * The search panel over the graph: a field with a list of results (the combobox pattern of ARIA 1.2). It is loaded when
 * the reader opens it.
 */
import { render } from 'lit';
import { buildGraph } from '../../model/build-graph.js';
import { SearchIndex, type SearchResult } from '../../model/search/search-index.js';
import { searchItems } from '../../model/search/search-items.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ViewContext } from '../core/view-context.js';
import type { Origin } from '../core/events.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { searchView } from './search-view.js';
import type { Selection } from '../../model/selection.js';

export interface SearchPanelDeps {
  words(): InteractionWords;
  choose(selection: Selection, origin: Origin): void;
  /** Announces to screen readers how many results there are, once the reader has stopped typing. */
  say(text: string): void;
}

/** The longest list of results; the rest is counted. */
const MAX_RESULTS = 30;
const NO_RESULT: SearchResult = { total: 0, found: [] };

export class SearchPanel implements Overlay {
  readonly #frame: OverlayFrame;
  readonly #overlay: HTMLElement;
  readonly #deps: SearchPanelDeps;
  #context: ViewContext;
  /** All that can be found: what is shown, and what would be shown without filters. */
  #graph: StatementGraph;
  #index: SearchIndex;
  #query = '';
  #result = NO_RESULT;
  /** Index of the active option, which Enter chooses; −1 = none. */
  #active = -1;

  constructor(frame: OverlayFrame, context: ViewContext, deps: SearchPanelDeps) {
    const { element: overlay } = frame;
    this.#frame = frame;
    this.#overlay = overlay;
    this.#context = context;
    this.#deps = deps;
    this.#graph = searchedGraph(context);
    this.#index = indexOf(this.#graph, context);
    overlay.addEventListener('keydown', this.#onKey);
    overlay.addEventListener('focusout', (event) => {
      // If the window itself has lost the focus, the search stays open.
      if (!overlay.contains(event.relatedTarget as Node | null) && overlay.ownerDocument.hasFocus()) frame.close();
    });
    this.#render();
    overlay.querySelector('input')!.focus();
  }

  /** Searches again if the graph, its filters or the language have changed. */
  update(context: ViewContext): void {
    const stale =
      context.graph !== this.#context.graph ||
      context.locale !== this.#context.locale ||
      context.words !== this.#context.words;
    this.#context = context;
    if (stale) {
      this.#graph = searchedGraph(context);
      this.#index = indexOf(this.#graph, context);
      this.#result = this.#index.find(this.#query, MAX_RESULTS);
      this.#active = Math.min(this.#active, this.#result.found.length - 1);
    }
    this.#render();
  }

  #type(query: string): void {
    const words = this.#deps.words();
    this.#query = query;
    this.#result = this.#index.find(query, MAX_RESULTS);
    this.#active = -1;
    this.#render();
    const { total, found } = this.#result;
    const message = total === 0 ? words.search.nothing : words.search.found(total, found.length);
    this.#deps.say(query.trim() === '' ? '' : message);
  }

  #choose(index: number, origin: Origin): void {
    const result = this.#result.found[index];
    if (result === undefined) return;
    const { kind, id } = result.item;
    this.#frame.close();
    this.#deps.choose({ kind, id }, origin);
  }

  /** Makes an option active; after the last comes the first. */
  #activate(index: number): void {
    const { length } = this.#result.found;
    if (length === 0) return;
    this.#active = (index + length) % length;
    this.#render();
    this.#overlay.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { key } = event;
    if (key === 'Escape') this.#frame.close();
    // On the close button, all other keys are left to the button.
    else if (!(event.target instanceof HTMLInputElement)) return;
    else if (key === 'ArrowDown') this.#activate(this.#active + 1);
    else if (key === 'ArrowUp') this.#activate(this.#active < 0 ? -1 : this.#active - 1);
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
          choose: (index) => this.#choose(index, 'panel'),
          close: () => this.#frame.close(),
        },
      ),
      this.#overlay,
    );
  }
}

/**
 * The graph without filters and with nobody folded: if the reader chooses something that is hidden, the filter that
 * hides it is taken off. Denials are in it only where they are shown.
 */
function searchedGraph({ graph, dataset }: ViewContext): StatementGraph {
  const { standings } = graph.getAttribute('filter');
  const denials = standings?.includes('denied') === true;
  return buildGraph(dataset, {
    standings: denials ? ['stated', 'reported', 'implied', 'called-for', 'denied'] : undefined,
  });
}

function indexOf(graph: StatementGraph, { words, locale }: ViewContext): SearchIndex {
  const labelsOf = (edge: EdgeAttributes): string[] =>
    edge.type === 'relation'
      ? [relationLabel(edge.relation, words, locale)]
      : [words.affiliation, words.affiliations[edge.affiliation.kind]];
  return new SearchIndex(searchItems(graph, labelsOf));
}
