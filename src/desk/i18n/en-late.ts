import { plural } from '../../i18n/en.js';
import type { Unsure } from '../core/review.js';
import type { LateDeskWords } from './late-types.js';

const PARTS: Readonly<Record<Unsure, string>> = {
  from: 'who',
  to: 'to whom',
  relation: 'relation',
  standing: 'how certain',
};

const RULES: LateDeskWords['review']['rules'] = {
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

export const en: LateDeskWords = {
  relations: {
    builtIn: 'The four built-in types cannot be changed.',
    deletable: 'You can delete one of yours when no statement and no step of the story uses it.',
    none: 'No types of your own yet.',
    marker: 'Sign on the line',
    markers: { circle: 'Circle', square: 'Square', diamond: 'Diamond', triangle: 'Triangle', bar: 'Bar' },
  },
  review: {
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
    notLoaded: 'A part of this page could not be loaded. Check your connection and try again.',
    askModel: 'Ask a language model…',
    model: {
      title: 'Ask a language model',
      intro:
        'Your model reads the article and proposes statements. Only those whose words stand in the text are shown; you decide each.',
      closedPage:
        'This page may not connect to any other server, so your text cannot leave it. Another page may: there, you see what will be sent before it is sent.',
      openPage: 'Open the draft there',
      endpoint: 'Address of an API like OpenAI’s',
      model: 'Name of the model',
      key: 'Key, if it needs one',
      keyHint: 'Kept until this page is closed, and nowhere else.',
      sent: 'What will be sent',
      noAddress: 'Write the address first.',
      sentTo: (host) => `This text goes to ${host}, and nowhere else:`,
      send: 'Send',
      sendTo: (host) => `Send the text to ${host}`,
      cancel: 'Cancel',
      waiting: 'Waiting for the answer…',
      cancelled: 'Cancelled. Nothing has changed.',
      faults: {
        address: (detail) => `This is no address of http or https: ${detail}.`,
        unreachable: (detail) =>
          `${detail} cannot be reached. Check that the model runs, and that it allows requests from this page (for Ollama: OLLAMA_ORIGINS).`,
        refused: (detail) => `The request was refused: ${detail}`,
        slow: () => 'No answer in time. Try a smaller model or a shorter text.',
        'not-json': (detail) => `The answer is not JSON. Try another model. It begins: ${detail}`,
        'no-statements': (detail) => `The answer has no list of statements. Try another model. It begins: ${detail}`,
      },
    },
    answered: (statements) => `The model’s statements that the text bears out: ${statements}.`,
    dropped: {
      shape: (count) => `${count} could not be read`,
      relation: (count) => `${count} had no relation of this dataset`,
      standing: (count) => `${count} had no certainty of the list`,
      words: (count) => `${count} had no words in the text`,
      long: (count) => `${count} had quotes of more than 15 words`,
      actor: (count) => `${count} named an actor that the text does not name`,
      self: (count) => `${count} led from an actor to itself`,
      double: (count) => `${count} came twice`,
    },
  },
};
