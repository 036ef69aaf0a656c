// Who was erased, told again by the name and never by what is kept: each form of the name with a salt of its own, hashed.
import { createHmac, randomBytes } from 'node:crypto';
import type { Erasure } from '../../domain/erasure.ts';
import { recallForms } from '../../matching/personNaming.ts';

/** The mark of a person who is erased today. */
export function erasureOf({ names }: { names: readonly string[] }): Erasure {
  const salt = randomBytes(16).toString('hex');
  const forms = new Set(names.flatMap(recallForms));
  return {
    on: new Date().toISOString().slice(0, 10),
    salt,
    hashes: [...forms].map((form) => hashed(salt, form)),
  };
}

/** The day on which somebody of this name was erased; null: nobody was. */
export function erasedOn(erasures: readonly Erasure[], name: string): string | null {
  const forms = recallForms(name);
  return erasures.find(({ salt, hashes }) => forms.some((form) => hashes.includes(hashed(salt, form))))?.on ?? null;
}

function hashed(salt: string, form: string): string {
  return createHmac('sha256', salt).update(form).digest('hex');
}
