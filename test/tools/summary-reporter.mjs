/** Writes what `test/run.mjs` counts into the file that the variable TEST_SUMMARY names. */
import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Summary
 * @property {{ project: string; file: string; ms: number }[]} files
 * @property {{ state: string; tags: string[] }[]} tests
 * @property {string[]} failures Project, file and test with the first line of its error, a line each.
 */

export default class SummaryReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} errors What no test has caught.
   */
  onTestRunEnd(modules, errors) {
    /** @type {Summary} */
    const summary = { files: [], tests: [], failures: errors.map(({ message }) => firstLine(message)) };
    for (const module of modules) {
      const { project, relativeModuleId: file } = module;
      const place = `${project.name}: ${file}`;
      summary.files.push({ project: project.name, file, ms: module.diagnostic().duration });
      for (const { message } of module.errors()) summary.failures.push(`${place}: ${firstLine(message)}`);
      for (const suite of module.children.allSuites())
        for (const { message } of suite.errors())
          summary.failures.push(`${place}: ${suite.fullName}: ${firstLine(message)}`);
      for (const test of module.children.allTests()) {
        const { state, errors: found } = test.result();
        summary.tests.push({ state, tags: test.tags });
        if (state === 'failed')
          summary.failures.push(`${place}: ${test.fullName}: ${firstLine(found[0]?.message ?? '')}`);
      }
    }
    writeFileSync(process.env.TEST_SUMMARY ?? 'test/output/summary.json', JSON.stringify(summary));
  }
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}
