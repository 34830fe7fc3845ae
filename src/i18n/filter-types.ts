/** The texts of filters, which load after the first picture. */

/** Texts of the filters: the active ones, their panel, paths and sides. */
export interface FilterWords {
  /** The row of buttons that shows the active filters. Each button removes one. */
  readonly chips: {
    /** Accessible name of the row. */
    readonly label: string;
    remove(what: string): string;
    /** "stated only": the standing that statements must have. */
    only(what: string): string;
    /** Denied statements are shown as well. */
    readonly denied: string;
    /** Numbers instead of names, used where the names would be too many. */
    relations(on: number, all: number): string;
    sources(on: number, all: number): string;
    source(title: string): string;
    /** @param connections The greatest distance from the actor, counted in lines. */
    focus(name: string, connections: number): string;
    asOf(date: string): string;
    /** A place in the order of events, where the source gives no dates. */
    upTo(place: number): string;
    readonly merged: string;
    readonly dated: string;
    /** "6 of 15 statements" */
    shown(shown: number, all: number): string;
    /** "60 of 212 actors, by number of statements" */
    top(shown: number, all: number): string;
    /** Actors that are shown as well, although others have more statements. */
    also(names: string): string;
    /** Relations that rest on at least so many statements. */
    minStatements(count: number): string;
    /** The strongest relations of each actor, so many. */
    perActor(count: number): string;
    /** The button that shows more actors. */
    readonly showMore: string;
  };
  /** The panel in which filters are set. */
  readonly panel: {
    readonly allButDenied: string;
    readonly onlyStated: string;
    readonly sources: string;
    /** Text of the button that keeps only one entry of a list, and the accessible name of this button. */
    readonly only: string;
    onlyThis(name: string): string;
    /** Text of the button that removes the filter of one list, and the accessible name of this button. */
    readonly all: string;
    allOf(of: string): string;
    find(of: string): string;
    readonly text: string;
    readonly textHint: string;
    matching(count: number): string;
    readonly focus: string;
    readonly everyone: string;
    readonly distance: string;
    connections(count: number): string;
    readonly between: string;
    readonly from: string;
    readonly to: string;
    readonly choose: string;
    readonly sides: string;
    readonly left: string;
    readonly right: string;
    readonly agents: string;
    merge(agents: number): string;
    readonly undated: string;
    showUndated(count: number): string;
    /** Heading of what limits a graph of many to what matters most. */
    readonly strongest: string;
    readonly actors: string;
    /** "the 60 with most statements" */
    most(count: number): string;
    readonly perRelation: string;
    /** "at least 5" statements; "any number" of them. */
    atLeast(count: number): string;
    readonly anyNumber: string;
    readonly perActor: string;
    /** "the 3 strongest" relations of an actor, by number of statements. */
    strongestOf(count: number): string;
    readonly allRelations: string;
  };
  readonly paths: {
    title(from: string, to: string): string;
    apart(connections: number): string;
    none(from: string, to: string): string;
    /** Stands after a list that does not show all paths; `count` is the number of those that are listed. */
    first(count: number): string;
  };
  readonly sides: {
    title(first: string, second: string): string;
    with(name: string): string;
    readonly between: string;
    /** "against Nicolás Maduro: Severed ties, stated" */
    against(name: string, what: string): string;
    through(name: string, what: string): string;
    /** Stands beside an actor whose side rests on a relation that is only called for. */
    readonly calledFor: string;
    readonly both: string;
    readonly neither: string;
    readonly nobody: string;
    /** Says that no sides are shown; `rivals` are the names of those that the filters hide. */
    hidden(rivals: string): string;
  };
  /** Groups of actors: those of the dataset, or communities that are found in a large graph. */
  readonly groups: {
    readonly title: string;
    /** The ways to show them. */
    readonly none: string;
    readonly hulls: string;
    readonly folded: string;
    /** Says where groups come from that the dataset does not give. */
    readonly found: string;
    /** Heading of the switches that each open one group. */
    readonly open: string;
    /** An active filter: groups are folded. */
    readonly chip: string;
    /** Buttons in the panel of a folded group, and of a member of an open one. */
    readonly openThis: string;
    closeThis(name: string): string;
    members(count: number): string;
    /** Accessible name of the button of one member. */
    openAt(name: string): string;
    /** Button that lists the other members. */
    more(count: number): string;
    /** Heading of the pairs of groups, by events that set them against each other; and what is counted. */
    readonly against: string;
    readonly againstHint: string;
    /** "Western bloc ↔ Eastern bloc, 120": the pair and its number of events. */
    pair(first: string, second: string): string;
    /** Buttons in the panel of a group whose members are shown: they alone are shown, or all as one symbol. */
    readonly onlyThese: string;
    readonly foldThis: string;
    /** How often something is said among the members, and of them with others. */
    statements(within: number, outside: number): string;
    /** Button in the panel of a member that leads to its group. */
    own(name: string): string;
    /** Entry of the legend for outlines, of groups that the dataset gives and of those that are found. */
    readonly outline: string;
    readonly outlineFound: string;
  };
  /** Says that the actor in focus has no relations that pass the filters, so that nothing is shown around it. */
  alone(name: string): string;
  /** The actions in the panel of one actor. */
  readonly actor: {
    label(name: string): string;
    readonly focus: string;
    readonly paths: string;
    readonly compare: string;
    /** Heading of the agents that are shown as this actor. */
    agents(name: string): string;
  };
}
