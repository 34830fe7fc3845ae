/** The menu of the page's bar, which holds the settings and files where the bar is one row: on a phone. */
import { byId } from './by-id.js';

/** Opens and closes the menu; it closes by Escape, by a press beside it, and by one of its buttons. */
export function startBarMenu(): void {
  const menu = byId('menu', HTMLElement);
  const button = byId('menu-button', HTMLButtonElement);
  const show = (open: boolean): void => {
    menu.classList.toggle('open', open);
    button.ariaExpanded = String(open);
  };
  button.addEventListener('click', () => show(!menu.classList.contains('open')));
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) show(false);
  });
  menu.parentElement!.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.classList.contains('open')) return;
    show(false);
    button.focus();
  });
}
