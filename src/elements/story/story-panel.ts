/** Shows the steps of a story in the evidence panel. It is loaded when the first step is shown. */
import type { TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import { buildGraph } from '../../model/build-graph.js';
import { filterOfStep } from '../../model/story-steps.js';
import type { StatementGraph } from '../../model/types.js';
import type { ReaderContext } from '../core/view-context.js';
import type { Origin } from '../core/events.js';
import { adoptSheet } from '../core/shadow-root.js';
import { StoryScroll } from './story-scroll.js';
import { storyStyles } from './story-styles.js';
import { storyView } from './story-view.js';

export interface StoryPanelDeps {
  go(step: number, origin: Origin): void;
  leave(origin: Origin): void;
}

export class StoryPanel {
  readonly #deps: StoryPanelDeps;
  readonly #scroll: StoryScroll;
  /** The graph of each step, from which the evidence below the step is taken. */
  #graphs: { readonly dataset: Dataset; readonly ofSteps: readonly StatementGraph[] } | null = null;

  constructor(root: ShadowRoot, deps: StoryPanelDeps) {
    this.#deps = deps;
    this.#scroll = new StoryScroll((step) => deps.go(step, 'panel'));
    adoptSheet(root, storyStyles.styleSheet!);
  }

  /** @param number The current step, from 1. */
  view(context: ReaderContext, number: number): TemplateResult {
    const { dataset, words } = context;
    const story = dataset.story!;
    if (this.#graphs?.dataset !== dataset)
      this.#graphs = { dataset, ofSteps: story.map(({ view }) => buildGraph(dataset, filterOfStep(view))) };
    const go = (step: number, origin: Origin): void => {
      const within = Math.min(story.length, Math.max(1, step));
      if (within !== number) this.#deps.go(within, origin);
    };
    const isRtl = words.direction === 'rtl';
    const stepOfKey: Readonly<Record<string, number>> = {
      ArrowLeft: number + (isRtl ? 1 : -1),
      ArrowRight: number + (isRtl ? -1 : 1),
      PageUp: number - 1,
      PageDown: number + 1,
      Home: 1,
      End: story.length,
    };
    const onKey = (event: KeyboardEvent): void => {
      const { ctrlKey, altKey, metaKey, shiftKey } = event;
      if (event.defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
      const step = stepOfKey[event.key];
      if (step === undefined) return;
      go(step, 'keyboard');
      event.preventDefault();
    };
    return storyView(context, number, this.#graphs.ofSteps, {
      go,
      leave: (origin) => this.#deps.leave(origin),
      onKey,
      scroll: this.#scroll,
    });
  }

  /** Scrolls to the current step after the panel was drawn. */
  afterDraw(number: number | null, root: ShadowRoot): void {
    this.#scroll.show(root.querySelector<HTMLElement>('.story-steps'), number);
  }
}
