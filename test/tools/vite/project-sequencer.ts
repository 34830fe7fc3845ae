/** The order in which vitest runs test files. */
import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * One project after the other, in the order in which the configuration lists them. So a worker goes on with the files
 * of one, whose imports and pages it has, and no worker waits for the other at the end of a project.
 *
 * Within a project, files that took longest the last time come first; where tests are shuffled, the seed decides.
 */
export class ProjectSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shuffle, seed } = this.ctx.config.sequence;
    const ordered = shuffle === true ? shuffled(files, seed) : await super.sort(files);
    const ranks = new Map(this.ctx.projects.map(({ name }, rank) => [name, rank]));
    const rankOf = ({ project }: TestSpecification): number => ranks.get(project.name) ?? 0;
    return ordered.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** The same order for the same seed, on every machine. */
function shuffled(files: readonly TestSpecification[], seed: number): TestSpecification[] {
  const keyed = files.map((file) => {
    const name = `${seed} ${file.project.name} ${file.moduleId.slice(file.project.config.root.length)}`;
    return { file, key: createHash('sha256').update(name).digest('hex') };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
}
