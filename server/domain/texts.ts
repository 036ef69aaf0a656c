// Many short texts as bytes, one after the other: a million of them as strings cost more than what they say. A byte holds a letter as
// far as ÿ; texts with others, of which there are few among ids, are held as they are.

const mostInByte = 0xff;

/** Adds texts and finds them again, by their place or by themselves. */
export class Texts {
  #bytes = new Uint8Array(1024);
  #ends = new Int32Array(64);
  #length = 0;
  #others = new Map<number, string>();
  #places: Int32Array | undefined;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    const begin = this.#begin(this.#length);
    this.#makeRoom(begin + text.length);
    let end = begin;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > mostInByte) {
        this.#others.set(this.#length, text);
        end = begin;
        break;
      }
      this.#bytes[end++] = code;
    }
    this.#ends[this.#length++] = end;
    this.#places = undefined;
  }

  at(place: number): string {
    return this.#others.get(place) ?? String.fromCharCode(...this.#bytesAt(place));
  }

  /** The last place of that text; −1 when it is not there. */
  placeOf(text: string): number {
    this.#places ??= this.#hashed();
    const mask = this.#places.length - 1;
    for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#places[slot] as number) - 1;
      if (place < 0 || this.at(place) === text) return place;
    }
  }

  /** Those of these places alone, to be added to. */
  kept(places: Int32Array): Texts {
    const kept = new Texts();
    for (const place of places) {
      const bytes = this.#bytesAt(place);
      const begin = kept.#begin(kept.#length);
      kept.#makeRoom(begin + bytes.length);
      kept.#bytes.set(bytes, begin);
      const other = this.#others.get(place);
      if (other !== undefined) kept.#others.set(kept.#length, other);
      kept.#ends[kept.#length++] = begin + bytes.length;
    }
    return kept;
  }

  /** Lets go of the room that was kept for more. */
  trim(): void {
    this.#bytes = this.#bytes.slice(0, this.#begin(this.#length));
    this.#ends = this.#ends.slice(0, this.#length);
  }

  #begin(place: number): number {
    return place === 0 ? 0 : (this.#ends[place - 1] as number);
  }

  #bytesAt(place: number): Uint8Array {
    return this.#bytes.subarray(this.#begin(place), this.#begin(place + 1));
  }

  #makeRoom(bytes: number): void {
    if (bytes > this.#bytes.length) {
      const wider = new Uint8Array(bytes + (bytes >> 1));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    if (this.#length < this.#ends.length) return;
    const longer = new Int32Array(64 + this.#length + (this.#length >> 1));
    longer.set(this.#ends);
    this.#ends = longer;
  }

  // Open addressing, at most half full: of each slot the place, counted from 1.
  #hashed(): Int32Array {
    let size = 2;
    while (size < 2 * this.#length) size *= 2;
    const places = new Int32Array(size);
    for (let place = 0; place < this.#length; place++) {
      const text = this.at(place);
      let slot = hashOf(text) & (size - 1);
      for (; places[slot] !== 0; slot = (slot + 1) & (size - 1))
        if (this.at((places[slot] as number) - 1) === text) break;
      places[slot] = place + 1;
    }
    return places;
  }
}

// FNV-1a over its letters.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
