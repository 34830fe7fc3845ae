/** Words of the story that leads through a graph. They travel after the first picture. */

export interface StoryWords {
  /** The button that begins the story, and the heading of what is told then. */
  readonly open: string;
  readonly leave: string;
  /** From the evidence that the reader has looked up meanwhile. */
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  /** Said aloud at each step: its title, and which of how many it is. */
  told(title: string, number: number, count: number): string;
}
