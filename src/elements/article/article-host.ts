/** What linked reading knows of the element: its article, its reader, its stage. */
import type { SceneOptions } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import type { SceneController } from '../core/scene-controller.js';
import type { Origin, ReaderListener } from '../core/events.js';
import type { StageHandle } from '../core/stage-handle.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { ElementHost } from '../core/element-host.js';
import type { ArticleState } from '../core/article-state.js';
import type { Selection } from '../core/selection.js';

/** The element, as far as its reading is concerned. */
export interface ArticleHost extends ElementHost {
  readonly article: string | Element | ShadowRoot | null;
  readonly selected: string | null;
  readonly activeLocale: ActiveLocale | null;
}

/** The reader, as far as the article is concerned. */
export interface ArticleReader {
  readonly hovered: { readonly target: Target } | null;
  listOpen: boolean;
  article?: ArticleState | null;
  /** Calls a listener after each action of the reader, until the function that it returns is called. */
  subscribe(listener: ReaderListener): () => void;
  /** Selects, and leaves the focus where it is. */
  step(selection: Selection | null, origin: Origin): void;
}

/** What the element shows at present, how, and where. */
export type ShownPicture = () => readonly [
  SceneController | null,
  SceneOptions,
  { readonly stage: StageHandle | null } | null,
];
