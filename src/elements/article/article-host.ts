/** What linked reading needs from the element, from the actions of the reader, and from the stage. */
import type { SceneOptions } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import type { SceneController } from '../core/scene-controller.js';
import type { Origin, ReaderListener } from '../core/events.js';
import type { StageHandle } from '../core/stage-handle.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { ElementHost } from '../core/element-host.js';
import type { ArticleState } from '../core/article-state.js';
import type { Selection } from '../../model/selection.js';

/** The element, as far as the article is concerned. */
export interface ArticleHost extends ElementHost {
  readonly article: string | Element | ShadowRoot | null;
  readonly selected: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly activeLocale: ActiveLocale | null;
}

/** The actions and the state of the reader, as far as the article is concerned. */
export interface ArticleReader {
  readonly hovered: { readonly target: Target } | null;
  listOpen: boolean;
  article?: ArticleState | null;
  /** Calls a listener after each action of the reader, until the function that it returns is called. */
  subscribe(listener: ReaderListener): () => void;
  /** Selects, and does not move the focus. */
  step(selection: Selection | null, origin: Origin): void;
}

/** Returns what the element shows: the scene controller, the options of its scene, and the picture. */
export type ShownPicture = () => readonly [
  SceneController | null,
  SceneOptions,
  { readonly stage: StageHandle | null } | null,
];
