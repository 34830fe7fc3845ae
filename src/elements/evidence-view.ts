/** The panel: what the source says of what is selected, and of everything when nothing is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote, Source, Statement } from '../data/schema.js';
import { safeHttpUrl } from '../data/safe-url.js';
import { affiliationsOf, relationsOf } from '../model/queries.js';
import type { AffiliationEdge, RelationEdge } from '../model/types.js';
import { colorsOf, localName, relationLabel, standingLabel } from '../scene/build.js';
import type { ViewContext } from './context.js';
import { readingOverview, showInTextButton } from './reading-view.js';
import { targetOf } from './selection.js';

export function evidenceView(context: ViewContext): TemplateResult {
  const { graph, selection, words, actions } = context;
  const target = targetOf(graph, selection);
  if (target === null) return overview(context);
  const body = target.kind === 'actor' ? actorView(context, target.id) : edgeView(context, relationsOf(graph).find(({ id }) => id === target.id)!);
  return html`<button type="button" class="back" @click=${(event: MouseEvent) => actions.select(null, origin(event))}>
      <span aria-hidden="true" class="arrow">←</span> ${words.ui.back}
    </button>
    ${body}`;
}

const origin = (event: MouseEvent): 'keyboard' | 'panel' => (event.detail === 0 ? 'keyboard' : 'panel');

export function nameOf({ dataset, locale }: ViewContext, id: string): string {
  const actor = dataset.actors.find((candidate) => candidate.id === id);
  return actor === undefined ? id : localName(actor, locale);
}

function overview(context: ViewContext): TemplateResult {
  const { words, graph } = context;
  const edges = relationsOf(graph);
  return html`<h3 tabindex="-1">${words.ui.overview}</h3>
    <p class="hint">${words.ui.overviewHint}</p>
    ${readingOverview(context)}
    ${edges.length === 0 ? html`<p class="hint">${words.ui.noRelations}</p>` : grouped(context, edges, false)}`;
}

/** Longest list of one relation; the rest is counted. */
const MOST_LISTED = 100;

/**
 * Edges in the order of their relations, each group with its heading.
 *
 * @param quotes Whether the words of each follow it.
 */
function grouped(context: ViewContext, edges: readonly RelationEdge[], quotes: boolean): TemplateResult[] {
  const groups = new Map<string, RelationEdge[]>();
  for (const edge of edges) groups.set(edge.relation.id, [...(groups.get(edge.relation.id) ?? []), edge]);
  return [...groups.values()].map(
    (group) => html`<h4>${dot(context, group[0]!)}${relationLabel(group[0]!.relation, context.words, context.locale)}</h4>
      <ul class="edges">${group.slice(0, MOST_LISTED).map((edge) => html`<li>${edgeButton(context, edge)}${quotes ? briefQuotes(context, edge) : nothing}</li>`)}</ul>
      ${group.length > MOST_LISTED ? html`<p class="hint">${context.words.moreRelations(group.length - MOST_LISTED)}</p>` : nothing}`,
  );
}

function edgeButton(context: ViewContext, edge: RelationEdge): TemplateResult {
  const { words, actions } = context;
  return html`<button type="button" class="edge" data-go=${edge.id} @click=${(event: MouseEvent) => actions.select({ kind: 'edge', id: edge.id }, origin(event))}>
    <span><bdi>${nameOf(context, edge.from)}</bdi> <span aria-hidden="true" class="arrow">→</span> <bdi>${nameOf(context, edge.to)}</bdi></span>
    <span class="standing">${standingLabel(edge, words)}</span>
  </button>`;
}

/** The words of an edge's statements, and on whose word, without their source. */
function briefQuotes({ dataset, words }: ViewContext, edge: RelationEdge): TemplateResult[] {
  return edge.statements.map(({ quote, claim, attribution, source }) => {
    const language = dataset.sources.find(({ id }) => id === source)?.language ?? dataset.language ?? nothing;
    const said = quote === undefined ? html`<span dir="auto">${claim ?? ''}</span>` : html`<q lang=${language} dir="auto">${quote.exact}</q>`;
    const where = [quote?.paragraph === undefined ? undefined : words.paragraph(quote.paragraph), attribution === undefined ? undefined : words.onTheWordOf(attribution)].filter((part) => part !== undefined).join(', ');
    return html`<p class="brief">${said} <span class="details">${where}</span></p>`;
  });
}

export function dot({ graph, theme }: ViewContext, edge: RelationEdge): TemplateResult {
  const color = colorsOf(graph, theme).get(edge.relation.id) ?? theme.ink;
  return html`<svg class="dot" width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="5" fill=${color}></circle></svg>`;
}

function edgeView(context: ViewContext, edge: RelationEdge): TemplateResult {
  const { words, locale, actions, selection } = context;
  const actor = (id: string): TemplateResult => html`<button type="button" class="link" @click=${(event: MouseEvent) => actions.select({ kind: 'actor', id }, origin(event))}><bdi>${nameOf(context, id)}</bdi></button>`;
  return html`<h3 tabindex="-1">${actor(edge.from)} <span aria-hidden="true" class="arrow">→</span> ${actor(edge.to)}</h3>
    <p class="kind">${dot(context, edge)}${relationLabel(edge.relation, words, locale)}, ${standingLabel(edge, words)} · ${words.statements(edge.statements.length)}</p>
    <ol class="statements">
      ${edge.statements.map((statement) => html`<li data-statement=${statement.id} class=${selection?.kind === 'statement' && selection.id === statement.id ? 'chosen' : ''}>${statementView(context, statement)}</li>`)}
    </ol>`;
}

function statementView(context: ViewContext, statement: Statement): TemplateResult {
  const { words } = context;
  const details = [words.standings[statement.standing], statement.attribution === undefined ? undefined : words.onTheWordOf(statement.attribution), statement.when ?? statement.date, statement.count > 1 ? `${words.ui.count}: ${statement.count}` : undefined];
  return html`${statement.claim === undefined ? nothing : html`<p class="claim" dir="auto">${statement.claim}</p>`}
    <p class="details"><span class="standing">${details.filter((part) => part !== undefined).map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span></p>
    ${evidence(context, statement)} ${showInTextButton(context, [statement.id])}`;
}

/** The words and where they stand. */
function evidence({ dataset, words }: ViewContext, item: { readonly source: string; readonly quote?: Quote | undefined; readonly locator?: string | undefined }): TemplateResult {
  const source: Source | undefined = dataset.sources.find(({ id }) => id === item.source);
  const title = source?.title ?? item.source;
  const url = safeHttpUrl(source?.url);
  return html`<figure>
    ${item.quote === undefined ? nothing : html`<blockquote lang=${source?.language ?? dataset.language ?? nothing} dir="auto">“${item.quote.exact}”</blockquote>`}
    <figcaption>
      ${item.quote?.paragraph === undefined ? nothing : html`<span>${words.paragraph(item.quote.paragraph)}, </span>`}
      ${item.locator === undefined ? nothing : html`<span>${item.locator}, </span>`}
      ${url === null ? html`<cite dir="auto">${title}</cite>` : html`<a href=${url} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank"><cite dir="auto">${title}</cite></a>`}
    </figcaption>
  </figure>`;
}

function actorView(context: ViewContext, id: string): TemplateResult {
  const { dataset, graph, words } = context;
  const actor = dataset.actors.find((candidate) => candidate.id === id)!;
  const edges = relationsOf(graph);
  const ties = affiliationsOf(graph);
  const does = edges.filter(({ from }) => from === id);
  const receives = edges.filter(({ from, to }) => to === id && from !== id);
  const aliases = (actor.aliases ?? []).filter((alias) => alias !== actor.name);
  return html`<h3 tabindex="-1"><bdi>${nameOf(context, id)}</bdi></h3>
    <p class="kind">${words.actorKinds[actor.kind]}${actor.country === undefined || actor.kind === 'state' ? nothing : html` · ${countryName(actor.country, context.locale)}`}</p>
    ${actor.note === undefined || actor.note === '' ? nothing : html`<p class="note" dir="auto">${actor.note}</p>`}
    ${section(words.towardsOthers(nameOf(context, id)), does.length === 0 ? nothing : grouped(context, does, true))}
    ${section(words.fromOthers(nameOf(context, id)), receives.length === 0 ? nothing : grouped(context, receives, true))}
    ${section(words.ui.tiedTo, ties.some(({ from }) => from === id) ? html`<ul class="ties">${ties.filter(({ from }) => from === id).map((edge) => tie(context, edge, null, edge.to))}</ul>` : nothing)}
    ${section(words.ui.tiedFrom, ties.some(({ to }) => to === id) ? html`<ul class="ties">${ties.filter(({ to }) => to === id).map((edge) => tie(context, edge, edge.from, null))}</ul>` : nothing)}
    ${does.length + receives.length === 0 ? html`<p class="hint">${words.ui.noRelations}</p>` : nothing}
    ${section(words.ui.alsoCalled, aliases.length === 0 ? nothing : html`<p class="aliases">${aliases.map((alias, i) => html`${i === 0 ? '' : ', '}<q lang=${dataset.sources[0]?.language ?? nothing}>${alias}</q>`)}</p>`)}`;
}

/** The name of a country; its code where the browser knows none. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function section(title: string, body: unknown): TemplateResult | typeof nothing {
  return body === nothing ? nothing : html`<section><h4 class="section">${title}</h4>${body}</section>`;
}

/** One affiliation, seen from one of its ends: the other end is named. */
function tie(context: ViewContext, { id: edge, affiliation }: AffiliationEdge, from: string | null, to: string | null): TemplateResult {
  const { words, actions } = context;
  const other = (id: string): TemplateResult => html`<button type="button" class="link" @click=${(event: MouseEvent) => actions.select({ kind: 'actor', id }, origin(event))}><bdi>${nameOf(context, id)}</bdi></button>`;
  const role = affiliation.role === undefined ? nothing : html` <span class="role" dir="auto">(${affiliation.role})</span>`;
  return html`<li><p>${from === null ? nothing : html`${other(from)} `}${words.affiliations[affiliation.kind]}${to === null ? nothing : html` ${other(to)}`}${role}</p>${evidence(context, affiliation)} ${showInTextButton(context, [edge])}</li>`;
}
