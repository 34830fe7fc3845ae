/** The command `draft`: proposes statements for an article, and writes them as a dataset that nobody has reviewed. */
import { resolve } from 'node:path';
import { only, fileLabel, parse, read, readText, say, UsageError, write, type Values } from './cli-args.js';
import { joinLines } from './cli-notes.js';
import { counted, either } from './data/describe-value.js';
import { looksLikePage } from './data/looks-like-page.js';
import { looksLikeXml } from './data/parse-dataset-file.js';
import {
  draft,
  draftWithModel,
  DROP_REASONS,
  ModelError,
  type ArticleDraft,
  type Dataset,
  type DraftMargin,
  type DraftOptions,
  type DropReason,
  type ModelFault,
  type Proposer,
} from './draft.js';

/** The part of the help about this command. */
export const DRAFT_HELP = `Options of draft
  -o FILE                    where to write the dataset, a name that ends in .json
  --known DATASET            a dataset whose actors, with their ids and names, and whose relations
                             the draft uses
  --title TEXT               title of the draft (the headline)
  --model URL                address of a language model with an API like OpenAI's, such as
                             http://localhost:11434/v1: the text is sent there, and its answer is
                             held to the text. A key is read from DIPLOMATIC_GRAPH_MODEL_KEY
  --model-name NAME          name of the model at that address
`;

/** The variable of the environment with the key of the language model. */
const KEY = 'DIPLOMATIC_GRAPH_MODEL_KEY';

/** A language model that was asked for. */
interface AskedModel {
  readonly endpoint: string;
  readonly name: string;
}

/** Writes the draft, and says on standard error what it holds; exit code 1 if there is none, or none of the model. */
export async function draftArticle(args: readonly string[]): Promise<number> {
  const parsed = parse(args, {
    output: { type: 'string', short: 'o' },
    known: { type: 'string' },
    title: { type: 'string' },
    model: { type: 'string' },
    'model-name': { type: 'string' },
  });
  const { values } = parsed;
  const article = only(parsed, 'article');
  const output = values['output'] ?? '-';
  checkFiles(article, output, values['known']);
  const model = modelOf(values);
  const known = values['known'] === undefined ? undefined : read(values['known']);
  const given = readText(article);
  const stop = (problem: string): number => {
    say(`${fileLabel(article)}: ${problem}`);
    return 1;
  };
  const fault = notAnArticle(given);
  if (fault !== null) return stop(fault);
  const text = joinLines(article, given);
  const options: DraftOptions = { dataset: known, title: values['title'] };
  const ofRules = draft(text, options);
  const { problem } = ofRules.margin;
  if (problem === 'empty') return stop(EMPTY);
  const ofBoth = model === null ? null : await askedDraft(text, options, model);
  if (problem === 'other-language' && ofBoth === null) return stop(OTHER_LANGUAGE);
  const { dataset, margin } = ofBoth ?? ofRules;
  write(output, `${JSON.stringify(fileOf(dataset), null, 2)}\n`);
  noteDraft(output, dataset, margin);
  return model !== null && ofBoth === null ? 1 : 0;
}

/** Refuses names of files that are probably mistakes. */
function checkFiles(article: string, output: string, known: string | undefined): void {
  if (article === '-' && known === '-')
    throw new UsageError('--known: found "-", which is the article; expected the name of a file.');
  if (output === '-') return;
  if (!/\.json$/i.test(output))
    throw new UsageError(`-o: found "${output}", expected a name that ends in .json. Name one with -o FILE.`);
  if (known !== undefined && known !== '-' && resolve(known) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the dataset of --known; expected another file.`);
  if (article !== '-' && resolve(article) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the article itself; expected another file.`);
}

/** The model that the options ask for; null if they ask for none. */
function modelOf(values: Values): AskedModel | null {
  const { model: endpoint, 'model-name': name } = values;
  if (endpoint === undefined && name === undefined) return null;
  if (endpoint === undefined) throw new UsageError('--model-name: found no --model, expected its address as well.');
  if (name === undefined || name.trim() === '')
    throw new UsageError('--model: found no --model-name, expected the name of the model as well.');
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new UsageError(`--model: found "${endpoint}", expected an address such as http://localhost:11434/v1.`);
  return { endpoint, name };
}

/** Why a file holds no article; null if it may hold one. */
function notAnArticle(text: string): string | null {
  if (looksLikePage(text))
    return 'found a web page (HTML), expected text. Save its text, one paragraph on each line, or open it at the desk.';
  if (/^\s*\{\s*"/.test(text) || looksLikeXml(text))
    return 'found a dataset, expected the text of an article. A dataset to go on with belongs to --known.';
  return null;
}

const EMPTY = 'found no words, expected the text of an article, one paragraph on each line. Nothing is proposed.';
const OTHER_LANGUAGE =
  'found a text in another language, expected English, which is all that the rules read. Nothing is proposed. A ' +
  'language model may read it: --model.';

/** The draft of rules and model; null if the model gives no statements, which is told. */
async function askedDraft(text: string, options: DraftOptions, model: AskedModel): Promise<ArticleDraft | null> {
  const { endpoint, name } = model;
  say(`note: the text is sent to ${new URL(endpoint).host}, to the model "${name}"`);
  try {
    return await draftWithModel(text, { ...options, model: { endpoint, model: name, key: process.env[KEY] } });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    say(`--model: ${FAULTS[error.code]}${error.detail === '' ? '' : ` Found: ${error.detail}`}`);
    return null;
  }
}

const FAULTS: Readonly<Record<ModelFault, string>> = {
  address: 'the address is not one of http or https. Write it like http://localhost:11434/v1.',
  unreachable: 'nobody answers there. Check that the model runs, and the address.',
  refused: `the request was refused. Check the address, --model-name, and the key in ${KEY}.`,
  slow: 'there was no answer in time. Try a smaller model or a shorter text.',
  'not-json': 'the answer is not JSON. Try another model.',
  'no-statements': 'the answer has no list of statements. Try another model.',
};

/** The dataset without values that are the default anyhow. */
function fileOf({ relationTypes, statements, ...dataset }: Dataset): object {
  return {
    ...dataset,
    ...(relationTypes.length === 0 ? {} : { relationTypes }),
    statements: statements.map(({ count, ...statement }) => (count === 1 ? statement : { ...statement, count })),
  };
}

const DROPPED: Readonly<Record<DropReason, string>> = {
  shape: 'had not the form of a statement',
  relation: 'had a relation that does not exist',
  standing: 'had a certainty that does not exist',
  words: 'had no words in the text',
  long: 'quoted more than fifteen words',
  actor: 'named an actor whom the text does not name',
  self: 'had the same actor at both ends',
  double: 'said what another one says',
};

/** Says how many statements there are, by whom, and what is missing; and that nobody has reviewed them. */
function noteDraft(output: string, { statements }: Dataset, margin: DraftMargin): void {
  say(`note: ${proposedInWords(statements.length, margin)}`);
  for (const note of [unfinishedInWords(margin), endedInWords(margin), droppedInWords(margin)])
    if (note !== '') say(`note: ${note}`);
  if (statements.length === 0) return;
  const file = output === '-' ? 'the result' : output;
  say(`note: nobody has reviewed ${statements.length === 1 ? 'it' : 'them'}: open ${file} at the desk, with the text`);
}

function proposedInWords(size: number, { proposers }: DraftMargin): string {
  if (size === 0) return 'no statement was proposed';
  const by = (proposer: Proposer, who: string): readonly [number, string] => [
    [...proposers.values()].filter((each) => each === proposer).length,
    `by ${who}`,
  ];
  const shares = [by('rules', 'the rules'), by('both', 'the rules and the model'), by('model', 'the model alone')];
  const some = shares.filter(([count]) => count > 0);
  const whose =
    some.length === 1
      ? ` ${some[0]![1]}`
      : `: ${either(
          some.map((share) => share.join(' ')),
          'and',
        )}`;
  return `${counted(size, 'statement')} ${size === 1 ? 'was' : 'were'} proposed${whose}`;
}

/** The most passages that are named in a note. */
const MOST_PLACES = 8;

/** The passages of which only one actor was found, each with that actor. */
function unfinishedInWords({ incomplete, actors }: DraftMargin): string {
  if (incomplete.length === 0) return '';
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const places = incomplete.map(({ paragraph, from, to }) => `paragraph ${paragraph} (${names.get(from ?? to ?? '')})`);
  const more = places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more`] : [];
  const told = either([...places.slice(0, MOST_PLACES), ...more], 'and');
  return `${counted(places.length, 'passage')} may say more, but only one actor was found: ${told}`;
}

/** The statements that need an end. */
function endedInWords({ reasons }: DraftMargin): string {
  const ended = [...reasons].filter(([, { isEnded }]) => isEnded).map(([id]) => `"${id}"`);
  if (ended.length === 0) return '';
  const where = either(ended, 'and');
  return `the text says that something has ended: add "until", the last day on which it held, to ${where}`;
}

/** What was dropped of the answer of the model, and why. */
function droppedInWords({ dropped }: DraftMargin): string {
  const all = [...dropped.values()].reduce((sum, count) => sum + count, 0);
  const why = DROP_REASONS.flatMap((reason) => {
    const count = dropped.get(reason);
    return count === undefined ? [] : [`${count} ${DROPPED[reason]}`];
  });
  if (all === 0) return '';
  return `${counted(all, 'statement')} of the model ${all === 1 ? 'was' : 'were'} dropped: ${either(why, 'and')}`;
}
