/** The theme of a scene as the page has set it: light or dark, and its own colours. */
import { relationTypesOf } from '../../model/filter/filter.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { relationProperty, THEME_PROPERTIES, THEMES, type Theme, type ThemeName } from '../../scene/theme.js';

/** Reads the custom properties that are set on `element`, resolved to plain colours that any SVG reader knows. */
export function themeOf(element: HTMLElement, name: ThemeName, dataset: Dataset | null): Theme {
  const base = THEMES[name];
  const style = getComputedStyle(element);
  const set = (property: string): string | undefined => {
    const value = style.getPropertyValue(property).trim();
    return value === '' ? undefined : plainColor(element, value);
  };
  const tokens = Object.fromEntries(
    Object.entries(THEME_PROPERTIES).map(([token, property]) => [
      token,
      set(property) ?? base[token as keyof typeof THEME_PROPERTIES],
    ]),
  );
  const relations = new Map(Object.entries(base.relations));
  for (const { id } of dataset === null ? [] : relationTypesOf(dataset)) {
    const color = set(relationProperty(id));
    if (color !== undefined) relations.set(id, color);
  }
  return { ...base, ...tokens, relations: Object.fromEntries(relations) };
}

/** A CSS colour as `#rrggbb`: named, mixed and modern ones go through a canvas pixel, unreadable ones are undefined. */
function plainColor(element: HTMLElement, value: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  if (!CSS.supports('color', value)) return undefined;
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  // A canvas ignores keywords such as inherit: its colour stays the one that was set first.
  context.fillStyle = '#010203';
  context.fillStyle = value;
  if (context.fillStyle === '#010203') return undefined;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return undefined;
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
