/** The key that closes what is open over the graph. */

/**
 * Whether a key press is Escape for us: without Ctrl, Alt or Meta, not while an input method composes a letter (Escape
 * then ends the composition), and not where another listener has used it already.
 */
export function isPlainEscape(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.altKey || event.metaKey;
  return event.key === 'Escape' && !modified && !event.isComposing && !event.defaultPrevented;
}
