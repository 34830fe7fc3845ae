/**
 * The colours and the font of a picture. The contrast to the paper is at least 3:1 for lines and 4.5:1 for texts (WCAG
 * 2.2).
 */

export interface Theme {
  readonly paper: string;
  /** Marks and text. */
  readonly ink: string;
  /** Second-rank text. */
  readonly quiet: string;
  /** Affiliations. */
  readonly tie: string;
  /** By relation id; others take `relationFallback` in turn. */
  readonly relations: Readonly<Record<string, string>>;
  readonly relationFallback: readonly string[];
  readonly fontFamily: string;
}

const FONT = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

export const LIGHT: Theme = {
  paper: '#ffffff',
  ink: '#1b1d21',
  quiet: '#5b616b',
  tie: '#8a909a',
  relations: { support: '#0b61b0', recognition: '#00977b', 'severed-ties': '#98112f', 'security-aid': '#b97800' },
  relationFallback: ['#6d4fa3', '#4d6b1e', '#a3447f', '#3f5866', '#8a4b14'],
  fontFamily: FONT,
};

export const DARK: Theme = {
  paper: '#14171b',
  ink: '#f1f2f4',
  quiet: '#aab0ba',
  tie: '#7c838e',
  relations: { support: '#4f97ea', recognition: '#86e3c8', 'severed-ties': '#f4574f', 'security-aid': '#e9b13f' },
  relationFallback: ['#b59cf0', '#b7d26b', '#f09ac9', '#a9c0cc', '#e2a877'],
  fontFamily: FONT,
};

export const THEMES = { light: LIGHT, dark: DARK } as const;
export type ThemeName = keyof typeof THEMES;

/** Tokens of a theme that a page may set, and the custom property that sets each. */
export const THEME_PROPERTIES = { paper: '--dg-paper', ink: '--dg-ink', quiet: '--dg-quiet', tie: '--dg-tie' } as const;

/** The custom property for the colour of a relation: `--dg-relation-support`. */
export const relationProperty = (id: string): string => `--dg-relation-${id}`;
