import { expect, inject, it } from 'vitest';

const address = inject('address');

it('the network has what it needs fetched with its page, which that of the landscape does without', async () => {
  const linked = async (view: string): Promise<string[]> => {
    const html = await (await fetch(`${address}/${view}`)).text();
    return [...html.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="([^"]+)"/g)].map(
      ([, file = '']) => file,
    );
  };
  const network = await linked('network');
  expect(network.filter((file) => /NetworkView|cytoscape/.test(file)).length).toBeGreaterThanOrEqual(3);
  for (const file of network) expect((await fetch(`${address}${file}`)).status).toBe(200);
  expect((await linked('landscape')).join()).not.toContain('cytoscape');
});
