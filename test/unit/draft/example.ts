/** A text of the tests with what is proposed for it. */

/** A text, one paragraph a line, and what is proposed for it: `from > relation > to : standing`, in any order. */
export interface Example {
  readonly text: string;
  readonly says: readonly string[];
}

export const says = (text: string, ...statements: string[]): Example => ({ text, says: statements });
