/** The help: all keys, from the table by which they are heard, and what mouse and fingers do. Loaded when it is asked for. */
import { html, render, type TemplateResult } from 'lit';
import type { InteractionWords, NamedKey } from '../../i18n/interaction-types.js';
import { KEYS, type Binding } from '../picture/key-bindings.js';
import { overlaysStyles } from '../core/overlays-styles.js';
import { adoptSheet } from '../core/shadow-root.js';

type HelpWords = InteractionWords['help'];

/** What the caps of some keys bear. */
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
 * @param search Whether there is a search.
 */
export function openHelp(root: ShadowRoot, words: HelpWords, search: boolean): void {
  const frame = root.querySelector('.frame');
  if (frame === null || root.querySelector('dialog:modal') !== null) return;
  adoptSheet(root, overlaysStyles.styleSheet!);
  const dialog = frame.ownerDocument.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-labelledby', 'help-title');
  dialog.addEventListener('close', () => dialog.remove());
  // A press beside it closes it; what it says fills all of it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  frame.append(dialog);
  render(
    helpView(
      words,
      KEYS.filter(({ id }) => search || id !== 'search'),
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

function capsView({ names }: HelpWords, { keys, shift }: Binding): TemplateResult[] {
  const word = (name: NamedKey): TemplateResult => html`<kbd dir="auto">${names[name]}</kbd>`;
  const caps = keys.map((key) => {
    const name = key === ' ' ? 'Space' : key;
    // Beside letters from right to left a bracket would be drawn as the other one.
    return Object.hasOwn(names, name) ? word(name as NamedKey) : html`<kbd dir="ltr">${SIGNS[key] ?? key}</kbd>`;
  });
  return shift === true ? [word('Shift'), html`<span aria-hidden="true"> + </span>`, ...caps] : caps;
}
