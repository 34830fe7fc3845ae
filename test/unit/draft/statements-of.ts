/** Proposed statements in one line each, for comparison with what is expected. */
import { nameKey } from '../../../src/draft/tokens.js';
import type { Proposals } from '../../../src/draft/types.js';

/** Folded for comparison: no article, one kind of apostrophe. */
const plain = (name: string): string => nameKey(name).replace(/^the /, '');

/** Whether a proposed statement is that of a line `from > relation > to : standing`. */
export function isSaid(line: string, proposals: Proposals, index: number): boolean {
  const [, from, relation, to, standing] = /^(.*?) > (.*?) > (.*) : (.*)$/.exec(line)!;
  const statement = proposals.statements[index]!;
  const isNamed = (id: string, name: string): boolean => {
    const actor = proposals.actors.find((each) => each.id === id)!;
    return [actor.name, ...actor.aliases].some((each) => plain(each) === plain(name));
  };
  return (
    statement.relation === relation &&
    statement.standing === standing &&
    isNamed(statement.from, from!) &&
    isNamed(statement.to, to!)
  );
}

/** What is expected and not proposed, and what is proposed and not expected. */
export function differences(
  says: readonly string[],
  proposals: Proposals,
): { readonly missing: string[]; readonly surplus: string[] } {
  const missing = [...says];
  const surplus: string[] = [];
  proposals.statements.forEach(({ from, relation, to, standing }, i) => {
    const found = missing.findIndex((line) => isSaid(line, proposals, i));
    if (found >= 0) missing.splice(found, 1);
    else surplus.push(`${from} > ${relation} > ${to} : ${standing}`);
  });
  return { missing, surplus };
}
