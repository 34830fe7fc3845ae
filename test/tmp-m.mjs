import { chromium } from 'playwright-core';
import { findBrowser } from './tools/find-browser.mjs';
import { serve } from './tools/serve.mjs';
const server = await serve('dist/explorer');
const browser = await chromium.launch({ executablePath: findBrowser('shell').path });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(4000);
page.on('pageerror', (e) => console.log('ERR', e.message)); page.on('console', (m) => console.log('LOG', m.text()));
await page.goto(server.url + '/desk.html');
await page.getByLabel('Paste an article').fill('Neighbours split\n\nFrance recognised Ilse Marn as president of Ovanna on Monday.\n\nPeru backs President Joren Holt. In Lima the mood was that Holt could count on Bolivia, come what may.');
await page.getByRole('button', { name: 'Start coding' }).click();
await page.getByRole('button', { name: 'Propose statements' }).click();
await page.locator('.reasons').waitFor();
await page.getByRole('button', { name: 'Ask a language' }).click();
await page.waitForTimeout(500);
await page.screenshot({ path: '/tmp/b/m1.png' });
try {
await page.getByLabel('Address of an API').fill('http://127.0.0.1:9/v1');
await page.getByLabel('Name of the model').fill('llama3.1');
await page.getByText('What will be sent').click();
await page.screenshot({ path: '/tmp/b/m2.png' });
await page.getByRole('button', { name: 'Send the text' }).click();
await page.waitForTimeout(500);
} catch (e) { console.log(e.message.slice(0, 300)); }
await page.screenshot({ path: '/tmp/b/m3.png' });
await browser.close(); process.exit(0);
