/** What paints by sigma; loaded once it will be used. */
export { WebglPainter } from '../../render/webgl/webgl-painter.js';
