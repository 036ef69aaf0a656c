// Where the things of a picture stand: laid out afresh on new ground, else kept, with newcomers beside their neighbours.
import { layOutAway } from './layOutAway.ts';
import { placeNew } from './layout/placeNew.ts';
import { type Plan, plotOf } from './layout/plot.ts';
import type { Picture, Point } from './picture.ts';

function withPinned(places: ReadonlyMap<string, Point>, pinned: Picture['pinned']): Map<string, Point> {
  return new Map([...places].map(([id, place]) => [id, pinned?.get(id) ?? place]));
}

/** Remembers the places of the ground that it stands on, also of things that went and may come back. */
export class Survey {
  #ground = '';
  #known = new Map<string, Point>();
  #captions: Plan['captions'] = [];
  #listed: Plan['listed'] = new Map();

  #isNew({ grounds }: Picture): boolean {
    return this.#known.size === 0 || grounds !== this.#ground;
  }

  async plan(picture: Picture, aspect: number): Promise<Plan> {
    const plot = plotOf(picture, aspect);
    if (this.#isNew(picture)) {
      const found = await layOutAway(plot);
      const plan = { ...found, places: withPinned(found.places, picture.pinned) };
      this.#ground = picture.grounds;
      this.#known = new Map(plan.places);
      this.#captions = plan.captions;
      this.#listed = plan.listed;
      return plan;
    }
    const places = placeNew(plot, this.#known);
    for (const [id, place] of places) this.#known.set(id, place);
    return { places, captions: this.#captions, listed: this.#listed };
  }

  /** Somebody moved a thing. */
  moved(places: ReadonlyMap<string, Point>): void {
    for (const [id, place] of places) this.#known.set(id, place);
  }
}
