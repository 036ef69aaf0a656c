// That somebody was erased, so that a later import can say so: never the name, only what tells it again when it comes.
export interface Erasure {
  /** The day, in ISO form. */
  on: string;
  salt: string;
  /** Of each form of the name with the salt. */
  hashes: readonly string[];
}
