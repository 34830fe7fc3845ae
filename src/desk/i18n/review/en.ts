import { plural } from '../../../i18n/en.js';
import type { Unsure } from '../../core/review.js';
import type { ReviewWords } from '../review-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'who',
  to: 'to whom',
  relation: 'relation',
  standing: 'how certain',
};

const RULES: ReviewWords['rules'] = {
  verb: 'a verb says it',
  'verb-preposition': 'a verb says it, with the preposition after it',
  'verb-noun': 'a verb and its noun say it',
  received: 'the one who receives it stands before the verb',
  legitimacy: 'someone is called the lawful one',
  transfer: 'weapons, forces or military aid are given',
  diplomats: 'diplomats are ordered to leave',
  noun: 'a noun says it',
  compound: 'a compound with a hyphen says it',
  pro: 'a word with “pro-” says it',
  loyal: 'someone is called loyal',
  ally: 'someone is called an ally',
  followers: 'followers are named',
  asked: 'whoever asks others to do it takes that side',
  likewise: 'the sentence refers back to another one',
};

export const en: ReviewWords = {
  title: (left) => `Proposal, ${left} left`,
  accept: 'Accept',
  reject: 'Reject',
  skip: 'Skip',
  undo: 'Undo',
  next: 'Show next',
  accepted: 'Accepted.',
  rejected: 'Rejected.',
  undone: (edit) => (edit === 'reject-proposal' ? 'Rejection undone.' : 'Undone.'),
  found: (complete, incomplete) =>
    incomplete === 0
      ? `${plural(complete, 'proposal')} left`
      : `${plural(complete, 'proposal')} left, ${incomplete} to complete`,
  inParagraph: (proposals) => (proposals === 0 ? '' : `${plural(proposals, 'proposal')} left`),
  none: 'The rules found nothing to propose in this text. Mark words to code a statement.',
  allDecided: 'All proposals are decided.',
  otherLanguage: 'Proposals are made from English texts only. Mark words to code a statement.',
  reading: 'Reading the text',
  cancel: 'Cancel',
  end: 'End review',
  preview: 'Preview in the graph',
  previewNote: 'Preview with all proposals. Nobody has accepted them; your dataset does not have them.',
  restore: (rejected) => `Bring back ${rejected} rejected`,
  restored: 'Rejected proposals are back.',
  proposers: {
    rules: 'Proposed by rules.',
    model: 'Proposed by the language model.',
    both: 'Proposed by rules and by the language model.',
  },
  because: (trigger, rule) => (rule === '' ? `Because of “${trigger}”.` : `Because of “${trigger}”: ${rule}.`),
  rules: RULES,
  unsure: (parts) => `Please check: ${parts.map((part) => PARTS[part]).join(', ')}.`,
  incomplete: 'An actor is missing. Complete it, or reject it.',
};
