/**
 * Finds the element of the page with an id.
 *
 * @throws {Error} if there is none, or if it is not of the expected type.
 */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} with the id "${id}"`);
  return element;
}
