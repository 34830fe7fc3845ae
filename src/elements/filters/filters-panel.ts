/**
 * The filter panel over the graph. It keeps what is typed and not yet applied, and pairs of which one actor is chosen;
 * everything else is in the properties of the element. It is loaded when the reader opens it.
 */
import { render } from 'lit';
import { principalsOf } from '../../model/filter/principals.js';
import { datasetFor, principalsIn } from '../../model/filter/filter-steps.js';
import { isGroupMark } from '../../model/groups/group-marks.js';
import { localName, sidesInWords } from '../../scene/build-scene.js';
import type { FilterGroup, ReaderContext, ViewContext } from '../core/view-context.js';
import type { ActorChoice, FiltersActions, FindableList, ActorPair } from './filters-state.js';
import { filtersStyles } from './filters-styles.js';
import { filtersView } from './filters-view.js';
import type { ViewState } from '../core/view-state.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { hiddenSidesInWords } from '../core/notices-in-words.js';
import { apartInWords } from './paths-view.js';
import { isPlainEscape } from '../core/plain-escape.js';
import { adoptSheet } from '../core/shadow-root.js';

/** The group of the panel that gets the focus, and the actor that is chosen there as the first of two. */
export interface FiltersTarget {
  readonly group: FilterGroup;
  readonly actor: string;
}

export interface FiltersPanelDeps {
  reader(context: ViewContext): ReaderContext;
  /** What the panel was opened for; null if it was taken before, or if there is nothing in particular. */
  takeTarget(): FiltersTarget | null;
  /** Announces a text to screen readers, once the reader has stopped typing. */
  say(text: string): void;
}

/** How long the reader must not type before the text is applied, ms. */
const DEBOUNCE_MS = 200;

export class FiltersPanel implements Overlay, FiltersActions {
  readonly #overlay: HTMLElement;
  readonly #frame: OverlayFrame;
  readonly #deps: FiltersPanelDeps;
  #context: ReaderContext;
  /** The actors of the last selects, with the context for which they were listed. */
  #actors: { readonly of: ViewContext; readonly choices: readonly ActorChoice[] } | null = null;
  /** Text that is typed and not yet applied. */
  #typed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sought: Record<FindableList, string> = { relations: '', sources: '' };
  /** Pairs of which only one actor is chosen. */
  readonly #incomplete: Record<FilterGroup, ActorPair | null> = { between: null, sides: null };

  constructor(frame: OverlayFrame, context: ViewContext, deps: FiltersPanelDeps) {
    this.#frame = frame;
    this.#overlay = frame.element;
    this.#deps = deps;
    this.#context = deps.reader(context);
    adoptSheet(this.#overlay.getRootNode() as ShadowRoot, filtersStyles.styleSheet!);
    this.#overlay.addEventListener('keydown', (event) => {
      if (!isPlainEscape(event)) return;
      event.preventDefault();
      frame.close();
    });
    this.#alignToFrame();
    this.#render();
    if (!this.#goToTarget()) this.#overlay.querySelector<HTMLElement>('h3')!.focus();
    // The lower part of the frame may be outside of the window.
    this.#overlay.querySelector('.filters')!.scrollIntoView({ block: 'nearest' });
  }

  update(view: ViewContext): void {
    const before = this.#context;
    this.#context = this.#deps.reader(view);
    // A hover updates the panel as well: nothing is drawn unless an input of the panel has changed.
    if ((['graph', 'sides', 'words', 'locale', 'theme'] as const).every((part) => before[part] === view[part])) {
      this.#goToTarget();
      return;
    }
    // If the reader clears one actor, the pair is taken off, and the incomplete pair keeps the other actor.
    const hasNewPair = (group: FilterGroup): boolean => {
      const pair = this.#chosen(group, this.#context);
      if (pair === null || String(this.#chosen(group, before)) === String(pair)) return false;
      this.#incomplete[group] = null;
      return true;
    };
    if (hasNewPair('between')) this.#deps.say(apartInWords(this.#context));
    if (hasNewPair('sides')) {
      const context = this.#context;
      this.#deps.say(sidesInWords(context.graph, context) || hiddenSidesInWords(context, context.late));
    }
    if (before.graph.getAttribute('filter').text !== this.#context.graph.getAttribute('filter').text)
      this.#typed = null;
    this.#alignToFrame();
    this.#render();
    this.#goToTarget();
  }

  /**
   * As a sheet, the panel reaches down to the lower edge of the frame, over the rows below the graph. The offset is set
   * by script, since a strict Content Security Policy refuses style attributes.
   */
  #alignToFrame(): void {
    const bottomOf = (selector: string): number => this.#overlay.closest(selector)!.getBoundingClientRect().bottom;
    this.#overlay.style.setProperty('--_below', `${Math.round(bottomOf('.body') - bottomOf('.frame'))}px`);
  }

  close(): void {
    this.#frame.close();
  }

  type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.enter(text), DEBOUNCE_MS);
  }

  enter(text: string): void {
    clearTimeout(this.#timer);
    this.#typed = null;
    const next = text.trim() === '' ? null : text;
    if (next !== (this.#context.graph.getAttribute('filter').text ?? null))
      this.#context.actions.change({ text: next }, 'text', null, 'panel');
  }

  find(list: FindableList, text: string): void {
    this.#sought[list] = text;
    this.#render();
  }

  pick(group: FilterGroup, place: 0 | 1, id: string): void {
    const last = this.#pair(group);
    const pair: ActorPair = place === 0 ? [id, last[1]] : [last[0], id];
    const complete = pair[0] !== '' && pair[1] !== '' && pair[0] !== pair[1];
    this.#incomplete[group] = complete ? null : pair;
    const next = complete ? pair : null;
    if (String(next) === String(this.#chosen(group, this.#context))) this.#render();
    else this.#change(group, next, id);
  }

  /** Folds agents into their principals; focus, paths and sides change from a folded agent to its principal. */
  fold(on: boolean): void {
    const { dataset, actions, graph } = this.#context;
    const principals = on ? principalsOf(dataset) : new Map<string, string>();
    const shown = (id: string): string => principals.get(id) ?? id;
    const { focus, between } = graph.getAttribute('filter');
    const foldedPair = (pair: readonly string[] | null | undefined): readonly string[] | null => {
      const ids = (pair ?? []).map(shown);
      return ids.length === 2 && ids[0] !== ids[1] ? ids : null;
    };
    actions.change(
      {
        fold: on,
        focusOn: focus === undefined ? null : shown(focus),
        between: foldedPair(between),
        sides: foldedPair(this.#context.sides),
      },
      'fold',
      null,
      'panel',
    );
  }

  /**
   * Goes to what the panel was opened for: the first actor of the pair is chosen, and the select of the second gets the
   * focus. Returns whether there was a target.
   */
  #goToTarget(): boolean {
    const target = this.#deps.takeTarget();
    if (target === null) return false;
    const { group, actor } = target;
    const [first] = this.#pair(group);
    if (first !== actor) this.#incomplete[group] = [actor, ''];
    this.#render();
    const select = this.#overlay.querySelectorAll<HTMLElement>(`[data-group="${group}"] select`)[1]!;
    select.focus();
    select.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #change(group: FilterGroup, pair: ActorPair | null, id: string): void {
    const changes: Partial<ViewState> = group === 'between' ? { between: pair } : { sides: pair };
    this.#context.actions.change(changes, group, id === '' ? null : id, 'panel');
  }

  /** The pair that is applied, or null. */
  #chosen(group: FilterGroup, { graph, sides }: ViewContext): readonly string[] | null {
    return (group === 'between' ? graph.getAttribute('filter').between : sides) ?? null;
  }

  /** The pair that the selects show. */
  #pair(group: FilterGroup): ActorPair {
    const [first = '', second = ''] = this.#chosen(group, this.#context) ?? [];
    return this.#incomplete[group] ?? [first, second];
  }

  /** The actors that can be chosen, sorted by name; folded agents are not among them. */
  #choices(): readonly ActorChoice[] {
    const { dataset, locale, graph } = this.#context;
    const last = this.#actors;
    const folded = ({ graph: shown }: ViewContext): string => {
      const { fold, groups, openGroups } = shown.getAttribute('filter');
      return JSON.stringify([fold, groups, openGroups]);
    };
    if (last?.of.dataset === dataset && last.of.locale === locale && folded(last.of) === folded(this.#context))
      return last.choices;
    const filter = graph.getAttribute('filter');
    const principals = principalsIn(dataset, filter);
    const stands = new Set(principals.values());
    const compare = new Intl.Collator(locale).compare;
    const choices = datasetFor(dataset, filter)
      .actors.filter((actor) => !principals.has(actor.id) && (stands.has(actor.id) || !isGroupMark(actor)))
      .map((actor) => ({ id: actor.id, name: localName(actor, locale) }))
      .sort((a, b) => compare(a.name, b.name));
    this.#actors = { of: this.#context, choices };
    return choices;
  }

  #render(): void {
    const context = this.#context;
    render(
      filtersView(
        {
          context,
          typed: this.#typed,
          sought: this.#sought,
          actors: this.#choices(),
          pairs: { between: this.#pair('between'), sides: this.#pair('sides') },
        },
        this,
      ),
      this.#overlay,
    );
  }
}
