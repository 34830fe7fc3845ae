/** What `diplomatic-graph --help` says. */
import { CHECK_HELP } from './cli-check.js';
import { DRAFT_HELP } from './cli-draft.js';
import { EMBED_HELP } from './cli-embed.js';
import { IMPORT_HELP } from './cli-import.js';
import { NEW_HELP } from './cli-new.js';
import { LANGUAGES, STANDINGS } from './static.js';

export const HELP = `diplomatic-graph: turns the statements of a news article into a graph of states and other actors

  diplomatic-graph svg DATASET [-o FILE] [options]   draw a dataset as SVG
  diplomatic-graph png DATASET -o FILE [options]     draw a dataset as PNG; needs the package
                                     @resvg/resvg-js and an installed font
  diplomatic-graph csv DATASET [-o FILE] [options]   write its statements as a CSV table
  diplomatic-graph layout DATASET [-o FILE] [--locale TAG]   store the positions of its
                                     actors in the dataset, for a wide, a square and a tall
                                     frame, so that pages load faster; replaces an older
                                     layout and changes nothing else
  diplomatic-graph embed DATASET [-o FILE] [options]   write the code that embeds it in a page
  diplomatic-graph new [FILE] [--text ARTICLE]   create a dataset to start from
  diplomatic-graph draft ARTICLE [-o FILE] [--known DATASET] [--title TEXT]
                                     [--model URL --model-name NAME]   propose statements for
                                     an article in English; a person has to review them
  diplomatic-graph import TABLE [-o FILE] [options]   make a dataset of an edge list or a table
                                     of events, CSV or TSV, or of a graph, GEXF or GraphML:
                                     each row or edge becomes a statement
  diplomatic-graph check DATASET… [--text FILE] [--format json]   find what is wrong with
                                     datasets; with the text of a source, find every quote

DATASET is a JSON file, an SVG that includes its dataset, or - for standard input. ARTICLE is
its text, one paragraph on each line.
Without -o, or with -o -, the result is written to standard output (except a PNG to a terminal).

Options of svg and png
  --width PX, --height PX    size of the picture (960 × 640)
  --theme light|dark         colours (light)
  --locale TAG               language of the legend and notes (${LANGUAGES.join(' ')}),
                             and of names that the dataset has in this language
  --relations "ID ID"        only these relation types
  --standings "ID ID"        only this certainty: ${STANDINGS.join(' ')};
                             lines that are shown keep their denials
  --sources "ID ID"          only statements from these sources
  --text TEXT                only statements with these words in the claim, quote, attribution or
                             actor names
  --sides "ACTOR ACTOR"      two rivals at the left and right, everyone else in between
  --focus ACTOR              only this actor and its neighbours; group:ID: only the members of a group
  --depth 1|2|3              with --focus: how many connections away from it (1)
  --between "ACTOR ACTOR"    only the shortest paths between two actors
  --min-statements N         only lines that rest on at least N statements
  --per-actor N              only the N strongest lines of each actor, by number of statements
  --top N                    only the N actors with the most statements; 0 = all (0; embed: 60
                             if there are more than 150)
  --also "ACTOR ACTOR"       actors that --top does not hide
  --fold                     merge agents into the actors they act for
  --groups none|hulls|folded groups of actors, those of the dataset or communities of a large
                             graph: not shown, outlined, or as one mark each
  --open-groups "ID ID"      with --groups folded: groups whose members are shown
  --as-of TIME               only statements up to then: YYYY, YYYY-MM or YYYY-MM-DD, or
                             order:N, a position in the sequence of statements; lines that have
                             ended by then are pale (without this option: by the last date in
                             the dataset)
  --undated show|hide        statements without a date or a position in the sequence (show)
  --step N                   a step of the dataset's story, with its title
  --seed N                   a different layout for each number (1)
  --evidence desc|none|footnotes     quotes as a hidden description of each line, none, or
                             both hidden and as numbered notes below the graph (desc)

Options of svg
  --no-data                  do not include the dataset; the file cannot be reopened as a graph
  --id-prefix TEXT           prefix of every id in the SVG (dg-)

Options of csv: --locale, all filters from --relations to --undated except --sides, and
  --actors                   a table of the actors instead of the statements

${EMBED_HELP}
${CHECK_HELP}
${NEW_HELP}
${DRAFT_HELP}
${IMPORT_HELP}
Options of png
  --scale 1|2|3              resolution: pixels per px of width and height (2)
  --font FILE                a font file in addition to the installed fonts; may be repeated

Exit code: 0 success, 1 problems (one line each on standard error), 2 wrong usage, including
options that leave nothing to draw. Warnings go to standard error and do not change the exit code.
`;
