/** Whether an event comes from a control that lies on the stage. */
export function isControl(event: Event): boolean {
  return event.composedPath().some((target) => (target as Partial<Element>).hasAttribute?.('data-control') === true);
}
