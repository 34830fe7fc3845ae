/** What linked reading knows of the element: its article, its reader, its stage. */
import type { SceneOptions } from '../scene/build.js';
import type { Target } from '../scene/pick.js';
import type { Composition } from './composition.js';
import type { Origin } from './events.js';
import type { Spoken } from './language.js';
import type { PrintHost } from './printing.js';
import type { ReadingState } from './reading-state.js';
import type { Selection } from './selection.js';

/** The element, as far as its reading is concerned. */
export interface ReadingHost extends PrintHost {
  readonly article: string | Element | ShadowRoot | null;
  readonly selected: string | null;
  readonly spoken: Spoken | null;
}

/** The reader, as far as the article is concerned. */
export interface ArticleReader {
  readonly hovered: { readonly target: Target } | null;
  listOpen: boolean;
  reading?: ReadingState | null;
  /** Selects, and leaves the focus where it is. */
  step(selection: Selection | null, origin: Origin): void;
}

/** The stage, as far as the article is concerned. */
export interface ArticleStage {
  point(target: Target | null): void;
  focus(target: Target): void;
}

/** What the element shows at present, how, and where. */
export type Shown = () => readonly [Composition | null, SceneOptions, { readonly stage: ArticleStage | null } | null];
