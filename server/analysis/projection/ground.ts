// Ground as sets of leaf areas: those with none within. An area may lie in several, so that forces and health boards can be compared.
import type { Area, Id } from '../../domain/records.ts';
import type { Projection } from './project.ts';
import { at } from './twoMode.ts';
import { childrenOf, reached } from './within.ts';

/** A set of leaf areas, in bits. */
export class Ground {
  readonly #bits: Int32Array;
  readonly size: number;

  constructor(bits: Int32Array) {
    this.#bits = bits;
    this.size = bits.reduce((sum, word) => sum + ones(word), 0);
  }

  union(other: Ground): Ground {
    return new Ground(this.#bits.map((word, i) => word | at(other.#bits, i)));
  }

  common(other: Ground | null): Ground {
    return new Ground(this.#bits.map((word, i) => word & (other ? at(other.#bits, i) : 0)));
  }

  /** The size of what is common, without making it. */
  commonSize(other: Ground): number {
    let size = 0;
    for (let i = 0; i < this.#bits.length; i++) size += ones(at(this.#bits, i) & at(other.#bits, i));
    return size;
  }

  without(other: Ground): Ground {
    return new Ground(this.#bits.map((word, i) => word & ~at(other.#bits, i)));
  }

  /** The numbers of its leaf areas, rising. */
  *leaves(): Generator<number> {
    for (const [i, word] of this.#bits.entries())
      for (let left = word; left !== 0; left &= left - 1) yield 32 * i + 31 - Math.clz32(left & -left);
  }

  isWithin(other: Ground): boolean {
    return this.#bits.every((word, i) => (word & ~at(other.#bits, i)) === 0);
  }
}

export interface Grounds {
  /** Leaf areas by their number. */
  leaves: readonly Id[];
  /** Of all these areas together; of none, size 0. */
  of: (areas: readonly Id[]) => Ground;
  ofArea: ReadonlyMap<Id, Ground>;
  /** Without the boards whose ground is unknown. */
  ofBoard: ReadonlyMap<Id, Ground>;
}

export function grounds({ workedOut, allBoards }: Projection): Grounds {
  const { areas } = workedOut.landscape;
  const children = childrenOf(areas, (area) => area.within);
  const leaves = leafNumbers(areas, children);
  const groundOf = (ids: readonly Id[]) => {
    const bits = new Int32Array(Math.ceil(leaves.size / 32));
    for (const id of reached(ids, (area) => children.get(area) ?? [])) {
      const leaf = leaves.get(id);
      if (leaf !== undefined) bits[leaf >> 5] = at(bits, leaf >> 5) | (1 << (leaf & 31));
    }
    return new Ground(bits);
  };
  return {
    leaves: [...leaves.keys()],
    of: groundOf,
    ofArea: new Map(areas.map((area) => [area.id, groundOf([area.id])])),
    ofBoard: new Map(
      [...allBoards.values()]
        .filter((board) => board.areas.length > 0)
        .map((board) => [board.id, groundOf(board.areas)] as const)
        .filter(([, ground]) => ground.size > 0),
    ),
  };
}

function leafNumbers(areas: readonly Area[], children: ReadonlyMap<Id, readonly Id[]>): Map<Id, number> {
  return new Map(areas.filter((area) => !children.has(area.id)).map((area, i) => [area.id, i]));
}

function ones(word: number): number {
  let left = word;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
