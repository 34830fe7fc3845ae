/**
 * Which step of the story is told, and what was looked at before it began. A step is a state of
 * the element like any other: its view is set as the same properties that a reader changes.
 */
import type { ReactiveController } from 'lit';
import type { Dataset } from '../../data/parse.js';
import type { Step } from '../../data/story-schema.js';
import { stepOf } from '../../model/story-steps.js';
import type { ElementHost } from '../core/element-host.js';
import type { ViewState } from '../core/view-state.js';

/** All that says what is looked at, but for graph or table: that is how, not what. */
export type ViewSnapshot = Omit<ViewState, 'view'> & { selected: string | null };

/** The element, as far as its story is concerned. */
export interface StoryHost extends ElementHost, ViewState {
  selected: string | null;
  readonly data: Dataset | null;
}

/** What is looked at in an element at present. */
function lookOf({
  relations,
  standings,
  sources,
  text,
  asOf,
  undated,
  focusOn,
  depth,
  between,
  fold,
  sides,
  step,
  selected,
}: ViewState & { selected: string | null }): ViewSnapshot {
  return { relations, standings, sources, text, asOf, undated, focusOn, depth, between, fold, sides, step, selected };
}

/** What a step shows; whatever its view does not name is not asked for. */
function lookOfStep({ view = {} }: Step, step: number): ViewSnapshot {
  const { focus, selected, fold, sides, relations, standings, sources, text, asOf, undated, depth, between } = view;
  const orNull = <T>(value: T | undefined): T | null => value ?? null;
  return {
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
    sides: orNull(sides),
    step,
    selected: orNull(selected),
  };
}

export class StoryState implements ReactiveController {
  readonly #host: StoryHost;
  #dataset: Dataset | null = null;
  /** The step whose view has been set; null while no story is told. */
  #currentStep: number | null = null;
  #before: ViewSnapshot | null = null;

  constructor(host: StoryHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Brings the element in line with the step that it is to tell.
   *
   * @throws {OptionError} for a step that the dataset does not have.
   */
  settle(): void {
    this.hostUpdate();
    const { step, data: dataset } = this.#host;
    if (step !== null && dataset !== null) stepOf(dataset, step);
  }

  /** A step that the host sets is told with the update that shows it; another dataset ends the story. */
  hostUpdate(): void {
    const { data: dataset } = this.#host;
    const ends =
      this.#dataset !== null &&
      this.#dataset !== dataset &&
      this.#currentStep !== null &&
      this.#host.step === this.#currentStep;
    this.#dataset = dataset;
    if (ends) this.#host.step = null;
    const { step } = this.#host;
    if (step === this.#currentStep) return;
    const look = step === null ? this.before() : this.lookAt(step);
    if (look === null) return;
    this.#remember(step);
    Object.assign(this.#host, look);
  }

  /** What is looked at at present. */
  look(): ViewSnapshot {
    return lookOf(this.#host);
  }

  /** What is looked at when a step is told, where the dataset has that step. */
  lookAt(step: number): ViewSnapshot | null {
    const found = this.#host.data?.story?.[step - 1];
    return found === undefined ? null : lookOfStep(found, step);
  }

  /** What the reader looks at once the story is left. */
  before(): ViewSnapshot {
    return this.#before ?? { ...lookOf(this.#host), step: null };
  }

  /**
   * The reader goes to a step, or leaves the story.
   *
   * @returns what is looked at then; null where there is no such step.
   */
  go(step: number | null): ViewSnapshot | null {
    const look = step === null ? this.before() : this.lookAt(step);
    if (look === null) return null;
    this.#remember(step);
    return look;
  }

  /** Something else has set all that is looked at, a step among it. */
  take(look: ViewSnapshot, before: ViewSnapshot & Pick<ViewState, 'view'>): void {
    this.#before = look.step === null ? null : { ...lookOf(before), step: null };
    this.#currentStep = look.step;
    Object.assign(this.#host, look);
  }

  #remember(step: number | null): void {
    this.#before = step === null ? null : this.before();
    this.#currentStep = step;
  }
}
