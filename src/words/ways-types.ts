/** Words of narrowing: what is left out, the box of filters, paths and sides. They travel after the first picture. */

export interface WaysWords {
  /** What is narrowed, as a row of buttons each of which takes one thing off. */
  readonly chips: {
    /** Names the row. */
    readonly label: string;
    remove(what: string): string;
    /** "only stated": how a source has to put it. */
    only(what: string): string;
    /** Denials are shown beside all others. */
    readonly denied: string;
    /** Where their names would be too many. */
    relations(on: number, all: number): string;
    sources(on: number, all: number): string;
    source(title: string): string;
    around(name: string, lines: number): string;
    asOf(date: string): string;
    /** A place in the order that a source tells. */
    upTo(place: number): string;
    readonly folded: string;
    readonly dated: string;
    /** "6 of 15 statements" */
    shown(shown: number, all: number): string;
  };
  /** The box of filters. */
  readonly box: {
    readonly certain: string;
    readonly everything: string;
    readonly onlyStated: string;
    readonly sources: string;
    /** On a small button, and its name. */
    readonly only: string;
    onlyThis(name: string): string;
    /** Takes the filter of one list off. */
    readonly all: string;
    allOf(of: string): string;
    find(of: string): string;
    readonly text: string;
    readonly textHint: string;
    matching(count: number): string;
    readonly around: string;
    readonly everyone: string;
    readonly reach: string;
    lines(count: number): string;
    readonly between: string;
    readonly from: string;
    readonly to: string;
    readonly choose: string;
    readonly sides: string;
    readonly left: string;
    readonly right: string;
    readonly agents: string;
    fold(agents: number): string;
    readonly undated: string;
    showUndated(count: number): string;
  };
  readonly paths: {
    title(from: string, to: string): string;
    apart(lines: number): string;
    none(from: string, to: string): string;
    /** After a list that was cut. */
    first(count: number): string;
  };
  readonly sides: {
    title(first: string, second: string): string;
    with(name: string): string;
    readonly between: string;
    /** "against Nicolás Maduro: Severed ties, stated" */
    against(name: string, what: string): string;
    through(name: string, what: string): string;
    /** One of the lines that lead to a side is only called for. */
    readonly wished: string;
    readonly both: string;
    readonly neither: string;
    readonly nobody: string;
    readonly missing: string;
  };
  /** At an actor. */
  readonly actor: {
    label(name: string): string;
    readonly focus: string;
    readonly paths: string;
    readonly compare: string;
    /** Heading of those who are shown as it. */
    agents(name: string): string;
  };
}
