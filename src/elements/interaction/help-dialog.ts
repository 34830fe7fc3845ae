/** The help: all keys of the table `KEYS`, and what mouse and fingers do. Loaded when the reader opens it. */
import { html, render, type TemplateResult } from 'lit';
import type { InteractionWords, NamedKey } from '../../i18n/interaction-types.js';
import { KEYS, type Binding } from '../picture/key-bindings.js';
import { overlaysStyles } from '../core/overlays-styles.js';
import { adoptSheet } from '../core/shadow-root.js';

type HelpWords = InteractionWords['help'];

/** The signs of keys that have no name of a letter. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
};

/**
 * Opens the help. The browser keeps the focus in it, closes it on Escape and gives the focus back.
 *
 * @param has Whether the element has a search, tables, a matrix or a story, whose keys the help lists only then.
 */
export function openHelp(
  root: ShadowRoot,
  words: HelpWords,
  has: (part: 'search' | 'table' | 'matrix' | 'story') => boolean,
): void {
  const frame = root.querySelector('.frame');
  if (frame === null || root.querySelector('dialog:modal') !== null) return;
  adoptSheet(root, overlaysStyles.styleSheet!);
  const dialog = frame.ownerDocument.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-labelledby', 'help-title');
  dialog.addEventListener('close', () => dialog.remove());
  // A press beside the dialog closes it: its content fills it, so that only the backdrop has the dialog as its target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  frame.append(dialog);
  render(
    helpView(
      words,
      KEYS.filter(({ id, place }) => (id === 'search' ? has('search') : place === undefined || has(place))),
      () => dialog.close(),
    ),
    dialog,
  );
  dialog.showModal();
}

function helpView(words: HelpWords, keys: readonly Binding[], close: () => void): TemplateResult {
  const points = (title: string, texts: readonly string[]): TemplateResult =>
    html`<h4>${title}</h4>
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
  return html`<div class="text">
    <div class="top">
      <h3 id="help-title" tabindex="-1" autofocus>${words.title}</h3>
      <button type="button" class="dismiss" aria-label=${words.close} @click=${close}>×</button>
    </div>
    <h4 id="help-keys">${words.keys}</h4>
    <table aria-labelledby="help-keys">
      <tbody>
        ${keys.map(
          (binding) =>
            html`<tr>
              <th scope="row">${words.actions[binding.id]}</th>
              <td>${capsView(words, binding)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${points(words.mouse, words.withMouse)}${points(words.touch, words.withTouch)}
  </div>`;
}

function capsView({ names }: HelpWords, { keys, shift, ctrl }: Binding): TemplateResult[] {
  const word = (name: NamedKey): TemplateResult => html`<kbd dir="auto">${names[name]}</kbd>`;
  const caps = keys.map((key) => {
    const name = key === ' ' ? 'Space' : key;
    // Within text from right to left a bracket would be drawn mirrored.
    return Object.hasOwn(names, name) ? word(name as NamedKey) : html`<kbd dir="ltr">${SIGNS[key] ?? key}</kbd>`;
  });
  const held = ctrl === true ? html`<kbd dir="ltr">Ctrl</kbd>` : word('Shift');
  return shift === true || ctrl === true ? [held, html`<span aria-hidden="true"> + </span>`, ...caps] : caps;
}
