/** What one coder says in an entry of the comparison: "You: Recognition, stated" with the quote. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import type { CodedAffiliation, CodedStatement } from '../core/coding.js';
import type { Difference } from '../core/compare.js';
import type { Draft } from '../core/types.js';
import { relationName } from './sentence-lead.js';

export interface Version {
  readonly whose: 'mine' | 'theirs';
  /** Who says so. */
  readonly name: string;
  readonly tie: CodedStatement | CodedAffiliation;
  /** The draft that declares the relation. */
  readonly draft: Draft;
  /** What differs from the other coder, which is emphasised. */
  readonly differences: readonly Difference[];
  /** The language of the quote; empty if it is not known. */
  readonly language: string;
}

export function versionView(version: Version, terms: AllWords): TemplateResult {
  const { whose, name, tie, language } = version;
  return html`<p class="version">
    <span class="whose" dir="auto">${name}</span>
    <span
      >${'kind' in tie ? affiliationParts(version, tie, terms) : statementParts(version, tie, terms)}
      ${
        tie.quote === null
          ? nothing
          : html`<q class=${whose} lang=${language || nothing} dir="auto">${terms.quoted(tie.quote.exact)}</q>`
      }</span
    >
  </p>`;
}

function statementParts({ draft, differences }: Version, tie: CodedStatement, terms: AllWords): TemplateResult {
  return html`${emphasised(relationName(draft, tie.relation, terms), differences.includes('relation'))}
  ${emphasised(`· ${terms.standings[tie.standing]}`, differences.includes('standing'))}`;
}

/** A role that only the other coder names is a dash. */
function affiliationParts({ differences }: Version, tie: CodedAffiliation, terms: AllWords): TemplateResult {
  const isOtherRole = differences.includes('role');
  const role = tie.role || (isOtherRole ? '–' : '');
  return html`${emphasised(terms.affiliations[tie.kind], differences.includes('affiliation'))}
  ${role === '' ? nothing : emphasised(`· ${role}`, isOtherRole)}`;
}

function emphasised(text: string, isDifferent: boolean): TemplateResult {
  return isDifferent ? html`<strong>${text}</strong>` : html`${text}`;
}
