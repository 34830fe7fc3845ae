/** Turns a scene into the text of an SVG file. */
import type { Scene } from '../../scene/types.js';
import { toDocument, type EmitOptions } from './svg-document.js';
import { serialise } from './serialise.js';

/** @returns a complete SVG document; the same bytes for the same scene and options. */
export function renderSvg(scene: Scene, options: EmitOptions = {}): string {
  return serialise(toDocument(scene, options));
}
