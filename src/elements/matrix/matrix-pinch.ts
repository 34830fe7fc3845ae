/** Two fingers on a matrix change the size of its cells, one size for each step of their distance. */
import type { WindowPoint } from './matrix-viewport.js';

/** The distance of the fingers grows by this factor for the next size: the sizes of cells differ by as much. */
const STEP = 1.25;

/** @param zoom Is given the place between the fingers, which is to stay where it is. */
export function listenForPinch(scroller: HTMLElement, zoom: (direction: 1 | -1, at: WindowPoint) => void): void {
  /** Distance of the fingers at the last size, px; 0 while there are not two. */
  let last = 0;
  const begin = ({ touches }: TouchEvent): void => {
    const areBothHere = [...touches].every(({ target }) => scroller.contains(target as Node));
    last = touches.length === 2 && areBothHere ? distanceOf(touches) : 0;
  };
  const move = (event: TouchEvent): void => {
    const { touches } = event;
    if (last === 0 || touches.length !== 2) return;
    // The page is not to be zoomed as well.
    if (event.cancelable) event.preventDefault();
    const now = distanceOf(touches);
    const direction = now > last * STEP ? 1 : -1;
    if (direction < 0 && now > last / STEP) return;
    last = now;
    const [first, second] = [touches[0]!, touches[1]!];
    zoom(direction, {
      clientX: (first.clientX + second.clientX) / 2,
      clientY: (first.clientY + second.clientY) / 2,
    });
  };
  scroller.addEventListener('touchstart', begin, { passive: true });
  scroller.addEventListener('touchend', begin);
  scroller.addEventListener('touchcancel', begin);
  scroller.addEventListener('touchmove', move, { passive: false });
}

function distanceOf(touches: TouchList): number {
  const [first, second] = [touches[0]!, touches[1]!];
  return Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY);
}
