/** A small outline in the look of a group. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GroupLook } from '../../scene/groups/group-looks.js';

export function groupSample({ color, dash }: GroupLook): TemplateResult {
  return html`<svg class="group-sample" width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
    <polygon
      points="5,2 13,2 16.5,8 13,14 5,14 1.5,8"
      fill=${color}
      fill-opacity="0.2"
      stroke=${color}
      stroke-width="1.5"
      stroke-dasharray=${dash === null ? nothing : dash.map((length) => length * 0.6).join(' ')}
    ></polygon>
  </svg>`;
}
