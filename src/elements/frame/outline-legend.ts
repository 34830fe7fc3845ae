/**
 * The entry of the legend for outlines of groups, where the picture has any. It is written by itself, since the legend
 * is part of what loads first, and outlines load later.
 */
import { html, render, type ReactiveController } from 'lit';
import { isAll } from '../../i18n/languages.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import { groupLooks } from '../../scene/groups/group-looks.js';
import type { Scene } from '../../scene/types.js';
import type { ElementHost } from '../core/element-host.js';
import { groupSample } from '../core/group-sample.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { ViewContext } from '../core/view-context.js';

export interface OutlineLegendHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
  readonly scene: Scene | null;
}

/** So many outlines stand for all of them. */
const MOST_SAMPLES = 2;

export class OutlineLegend implements ReactiveController {
  readonly #host: OutlineLegendHost;
  readonly #context: () => ViewContext | null;
  readonly #list: HTMLUListElement;

  constructor(host: OutlineLegendHost, context: () => ViewContext | null) {
    this.#host = host;
    this.#context = context;
    this.#list = host.ownerDocument.createElement('ul');
    host.addController(this);
  }

  /** Lit leaves children alone that it has not rendered. */
  hostUpdated(): void {
    const legend = this.#host.renderRoot.querySelector('.legend');
    const words = this.#host.activeLocale?.words;
    const context = this.#context();
    const { hulls = [] } = this.#host.scene ?? {};
    if (legend === null || context === null || words === undefined || !isAll(words) || hulls.length === 0) {
      this.#list.remove();
      return;
    }
    const { groups } = words.filters;
    const { areGiven, groups: all } = actorGroupsOf(context.dataset);
    const looks = groupLooks(context.dataset, context.theme);
    const shown = all.filter((group) => hulls.some(({ id }) => id === groupMarkId(group)));
    this.#list.ariaLabel = groups.title;
    render(
      html`<li class="entry" data-entry="outline">
        <span class="outlines">${shown.slice(0, MOST_SAMPLES).map(({ id }) => groupSample(looks.get(id)!))}</span
        ><span>${areGiven ? groups.outline : groups.outlineFound}</span>
      </li>`,
      this.#list,
    );
    // The button that opens the legend stands at its end.
    if (this.#list.parentNode !== legend) legend.insertBefore(this.#list, legend.querySelector('.legend-opener'));
  }
}
