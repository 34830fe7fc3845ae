/** Words of linked reading: the graph beside the text that it rests on. */
export interface ReadingWords {
  /** Button in the panel: opens the text at its first marked words. */
  readonly readInText: string;
  /** Button at a quote: opens the text at its words. */
  readonly showInText: string;
  /** How many passages of the text are marked. */
  marked(count: number): string;
  /** Heading of the quotes that the text does not have. */
  notFound(count: number): string;
  /** Name of the bar that steps through the marked passages. */
  readonly passages: string;
  readonly previous: string;
  readonly next: string;
  /** Button: back to the graph, at the line whose words were read last. */
  readonly back: string;
  /** Button: closes the bar and leaves the reader at the words. */
  readonly readOn: string;
  /** "3 of 22" */
  position(number: number, count: number): string;
  /** Said aloud at each step: which passage it is, what it stands for, and its words within quotation marks. */
  step(number: number, count: number, what: string, quote: string): string;
}
