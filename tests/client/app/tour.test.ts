import { describe, expect, it } from 'vitest';
import { steps } from '../../../client/app/tour/steps.ts';
import { start, take, viewNames } from '../../../client/state/place.ts';
import { beginsByItself, tour, tourSteps } from '../../../client/state/tour.ts';

describe('the tour', () => {
  it('begins by itself on a first visit to the bare address, and nowhere else', () => {
    expect(beginsByItself('/', false)).toBe(true);
    expect(beginsByItself('/', true)).toBe(false);
    for (const address of ['/landscape', '/people/p1', '/?asOf=2021', '/?lang=cy'])
      expect(beginsByItself(address, false)).toBe(false);
  });

  it('has six steps, each to a view that stands', () => {
    expect(steps).toHaveLength(tourSteps);
    const places = steps.map(({ to }) => take(start, to));
    expect(places.filter(({ view }) => !viewNames.includes(view))).toEqual([]);
    expect(new Set(places.map(({ view, record }) => `${view}/${record}`)).size).toBe(tourSteps);
  });

  it('goes on and back within its steps, until somebody ends it', () => {
    const heard: (number | null)[] = [];
    const stop = tour.subscribe(() => heard.push(tour.step()));
    tour.start();
    tour.goTo(-1);
    tour.goTo(1);
    tour.goTo(9);
    stop();
    expect(heard).toEqual([0, 0, 1, 5]);
  });
});
