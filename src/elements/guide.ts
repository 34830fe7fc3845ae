/** What leads the reader before the reader leads: a story. Loaded where one is asked for. */
import { StoryMode, type StoryHost } from './story-mode.js';

/** The element, as far as what leads through it is concerned. */
export type GuideHost = StoryHost;

export class Guide {
  readonly story: StoryMode;

  constructor(host: GuideHost) {
    this.story = new StoryMode(host);
  }

  /**
   * Brings what is looked at in line with what leads, before it is drawn.
   *
   * @throws {OptionError} for what cannot be honoured.
   */
  settle(): void {
    this.story.settle();
  }
}
