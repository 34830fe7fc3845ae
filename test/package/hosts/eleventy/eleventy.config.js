import { readFile } from 'node:fs/promises';
import { toSvg } from 'diplomatic-graph/static';

const PACKAGE = 'node_modules/diplomatic-graph';

export default function eleventy(config) {
  config.addPassthroughCopy({ [`${PACKAGE}/dist/cdn/*.js`]: 'graph', [`${PACKAGE}/graph-data/*.json`]: '/' });
  // What is seen before the script has loaded, and without any: a picture, without the data in it, which the page has anyway.
  config.addAsyncShortcode('graph', async (file) => {
    const picture = await toSvg(JSON.parse(await readFile(`${PACKAGE}/graph-data/${file}`, 'utf8')), { data: false });
    return `<diplomatic-graph src="/${file}">${picture}</diplomatic-graph>`;
  });
}
