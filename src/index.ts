/** The entry for browsers: the element's class, its events, and all of the static entry. Registers nothing. */
export * from './static.js';
export type { AnchorDetail, DgAnchorEvent } from './elements/article/anchor-event.js';
export { CONTROLS, type Control } from './elements/core/attribute-converters.js';
export { DiplomaticGraph } from './elements/diplomatic-graph.js';
export { DgFilterEvent, DgHoverEvent, DgSelectEvent, type Origin, type ReaderDetail } from './elements/core/events.js';
export { DgErrorEvent, DgLoadEvent, DgReadyEvent, DgSettleEvent } from './elements/core/lifecycle-events.js';
