// The paper for a board: chosen, looked at and taken away in the view; printed whole, each page with its foot and each table with its head.
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject, it } from 'vitest';
import { bringAxe, found } from './axeFinds.ts';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { openView } from './everyView.ts';
import { paper, printed } from './printed.ts';

const address = inject('address');
const pages = pagesOfEachTest();

it('what is chosen is in it, in the address and in the files', async () => {
  const { page } = pages;
  await openView(page, address, 'report');
  const shown = page.frameLocator('main iframe');
  await shown.getByRole('heading', { name: 'Sources', exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Sources' }).uncheck({ force: true });
  await shown.getByRole('heading', { name: 'Sources', exact: true }).waitFor({ state: 'detached' });
  expect(kept(page, 'contents')).not.toContain('sources');
  await page.getByRole('radio', { name: 'Both' }).click();
  await shown.getByText('Yn gryno').waitFor();
  await page.getByRole('radio', { name: 'By role' }).click();
  await shown.getByRole('columnheader', { name: 'Role Rôl' }).waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as DOCX' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^boardwalk-report-en-cy-\d{4}-\d\d-\d\d\.docx$/);
  expect(new URL(download.url()).searchParams.get('names')).toBe('roles');
  expect(new URL(download.url()).searchParams.get('lang')).toBe('both');
});

it.each(['en', 'cy', 'both'])('printed in %s nothing is cut, and axe finds nothing', async (language) => {
  const { page } = pages;
  await page.goto(`${address}/export/report.html?lang=${language}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  const { wide, cut } = await printed(page);
  expect({ wide, cut }).toEqual({ wide: [], cut: [] });

  const { text: sheets } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))),
  );
  const word = { en: 'Page', cy: 'Tudalen', both: 'Page / Tudalen' }[language];
  expect(sheets.length).toBeGreaterThan(4);
  for (const [place, sheet] of sheets.entries()) expect(sheet).toContain(`${word} ${place + 1} / ${sheets.length}`);
  // A definition of every measure has a head above it, on whichever page it stands.
  const measured = sheets.filter((sheet) => /Jaccard|Leinster/.test(sheet));
  expect(measured.length).toBeGreaterThan(1);
  for (const sheet of measured) expect(sheet).toMatch(/Definition|Diffiniad/);

  await page.emulateMedia({ media: 'screen' });
  // Its own rules forbid scripts, those of a test too, unless they come from the test's side.
  await bringAxe(page);
  expect(await found(page)).toMatchObject({ violations: [], tooWide: false });
});
