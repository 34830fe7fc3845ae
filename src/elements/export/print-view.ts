/** The element on paper: the picture with a number on every line, and what each stands for as a list that flows over pages. */
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
 * Narrowest and widest picture, px. On paper it is as wide as its column, some 700 px: from a wide
 * screen letters would come out too small to read, from a phone as large as headlines.
 */
const NARROWEST = 640;
const WIDEST = 880;

/**
 * Puts what is printed before the frame of the element. Synchronous, as browsers demand.
 *
 * @param shown How the element shows it; its theme and its frame do not count here.
 * @returns what takes it away again, or null if there is no picture yet.
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
  const width = Math.min(WIDEST, Math.max(NARROWEST, live.width));
  // What is made wider grows in height as well, up to a square; what is made narrower needs its height.
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
  render(
    html`${toDom(root.ownerDocument, toDocument(scene, { idPrefix: 'print-', evidence: 'none', inPage: true }))}${notesView(notesOf(graph, scene.edges, words), words)}`,
    page,
  );
  root.prepend(page);
  const sheets = root.adoptedStyleSheets;
  const sheet = printStyles.styleSheet;
  if (sheet !== undefined) root.adoptedStyleSheets = [...sheets, sheet];
  return () => {
    page.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Light, with the page's own colours; but what a page has set for a dark screen is not for paper. */
function paperTheme(host: HTMLElement, dataset: Dataset): Theme {
  const theme = themeOf(host, 'light', dataset);
  return contrast(theme.paper, LIGHT.paper) < contrast(theme.paper, LIGHT.ink) ? theme : LIGHT;
}

function notesView({ notes, sources }: NoteTexts, words: Words): TemplateResult {
  return html`<section class="notes">
    ${
      notes.length === 0
        ? nothing
        : html`<h3>${words.ui.evidence}</h3>
            <ol>
              ${notes.map((note) => noteView(note, words))}
            </ol>`
    }
    ${
      sources.length === 0
        ? nothing
        : html`<h3>${words.source}</h3>
            <ul>
              ${sources.map(sourceView)}
            </ul>`
    }
  </section>`;
}

function noteView({ number, edge, lead, statements }: NoteText, words: Words): TemplateResult {
  return html`<li value=${number} data-note=${number} data-edge=${edge}>
    <p class="lead">${turnArrows(lead)}</p>
    ${statements.map(
      ({ claim, quote, language, details }) =>
        html`<div class="statement">
          ${claim === undefined ? nothing : html`<p class="claim" dir="auto">${claim}</p>`}
          <p>
            ${quote === undefined ? nothing : html`<bdi lang=${language ?? nothing}>${words.quoted(quote)}</bdi>${details === '' ? '' : words.separator}`}${details}
          </p>
        </div>`,
    )}
  </li>`;
}

function sourceView({ key, text, address, href }: SourceText): TemplateResult {
  return html`<li>
    ${key === '' ? nothing : html`<b>${key}</b> `}<bdi>${text}</bdi>
    ${address === '' ? nothing : html`<br />${href === null ? html`<span class="address" dir="ltr">${address}</span>` : html`<a class="address" dir="ltr" href=${href} rel="noopener noreferrer nofollow">${address}</a>`}`}
  </li>`;
}
