/** What the marks of lines of a large scene depend on besides the lines. */
import type { SceneOptions } from '../scene-options.js';
import type { LineMarkContext } from './line-marks.js';

export interface LineContext extends Pick<LineMarkContext, 'toScene'> {
  readonly options: SceneOptions;
  readonly nameOf: (id: string) => string;
  readonly isDraft: boolean;
}
