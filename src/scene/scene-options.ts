/** The options of a scene: what a picture depends on besides its graph and the places of its actors. */
import type { Sides, stancesOf } from '../model/sides/stances.js';
import type { Words } from '../i18n/types.js';
import type { creditsOf } from './furniture/credits.js';
import type { folding } from './actors/folded-agents.js';
import type { placeFootnotes } from './notes/footnotes.js';
import type { placeFurniture } from './furniture/furniture.js';
import type { Numbers } from './notes/line-numbers.js';
import type { Theme } from './theme.js';

export interface SceneOptions {
  /** Width and height of the picture, px, without the notes that may follow it. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly words: Words;
  /** BCP 47 tag of the language in which actors and relations are named, where the dataset has that name. */
  readonly locale: string;
  /** Ids of two rivals that are set against each other, to the left and to the right; null for none. */
  readonly sides?: Sides | null | undefined;
  /** Says who stands with whom: {@link stancesOf}. It is needed where there are sides. */
  readonly stances?: typeof stancesOf | undefined;
  /**
   * So many actors are shown at first in a graph of many, those with the most statements: they stand where they have
   * the most room, and sizes fit their number. All by default.
   */
  readonly top?: number | undefined;
  /**
   * Says how agents look who are shown as their principals: {@link folding}. It is needed where a filter folds
   * them.
   */
  readonly folding?: typeof folding | undefined;
  /**
   * Sets title, legend and source around the graph: {@link placeFurniture}. It is null where a page
   * has a title and a legend of its own, so that the page need not load this code.
   */
  readonly furniture: typeof placeFurniture | null;
  /** Gathers what a file says of its making: {@link creditsOf}; absent where no file is made. */
  readonly credits?: typeof creditsOf | undefined;
  /** Numbers the lines, for notes that follow the picture and end in the sources; none by default. */
  readonly numbers?: Numbers | undefined;
  /** Sets those notes beneath the picture: {@link placeFootnotes}; none by default. */
  readonly notes?: typeof placeFootnotes | undefined;
}
