/** Texts of what a reader does with the graph: search, keys, moving, and what is announced to screen readers. */

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What a key can do. */
export type KeyId =
  | 'go'
  | 'next'
  | 'previous'
  | 'open'
  | 'leave'
  | 'search'
  | 'most'
  | 'fewest'
  | 'zoomIn'
  | 'zoomOut'
  | 'reset'
  | 'move'
  | 'help'
  | 'tableRow'
  | 'tableButton'
  | 'tableEnd'
  | 'matrixCell'
  | 'matrixFilled'
  | 'matrixEnds'
  | 'storyStep'
  | 'storyEnd';

/** Keys that have a name rather than a sign on them. */
export type NamedKey = 'Shift' | 'Enter' | 'Space' | 'Escape' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** Some names, and how many more there are. */
export interface Names {
  readonly shown: readonly string[];
  readonly others: number;
}

export interface InteractionWords {
  /** Buttons of the toolbar. */
  readonly toolbar: { readonly search: string; readonly move: string; readonly help: string };
  readonly search: {
    /** Accessible name of the panel and of its field. */
    readonly label: string;
    readonly results: string;
    readonly close: string;
    readonly nothing: string;
    /** Announced to screen readers: how many results there are, and how many of them are listed. */
    found(total: number, listed: number): string;
    /** Beneath a list that does not show all results. */
    more(count: number): string;
    /** "also “Guaido”": another name of an actor, by which it was found. */
    also(name: string): string;
    /** Beside a result that the filters hide. */
    readonly hidden: string;
    readonly claim: string;
    readonly quote: string;
  };
  readonly movePad: {
    readonly label: string;
    /** The switch that makes the buttons move an actor instead of the view. */
    actor(name: string): string;
    /** Accessible names of the four buttons. */
    readonly pan: Readonly<Record<Direction, string>>;
    move(name: string): Readonly<Record<Direction, string>>;
  };
  /** What is announced to screen readers. */
  readonly announcements: {
    /** An actor was selected. `name` is undefined where the focus moves to a heading that holds the name. */
    actor(name: string | undefined, kind: string, relations: number, affiliations: number): string;
    /** A relation was selected; `name` as for an actor. */
    relation(name: string | undefined, relation: string, standing: string, statements: number): string;
    /** An affiliation was selected; `name` as for an actor. */
    affiliation(name: string | undefined, affiliation: string, tie: string): string;
    moved(name: string, direction: Direction): string;
    /** @param scale 1 = the whole graph. */
    zoom(scale: number): string;
  };
  readonly summary: {
    size(actors: number, relations: number, affiliations: number): string;
    most(name: string, relations: number): string;
    /**
     * Who stands how with whom, as a sentence.
     *
     * @param relation Id of the relation. A language may have a phrase for each of the four built-in relations.
     * @param label The relation as the legend names it.
     * @param standing How the source puts it; undefined where the source states it as a fact.
     */
    stand(relation: string, label: string, standing: string | undefined, from: Names, to: Names): string;
    rest(relations: number): string;
  };
  readonly help: {
    readonly title: string;
    readonly close: string;
    readonly keys: string;
    readonly actions: Readonly<Record<KeyId, string>>;
    readonly names: Readonly<Record<NamedKey, string>>;
    readonly mouse: string;
    readonly withMouse: readonly string[];
    readonly touch: string;
    readonly withTouch: readonly string[];
  };
}
