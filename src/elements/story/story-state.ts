/**
 * Keeps the current step of the story and the view that was shown before the story began. The view of a step is set as
 * the same properties of the element that readers change.
 */
import type { ReactiveController } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Step } from '../../data/story-schema.js';
import { stepOf } from '../../model/story-steps.js';
import type { ElementHost } from '../core/element-host.js';
import { ALL_SHOWN, FILTERS, type FilterName, type ViewState } from '../core/view-state.js';

/**
 * The values of all properties that a step of a story sets. `view` is not among them: a step has no graph, table or
 * matrix.
 */
export type ViewSnapshot = Omit<ViewState, 'view'> & { selected: string | null };

/** What the story needs of the element. */
export interface StoryHost extends ElementHost, ViewState {
  selected: string | null;
  readonly data: Dataset | null;
}

/** The values of the properties, without the other properties of the object. */
function snapshotOf(host: ViewState & { selected: string | null }): ViewSnapshot {
  const { fold, sides, step, selected } = host;
  const filters = Object.fromEntries(FILTERS.map((name) => [name, host[name]])) as Pick<ViewState, FilterName>;
  return { ...filters, fold, sides, step, selected };
}

/** The view of a step. What the step does not name is set to its default. */
function snapshotOfStep({ view = {} }: Step, step: number): ViewSnapshot {
  const { focus, selected, fold, groups, openGroups, sides, relations, standings, sources, text, asOf } = view;
  const { undated, depth, between } = view;
  const orNull = <T>(value: T | undefined): T | null => value ?? null;
  return {
    ...ALL_SHOWN,
    relations: orNull(relations),
    standings: orNull(standings),
    sources: orNull(sources),
    text: orNull(text),
    asOf: orNull(asOf),
    undated: orNull(undated),
    focusOn: orNull(focus),
    depth: orNull(depth),
    between: orNull(between),
    fold: fold === true,
    groups: orNull(groups),
    openGroups: orNull(openGroups),
    sides: orNull(sides),
    step,
    selected: orNull(selected),
  };
}

export class StoryState implements ReactiveController {
  readonly #host: StoryHost;
  #dataset: Dataset | null = null;
  /** The step whose view has been set, from 1; null while no step is shown. */
  #currentStep: number | null = null;
  /** The view before the story began; null while no step is shown. */
  #viewBefore: ViewSnapshot | null = null;

  constructor(host: StoryHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Sets the properties to the view of the step that the property `step` names.
   *
   * @throws {OptionError} for a step that the dataset does not have.
   */
  settle(): void {
    this.hostUpdate();
    const { step, data: dataset } = this.#host;
    if (step !== null && dataset !== null) stepOf(dataset, step);
  }

  /** Sets the view of a step that the page has set, before the update shows it. Another dataset ends the story. */
  hostUpdate(): void {
    const { data: dataset } = this.#host;
    const isOtherDataset = this.#dataset !== null && this.#dataset !== dataset;
    this.#dataset = dataset;
    // A step that was set together with the dataset is a step of the new dataset.
    const isOldStep = this.#currentStep !== null && this.#host.step === this.#currentStep;
    if (isOtherDataset && isOldStep) this.#host.step = null;
    const { step } = this.#host;
    if (step === this.#currentStep) return;
    const snapshot = this.goTo(step);
    if (snapshot !== null) Object.assign(this.#host, snapshot);
  }

  /** The present view. */
  current(): ViewSnapshot {
    return snapshotOf(this.#host);
  }

  /** The view of a step; null if the dataset does not have that step. */
  viewOfStep(step: number): ViewSnapshot | null {
    const found = this.#host.data?.story?.[step - 1];
    return found === undefined ? null : snapshotOfStep(found, step);
  }

  /** The view that is shown when the reader leaves the story. */
  viewBefore(): ViewSnapshot {
    return this.#viewBefore ?? { ...snapshotOf(this.#host), step: null };
  }

  /**
   * Makes a step the current one, or none if the reader leaves the story.
   *
   * @returns the view to show, which the caller sets; null if there is no such step.
   */
  goTo(step: number | null): ViewSnapshot | null {
    const snapshot = step === null ? this.viewBefore() : this.viewOfStep(step);
    if (snapshot === null) return null;
    this.#viewBefore = step === null ? null : this.viewBefore();
    this.#currentStep = step;
    return snapshot;
  }

  /**
   * Sets a view that comes from a link.
   *
   * @param snapshot The view, with the number of the step if it is one of a story.
   * @param before The view to show when the reader leaves the story.
   */
  restore(snapshot: ViewSnapshot, before: ViewSnapshot & Pick<ViewState, 'view'>): void {
    this.#viewBefore = snapshot.step === null ? null : { ...snapshotOf(before), step: null };
    this.#currentStep = snapshot.step;
    Object.assign(this.#host, snapshot);
  }
}
