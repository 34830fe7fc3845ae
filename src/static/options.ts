/** The options of pictures that are drawn without a page: their types, defaults and checks. */
import type { Dataset } from '../data/parse-dataset.js';
import { STANDINGS, type Standing } from '../data/vocabulary.js';
import { OptionError } from '../errors.js';
import type { Filter } from '../model/types.js';
import type { ViewNotice } from '../model/view/view-notices.js';
import type { Scale } from '../raster-size.js';
import { EVIDENCE, type EmitOptions, type Evidence } from '../render/svg/svg-document.js';
import type { SceneOptions } from '../scene/build-scene.js';
import { creditsOf } from '../scene/furniture/credits.js';
import { placeFootnotes } from '../scene/notes/footnotes.js';
import { placeFurniture } from '../scene/furniture/furniture.js';
import { lineNumbers } from '../scene/notes/line-numbers.js';
import { THEMES, type Theme, type ThemeName } from '../scene/theme.js';
import { allWordsFor, isAll } from '../i18n/languages.js';
import type { Words } from '../i18n/types.js';

/** Options of {@link toSvg}; all may be left out. */
export interface ToSvgOptions extends Filter, Omit<EmitOptions, 'dataset'> {
  /** Width of the picture, px, from 240 to 10 000; 960 by default. */
  readonly width?: number | undefined;
  /**
   * Height of the picture, px, from 240 to 10 000; 640 by default. The notes of `evidence: 'footnotes'` are not
   * counted: they take the place of the source line and make the picture higher by the height that they need.
   */
  readonly height?: number | undefined;
  /** `light`, `dark`, or a theme of your own; `light` by default. */
  readonly theme?: ThemeName | Theme | undefined;
  /**
   * BCP 47 tag of the language of the names, if the dataset has them in it, and of legend, source line and notes, if
   * the package has it; by default the language of the dataset.
   */
  readonly locale?: string | undefined;
  /**
   * Ids of two rivals: the first stands to the left, the second to the right, and all others between them, according to
   * whom they stand with; none by default.
   */
  readonly sides?: readonly string[] | undefined;
  /**
   * The number of a step of the dataset's story, from 1; none by default. The picture has the title of the step, its
   * text as description, and the filter of its view, in which the other options replace single parts.
   */
  readonly step?: number | undefined;
  /** Any integer; 1 by default. Another seed gives another layout. */
  readonly seed?: number | undefined;
  /**
   * Is called for each part of the view that its own filter hides: sides of which one is hidden are left out of the
   * picture. By default nothing is told.
   */
  readonly onNotice?: ((notice: ViewNotice) => void) | undefined;
  /**
   * Whether the file includes the whole dataset, also with a filter, so that it can be opened again; true by default.
   */
  readonly data?: boolean | undefined;
}

/** Options of the element's `toPng`; all may be left out. */
export interface ToPngOptions extends Omit<ToSvgOptions, 'idPrefix' | 'data'> {
  /** Pixels for each px, in both directions: 1, 2 or 3; 2 by default. */
  readonly scale?: Scale | undefined;
}

/** The smallest and the greatest side of a picture, px. */
const LEAST_SIDE = 240;
const GREATEST_SIDE = 10_000;

/** What a picture has where its options do not say otherwise. */
export interface PictureDefaults extends Pick<SceneOptions, 'width' | 'height' | 'theme' | 'locale'> {
  /** The texts of that language, if they have loaded. */
  readonly words?: Words;
}

/** The defaults of a picture that is drawn without a page: the language is that of the dataset. */
export function defaultsFor({ language = 'en' }: Dataset): PictureDefaults {
  return { width: 960, height: 640, theme: THEMES.light, locale: language };
}

/** The texts of a picture: those that a page shows, with what it has not loaded yet; else those of the language. */
async function wordsOf(locale: string | undefined, { words, locale: usual }: PictureDefaults): Promise<Words> {
  if (locale !== undefined || words === undefined) return allWordsFor(locale ?? usual);
  return isAll(words) ? words : { ...(await allWordsFor(usual)), ...words };
}

/**
 * Turns options of pictures into options of a scene.
 *
 * @throws {OptionError} if an option is invalid.
 */
export async function sceneOptionsOf(
  { width, height, theme, locale, evidence, seed = 1 }: ToSvgOptions,
  defaults: PictureDefaults,
): Promise<SceneOptions> {
  if (!Number.isInteger(seed)) throw new OptionError(`seed: found ${seed}, expected an integer.`);
  checkSide('width', width);
  checkSide('height', height);
  return {
    width: width ?? defaults.width,
    height: height ?? defaults.height,
    theme: theme === undefined ? defaults.theme : themeNamed(theme),
    locale: locale ?? defaults.locale,
    words: await wordsOf(locale, defaults),
    furniture: placeFurniture,
    credits: creditsOf,
    ...evidenceOf(evidence),
  };
}

/**
 * The options of a scene for one of the ways to show evidence.
 *
 * @param evidence One of {@link EVIDENCE}; `desc` by default.
 * @throws {OptionError} for any other value.
 */
export function evidenceOf(evidence: Evidence = 'desc'): Pick<SceneOptions, 'numbers' | 'notes'> {
  if (!EVIDENCE.includes(evidence)) {
    const expected = EVIDENCE.map((name) => `"${name}"`).join(', ');
    throw new OptionError(`evidence: found "${evidence as string}", expected ${expected}.`);
  }
  return evidence === 'footnotes' ? { numbers: lineNumbers, notes: placeFootnotes } : {};
}

/** @throws {OptionError} if the width or height of a picture is less than 240 or greater than 10 000. */
function checkSide(name: 'width' | 'height', value: number | undefined): void {
  if (value !== undefined && !(value >= LEAST_SIDE && value <= GREATEST_SIDE))
    throw new OptionError(
      `${name}: found ${value}, expected a number of pixels from ${LEAST_SIDE} to ${GREATEST_SIDE}.`,
    );
}

/** @throws {OptionError} if there is no theme of this name. */
function themeNamed(theme: ThemeName | Theme): Theme {
  if (typeof theme !== 'string') return theme;
  if (!Object.hasOwn(THEMES, theme))
    throw new OptionError(`theme: found "${theme as string}", expected "light" or "dark".`);
  return THEMES[theme];
}

/** Whether a text is one of the standings. */
export function isStanding(value: string): value is Standing {
  return (STANDINGS as readonly string[]).includes(value);
}
