/** The steps of a story in the panel. Loaded once one is told. */
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
  /** What each step of a dataset shows, for the words beneath it. */
  #graphs: { readonly dataset: Dataset; readonly all: readonly StatementGraph[] } | null = null;

  constructor(root: ShadowRoot, deps: StoryPanelDeps) {
    this.#deps = deps;
    this.#scroll = new StoryScroll((step) => deps.go(step, 'panel'));
    adoptSheet(root, storyStyles.styleSheet!);
  }

  /** @param number The step that is told, from 1. */
  view(context: ReaderContext, number: number): TemplateResult {
    const {
      dataset,
      words: { direction },
    } = context;
    const story = dataset.story!;
    if (this.#graphs?.dataset !== dataset)
      this.#graphs = { dataset, all: story.map(({ view }) => buildGraph(dataset, filterOfStep(view))) };
    const go = (step: number, origin: Origin): void => {
      const to = Math.min(story.length, Math.max(1, step));
      if (to !== number) this.#deps.go(to, origin);
    };
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (event.defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
      const on = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (key === 'ArrowLeft' || key === 'ArrowRight') go(number + (key === on ? 1 : -1), 'keyboard');
      else if (key === 'PageDown' || key === 'PageUp') go(number + (key === 'PageDown' ? 1 : -1), 'keyboard');
      else if (key === 'Home' || key === 'End') go(key === 'Home' ? 1 : story.length, 'keyboard');
      else return;
      event.preventDefault();
    };
    return storyView(context, number, this.#graphs.all, {
      go,
      leave: (origin) => this.#deps.leave(origin),
      onKey,
      scroll: this.#scroll,
    });
  }

  /** The panel has been drawn: the step that is told comes into sight. */
  shown(number: number | null, root: ShadowRoot): void {
    this.#scroll.show(root.querySelector<HTMLElement>('.story-steps'), number);
  }
}
