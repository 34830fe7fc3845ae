/** The graph of what has been coded so far. Actors that stand keep their places while it grows. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DiplomaticGraph } from '../../elements/diplomatic-graph.js';
import type { MoveDetail } from '../../elements/core/events.js';
import { pinActors, unpin, type Share } from '../core/pin-edits.js';
import { affiliationRow } from './draft-lists.js';
import { DeskView } from './desk-view.js';
import { legendRoom } from './legend-room.js';

/** While a field is typed, the graph waits for a pause of this length, ms, so that letters come at once. */
const PAUSE_MS = 500;

/** Controls of the graph: there is little room, so filters come with the story only. */
const CODING: DiplomaticGraph['controls'] = ['legend', 'zoom', 'search'];
const TELLING: DiplomaticGraph['controls'] = ['legend', 'filters', 'time', 'zoom', 'search'];

export class DeskGraphPane extends DeskView {
  static override properties = { ...DeskView.properties, locale: {}, theme: {}, article: { attribute: false } };

  /** The BCP 47 tag in which the graph is shown. */
  declare locale: string;
  declare theme: 'auto' | 'light' | 'dark';
  /** The text that is coded, in which the graph marks its quotes. */
  declare article: HTMLElement | null;
  /** The dataset that the graph shows now, and the same as JSON: data are set anew only if they differ. */
  #shown: unknown = null;
  #json = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Actors that are being moved, and where they stand now. */
  readonly #moved = new Map<string, Share>();
  readonly #resize = new ResizeObserver(() => this.#keepRoom());

  constructor() {
    super();
    this.locale = 'en';
    this.theme = 'auto';
    this.article = null;
  }

  get graph(): DiplomaticGraph | null {
    return this.querySelector('diplomatic-graph');
  }

  protected override watched(): readonly unknown[] {
    const { canRead, draft, readOnly, isTelling, review } = this.desk;
    return [draft, readOnly, isTelling, canRead, review?.previewed, review?.words];
  }

  protected override render(): TemplateResult {
    const { review } = this.desk;
    const isPreview = review?.isPreviewing ?? false;
    const isEmpty = this.desk.draft.actors.size === 0 && !isPreview;
    this.toggleAttribute('data-preview', isPreview);
    return html`
      <p class="empty" ?hidden=${!isEmpty}>${this.words.lists.graphEmpty}</p>
      ${isPreview ? html`<p class="preview" role="status">${review!.words.previewNote}</p>` : nothing}
      <p class="graph-bar" ?hidden=${isEmpty || isPreview}>
        <button type="button" ?disabled=${this.desk.readOnly} @click=${() => this.tidyUp()}>
          ${this.words.lists.tidyUp}
        </button>
      </p>
      <diplomatic-graph
        ?hidden=${isEmpty}
        keep-places
        .locale=${this.locale}
        .theme=${this.theme}
        .article=${this.article}
        .controls=${this.desk.isTelling ? TELLING : CODING}
        @dg-select=${this.#onSelect}
        @dg-move=${this.#onMove}
        @pointerup=${this.#pin}
        @keyup=${this.#pin}
      ></diplomatic-graph>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    this.desk.graph = this.desk.draft.actors.size === 0 ? null : this.graph;
    clearTimeout(this.#timer);
    this.#keepRoom();
    if (this.desk.isTyping) this.#timer = setTimeout(() => this.#show(), PAUSE_MS);
    else this.#show();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    clearTimeout(this.#timer);
  }

  /** Keeps the room of the legend as it is, so that none of its rows moves the actors. */
  #keepRoom(): void {
    const size = { width: this.clientWidth, height: this.clientHeight };
    const room = legendRoom(this.desk.draft, this.terms, size);
    this.style.setProperty('--legend-room', `${room}px`);
  }

  /** Gives the graph what has been coded. */
  #show(): void {
    const { draft, issues, review } = this.desk;
    const previewed = review?.previewed ?? null;
    const dataset = previewed ?? this.desk.dataset;
    if (dataset === null || dataset === this.#shown || (draft.actors.size === 0 && previewed === null)) return;
    // While something is not valid, the last valid picture stays; the list of problems says what it is.
    if (issues.some(({ issue }) => issue.severity === 'error')) return;
    this.#shown = dataset;
    const json = JSON.stringify(dataset);
    if (json === this.#json) return;
    this.#json = json;
    this.graph!.data = dataset as DiplomaticGraph['data'];
  }

  readonly #onMove = ({ detail: { id, x, y } }: CustomEvent<MoveDetail>): void => {
    this.#moved.set(id, { x, y });
  };

  /** At the end of a move, those who were moved are pinned: they keep their place in every picture. */
  readonly #pin = (): void => {
    // The last move is told in the next frame.
    requestAnimationFrame(() => {
      if (this.#moved.size === 0 || this.desk.review?.isPreviewing === true) return;
      const places = [...this.#moved];
      this.#moved.clear();
      this.desk.perform(pinActors(this.desk.draft, places, 'move-actor', `move ${places.map(([id]) => id).join(' ')}`));
    });
  };

  /** Places all actors anew, those that were moved, too: one step that can be undone. */
  tidyUp(): void {
    this.desk.perform(unpin(this.desk.draft, undefined, 'tidy-up'), this.words.lists.edits['tidy-up']);
    void this.updateComplete.then(() => this.graph?.resetPlaces());
  }

  /** What is selected in the graph is marked in the lists; words of the article open the form of their statement. */
  readonly #onSelect = (event: CustomEvent<{ kind: string | null; id: string | null; origin: string }>): void => {
    const { kind, id, origin } = event.detail;
    this.desk.select(kind === null || id === null ? null : `${kind}:${id}`);
    if (origin !== 'article' || id === null || this.desk.range !== null) return;
    if (kind === 'statement' && this.desk.draft.statements.has(id)) this.desk.editSentence('statement', id);
    if (kind === 'edge') {
      const row = affiliationRow(this.desk.draft, id);
      if (row !== null) this.desk.editSentence('affiliation', row);
    }
  };
}
