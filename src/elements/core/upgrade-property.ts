/** Properties that were set before an element was defined. */

/** A value that was set before the element was defined hides the accessor of its class: it is set once more. */
export function upgradeProperty<T extends object>(element: T, name: keyof T): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  element[name] = value;
}
