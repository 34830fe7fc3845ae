/** Many cases on one page: to load a page for each would take longer than the cases themselves. */

/**
 * Runs a case after the other.
 *
 * @throws what a case throws, with its name before the message. The cases after it are not run.
 */
export async function eachCase<T extends readonly [name: string, ...unknown[]]>(
  cases: readonly T[],
  run: (given: T) => Promise<void>,
): Promise<void> {
  for (const given of cases) {
    try {
      await run(given);
    } catch (error) {
      if (error instanceof Error) error.message = `${given[0]}: ${error.message}`;
      throw error;
    }
  }
}
