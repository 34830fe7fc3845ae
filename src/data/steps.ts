/** Runs work to its end without pauses that has steps, so that it could be done in slices. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
