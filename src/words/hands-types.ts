/** Words of what a reader does with the graph: search, keys, moving, and what is said aloud. They travel after the first picture. */

export type Way = 'left' | 'right' | 'up' | 'down';

/** Acts that a key asks for. */
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
  | 'help';

/** Keys whose caps bear a word. */
export type NamedKey = 'Shift' | 'Enter' | 'Space' | 'Escape' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** Some names, and how many more there are. */
export interface Names {
  readonly shown: readonly string[];
  readonly others: number;
}

export interface HandsWords {
  /** Buttons among the tools. */
  readonly tools: { readonly search: string; readonly move: string; readonly help: string };
  readonly search: {
    /** Names the box and the field in it. */
    readonly label: string;
    readonly results: string;
    readonly close: string;
    readonly nothing: string;
    /** Said aloud: how many were found, and how many of them are listed. */
    found(total: number, listed: number): string;
    /** Beneath the list, where it is cut. */
    more(count: number): string;
    /** "also “Guaido”": another name of an actor, by which it was found. */
    also(name: string): string;
    /** At what a filter leaves out. */
    readonly hidden: string;
    readonly claim: string;
    readonly quote: string;
  };
  readonly pad: {
    readonly label: string;
    /** The switch by which the arrows move an actor rather than the view. */
    actor(name: string): string;
    /** Names of the arrows. */
    readonly pan: Readonly<Record<Way, string>>;
    move(name: string): Readonly<Record<Way, string>>;
  };
  readonly said: {
    /** An actor was selected; where `name` is undefined, a heading with it is read anyway. */
    actor(name: string | undefined, kind: string, relations: number, affiliations: number): string;
    /** A relation was selected; likewise. */
    relation(name: string | undefined, relation: string, standing: string, statements: number): string;
    /** An affiliation was selected; likewise. */
    affiliation(name: string | undefined, affiliation: string, tie: string): string;
    moved(name: string, way: Way): string;
    /** @param scale 1 = the whole graph. */
    zoom(scale: number): string;
  };
  readonly summary: {
    size(actors: number, relations: number, affiliations: number): string;
    most(name: string, relations: number): string;
    /**
     * Who stands how with whom, as a sentence.
     *
     * @param relation Id of the relation: the four that are built in have a phrase of their own.
     * @param label What a legend calls it.
     * @param standing Undefined where the source states it: a wish is never told as a fact.
     */
    stand(relation: string, label: string, standing: string | undefined, from: Names, to: Names): string;
    rest(relations: number): string;
  };
  readonly help: {
    readonly title: string;
    readonly close: string;
    readonly keys: string;
    readonly acts: Readonly<Record<KeyId, string>>;
    readonly names: Readonly<Record<NamedKey, string>>;
    readonly mouse: string;
    readonly withMouse: readonly string[];
    readonly touch: string;
    readonly withTouch: readonly string[];
  };
}
