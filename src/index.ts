/**
 * The package entry for browsers: the class of the element, its events, and all of `static.ts`. It does not register
 * the element.
 */
export * from './static.js';
export type { AnchorDetail, DgAnchorEvent } from './elements/article/anchor-event.js';
export { CONTROLS, type Control } from './elements/core/attribute-converters.js';
export { DiplomaticGraph } from './elements/diplomatic-graph.js';
export {
  DgFilterEvent,
  DgHoverEvent,
  DgMoveEvent,
  DgSelectEvent,
  type MoveDetail,
  type Origin,
  type ReaderDetail,
} from './elements/core/events.js';
export { DgNoticeEvent } from './elements/core/notice-event.js';
export { DgErrorEvent, DgLoadEvent, DgReadyEvent, DgSettleEvent } from './elements/core/lifecycle-events.js';
