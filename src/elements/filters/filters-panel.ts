/** The box of filters over the graph: keeps what is typed or half chosen, and asks for the rest. Loaded when it is asked for. */
import { render } from 'lit';
import { principalsOf } from '../../model/filter/principals.js';
import { principalsIn } from '../../model/filter/filter-steps.js';
import { localName, sidesInWords } from '../../scene/build-scene.js';
import type { FilterGroup, ReaderContext, ViewContext } from '../core/view-context.js';
import type { ActorChoice, FiltersActions, FindableList, ActorPair } from './filters-state.js';
import { filtersStyles } from './filters-styles.js';
import { filtersView } from './filters-view.js';
import type { ViewState } from '../core/view-state.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { apartInWords } from './paths-view.js';
import { adoptSheet } from '../core/shadow-root.js';

/** Where the box is to be opened, and for whom. */
export interface FiltersTarget {
  readonly group: FilterGroup;
  readonly actor: string;
}

export interface FiltersPanelDeps {
  reader(context: ViewContext): ReaderContext;
  /** The part that the panel was opened for, given once; null for none in particular. */
  takeTarget(): FiltersTarget | null;
  /** Says something aloud, once the reader rests. */
  say(text: string): void;
}

/** How long fingers must rest before what is typed is applied, ms. */
const REST_MS = 200;

export class FiltersPanel implements Overlay, FiltersActions {
  readonly #overlay: HTMLElement;
  readonly #frame: OverlayFrame;
  readonly #deps: FiltersPanelDeps;
  #context: ReaderContext;
  #actors: { readonly of: ViewContext; readonly choices: readonly ActorChoice[] } | null = null;
  /** What is typed and not yet applied. */
  #typed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sought: Record<FindableList, string> = { relations: '', sources: '' };
  /** Two actors of whom one is still to be chosen. */
  readonly #half: Record<FilterGroup, ActorPair | null> = { between: null, sides: null };

  constructor(frame: OverlayFrame, context: ViewContext, deps: FiltersPanelDeps) {
    this.#frame = frame;
    this.#overlay = frame.element;
    this.#deps = deps;
    this.#context = deps.reader(context);
    adoptSheet(this.#overlay.getRootNode() as ShadowRoot, filtersStyles.styleSheet!);
    this.#overlay.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      frame.close();
    });
    this.#reachDown();
    this.#render();
    if (!this.#open()) this.#overlay.querySelector<HTMLElement>('h3')!.focus();
    // The lower part of a frame may lie beneath the window's border.
    this.#overlay.querySelector('.filters')!.scrollIntoView({ block: 'nearest' });
  }

  update(view: ViewContext): void {
    const before = this.#context;
    this.#context = this.#deps.reader(view);
    // Whoever points at something changes nothing here.
    if ((['graph', 'sides', 'words', 'locale', 'theme'] as const).every((part) => before[part] === view[part])) {
      this.#open();
      return;
    }
    // Of two that were taken off by the loss of one, the other is still chosen here.
    const come = (group: FilterGroup): boolean => {
      const [then, now] = [this.#chosen(group, before), this.#chosen(group, this.#context)];
      if (now === null || String(then) === String(now)) return false;
      this.#half[group] = null;
      return true;
    };
    if (come('between')) this.#deps.say(apartInWords(this.#context));
    if (come('sides')) this.#deps.say(sidesInWords(this.#context.graph, this.#context));
    if (before.graph.getAttribute('filter').text !== this.#context.graph.getAttribute('filter').text)
      this.#typed = null;
    this.#reachDown();
    this.#render();
    this.#open();
  }

  /** As a sheet it begins at the lower border of the frame, over all that stands beneath the graph. By script: a strict policy refuses style attributes. */
  #reachDown(): void {
    const [frame, body] = ['.frame', '.body'].map((name) => this.#overlay.closest(name)!.getBoundingClientRect());
    this.#overlay.style.setProperty('--_below', `${Math.round(body!.bottom - frame!.bottom)}px`);
  }

  close(): void {
    this.#frame.close();
  }

  type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.enter(text), REST_MS);
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
    const now = this.#pair(group);
    const pair: ActorPair = place === 0 ? [id, now[1]] : [now[0], id];
    const whole = pair[0] !== '' && pair[1] !== '' && pair[0] !== pair[1];
    this.#half[group] = whole ? null : pair;
    const next = whole ? pair : null;
    if (String(next) === String(this.#chosen(group, this.#context))) this.#render();
    else this.#change(group, next, id);
  }

  /** Whoever is folded is asked after as the one who is shown. */
  fold(on: boolean): void {
    const { dataset, actions, graph } = this.#context;
    const principals = on ? principalsOf(dataset) : new Map<string, string>();
    const shown = (id: string): string => principals.get(id) ?? id;
    const { focus, between } = graph.getAttribute('filter');
    const moved = (pair: readonly string[] | null | undefined): readonly string[] | null => {
      const ids = (pair ?? []).map(shown);
      return ids.length === 2 && ids[0] !== ids[1] ? ids : null;
    };
    actions.change(
      {
        fold: on,
        focusOn: focus === undefined ? null : shown(focus),
        between: moved(between),
        sides: moved(this.#context.sides),
      },
      'fold',
      null,
      'panel',
    );
  }

  /** At what it was asked for, if it was: the first of two is set, the second has the focus. */
  #open(): boolean {
    const target = this.#deps.takeTarget();
    if (target === null) return false;
    const { group, actor } = target;
    const [first] = this.#pair(group);
    if (first !== actor) this.#half[group] = [actor, ''];
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

  #chosen(group: FilterGroup, { graph, sides }: ViewContext): readonly string[] | null {
    return (group === 'between' ? graph.getAttribute('filter').between : sides) ?? null;
  }

  #pair(group: FilterGroup): ActorPair {
    const [first = '', second = ''] = this.#chosen(group, this.#context) ?? [];
    return this.#half[group] ?? [first, second];
  }

  /** All who can be chosen, by their names; agents as long as they are shown. */
  #choices(): readonly ActorChoice[] {
    const { dataset, locale, graph } = this.#context;
    const now = this.#actors;
    const fold = (context: ViewContext): boolean => context.graph.getAttribute('filter').fold === true;
    if (now?.of.dataset === dataset && now.of.locale === locale && fold(now.of) === fold(this.#context))
      return now.choices;
    const principals = principalsIn(dataset, graph.getAttribute('filter'));
    const compare = new Intl.Collator(locale).compare;
    const choices = dataset.actors
      .filter(({ id }) => !principals.has(id))
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
