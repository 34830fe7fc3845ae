/** Turns the arrows between the names of a line where the line runs from right to left. */
import { isRtl } from '../../scene/text/text-layout.js';

/**
 * A line such as "Canada → Peru" for a `bdi` or an element with `dir="auto"`, whose direction its first letter decides.
 * An arrow must be turned with it, since U+2192 is not mirrored (Unicode Standard Annex 9).
 */
export const pointArrows = (line: string): string => (isRtl(line) ? line.replaceAll('→', '←') : line);
