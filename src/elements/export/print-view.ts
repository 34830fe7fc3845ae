/**
 * The element on paper: the picture with a number on every line, and the evidence for each number as a list that
 * continues over pages.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import { toDocument } from '../../render/svg/svg-document.js';
import { toDom } from '../../render/svg/to-dom.js';
import type { SceneOptions } from '../../scene/build-scene.js';
import { contrast } from '../../scene/style/color.js';
import { placeFurniture } from '../../scene/furniture/furniture.js';
import { notesOf, turnArrows, type NoteText, type NoteTexts, type SourceText } from '../../scene/notes/note-texts.js';
import { lineNumbers } from '../../scene/notes/line-numbers.js';
import { LIGHT, type Theme } from '../../scene/theme.js';
import type { Words } from '../../i18n/types.js';
import type { SceneController } from '../core/scene-controller.js';
import { framedScene } from '../core/framed-scene.js';
import { printStyles } from './print-styles.js';
import { themeOf } from '../core/theme.js';

/**
 * Least and greatest width of the picture, px. On paper it is scaled to the width of its column, about 700 px. The
 * letters of a wider picture would become too small to read, those of a narrower one as large as headings.
 */
const MIN_WIDTH = 640;
const MAX_WIDTH = 880;

/**
 * Inserts the print view before the frame of the element. It is synchronous, because the browser prints as soon as the
 * handlers of `beforeprint` have returned.
 *
 * @param shown The options of the scene on the screen. Its theme and its frame are not used.
 * @returns a function that removes the print view, or null if there is no picture yet.
 */
export function showForPrint(
  host: HTMLElement,
  root: ShadowRoot,
  composition: SceneController,
  shown: SceneOptions,
): (() => void) | null {
  const { graph, dataset, scene: live } = composition;
  const { words } = shown;
  const theme = paperTheme(host, dataset);
  if (live === null) return null;
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, live.width));
  // A picture that is made wider becomes higher, too, up to about a square. One that is made narrower keeps its height.
  const plotHeight = Math.max(live.plot.height, Math.min(live.plot.height * (width / live.width), 0.9 * width));
  const scene = framedScene(
    composition,
    graph,
    { ...shown, theme, furniture: placeFurniture, numbers: lineNumbers },
    width,
    plotHeight,
  );
  if (scene === null) return null;
  const page = root.ownerDocument.createElement('div');
  page.className = 'print';
  page.setAttribute('part', 'print');
  page.lang = words.language;
  page.dir = words.direction;
  page.style.setProperty('--_ink', theme.ink);
  page.style.setProperty('--_quiet', theme.quiet);
  const picture = toDocument(scene, { idPrefix: 'print-', evidence: 'none', inPage: true });
  const notes = notesOf(graph, scene.edges, words);
  render(html`${toDom(root.ownerDocument, picture)}${notesView(notes, words)}`, page);
  root.prepend(page);
  const sheets = root.adoptedStyleSheets;
  const sheet = printStyles.styleSheet;
  if (sheet !== undefined) root.adoptedStyleSheets = [...sheets, sheet];
  return () => {
    page.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** The light theme with the colours that the page has set, unless they are for a dark background. */
function paperTheme(host: HTMLElement, dataset: Dataset): Theme {
  const theme = themeOf(host, 'light', dataset);
  return contrast(theme.paper, LIGHT.paper) < contrast(theme.paper, LIGHT.ink) ? theme : LIGHT;
}

function notesView({ notes, sources }: NoteTexts, words: Words): TemplateResult {
  const notesList = html`<h3>${words.ui.evidence}</h3>
    <ol>
      ${notes.map((note) => noteView(note, words))}
    </ol>`;
  const sourcesList = html`<h3>${words.source}</h3>
    <ul>
      ${sources.map(sourceView)}
    </ul>`;
  return html`<section class="notes">
    ${notes.length === 0 ? nothing : notesList} ${sources.length === 0 ? nothing : sourcesList}
  </section>`;
}

function noteView({ number, edge, lead, statements }: NoteText, words: Words): TemplateResult {
  return html`<li value=${number} data-note=${number} data-edge=${edge}>
    <p class="lead">${turnArrows(lead)}</p>
    ${statements.map((statement) => statementView(statement, words))}
  </li>`;
}

/** The claim, and the quote with its details below it. */
function statementView(
  { claim, quote, language, details }: NoteText['statements'][number],
  words: Words,
): TemplateResult {
  const separator = details === '' ? '' : words.separator;
  const quoteView = (text: string): TemplateResult =>
    html`<bdi lang=${language ?? nothing}>${words.quoted(text)}</bdi>${separator}`;
  return html`<div class="statement">
    ${claim === undefined ? nothing : html`<p class="claim" dir="auto">${claim}</p>`}
    <p>${quote === undefined ? nothing : quoteView(quote)}${details}</p>
  </div>`;
}

function sourceView({ key, text, address, href }: SourceText): TemplateResult {
  return html`<li>
    ${key === '' ? nothing : html`<b>${key}</b> `}<bdi>${text}</bdi>
    ${address === '' ? nothing : html`<br />${addressView(address, href)}`}
  </li>`;
}

/** @param href Null if the address is not safe to open. */
function addressView(address: string, href: string | null): TemplateResult {
  if (href === null) return html`<span class="address" dir="ltr">${address}</span>`;
  const rel = 'noopener noreferrer nofollow';
  return html`<a class="address" dir="ltr" href=${href} rel=${rel}>${address}</a>`;
}
