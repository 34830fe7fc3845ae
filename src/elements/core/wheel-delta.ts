/**
 * Zoom per turn of the wheel, in powers of two. A trackpad's pinch comes as many small turns,
 * a wheel's notch as one large one.
 */
export function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return -deltaY * 0.05;
  if (deltaMode === WheelEvent.DOM_DELTA_PAGE) return -deltaY;
  return -deltaY * (Math.abs(deltaY) < 40 ? 0.01 : 0.003);
}
