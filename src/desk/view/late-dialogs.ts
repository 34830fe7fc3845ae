/** Loads the dialogs with title and source and with one's own relations when one of them is first opened. */
import { nothing, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import type * as Dialogs from './dialogs-chunk.js';

const chunk = new Lazy(() => import('./dialogs-chunk.js'));

/** The dialogs, closed, once they have been loaded. */
export function lateDialogs(...parts: Parameters<typeof Dialogs.dialogsView>): TemplateResult | typeof nothing {
  return chunk.value?.dialogsView(...parts) ?? nothing;
}

/** Opens one; says so if it cannot be loaded. */
export async function openLateDialog(...[desk, ...which]: Parameters<typeof Dialogs.openDialog>): Promise<void> {
  const loaded = await chunk.load();
  if (loaded === null) desk.state?.say(desk.words.start.notLoaded);
  else await loaded.openDialog(desk, ...which);
}
