// Where in the graph words stand that somebody wrote. Structures that are kept as text are read by their shape and never looked through as text:
// there a line break is a letter.
import { z } from 'zod';
import { recordKinds } from '../domain/vocabulary.ts';
import { touchedShape } from './changeLog.ts';
import { mapping } from './keptMappings.ts';
import { labelOf } from './kindOf.ts';
import { captionedKinds } from './putDocuments.ts';
import { recordShapes } from './recordShapes.ts';
import { type Rewording, textsIn, type WrittenText, walked } from './reworded.ts';
import { places } from './savedViews.ts';
import { guardrails, states, steps } from './scenarioShapes.ts';

type Properties = Readonly<Record<string, unknown>>;
type Shapes = Readonly<Record<string, z.ZodType>>;

const json = z.unknown();
/** Of each label, what is kept as JSON. */
const structures: Readonly<Record<string, Shapes>> = {
  ChangePart: { documents: z.array(touchedShape) },
  Scenario: { steps, guardrails, past: states, undone: states },
  SavedView: { places },
  KeptMapping: { mapping },
  ImportProposal: { mapping: json, leftOut: json, found: json, report: json },
};
const records: ReadonlyMap<string, Shapes> = new Map(
  recordKinds.map((kind) => [labelOf(kind), recordShapes[kind].shape]),
);

const captioned = new Set(captionedKinds.map(labelOf));

/** The names of others and the words for codes: nobody wrote it, and it is made anew of these. */
export function isCaption(label: string, field: string): boolean {
  return field === 'name' && captioned.has(label);
}

/** What becomes of a node, or of a tie by its type; null: nothing does. @throws ZodError for what would no longer have its shape */
export function rewordedProperties(
  [label = '']: readonly string[],
  properties: Properties,
  by: Rewording,
): Record<string, unknown> | null {
  const changed = Object.entries(properties).flatMap(([field, value]): [string, unknown][] => {
    if (isCaption(label, field)) return [];
    const structure = structures[label]?.[field];
    const next =
      structure && typeof value === 'string'
        ? restructured(structure, value, by)
        : walked(shapeOf(label, field), value, by, field);
    return JSON.stringify(next) === JSON.stringify(value) ? [] : [[field, next]];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** Every text that stands there, by its field. */
export function writtenTexts(
  [label = '']: readonly string[],
  properties: Properties,
): (WrittenText & { field: string })[] {
  return Object.entries(properties).flatMap(([field, value]) => {
    if (isCaption(label, field)) return [];
    const structure = structures[label]?.[field];
    const found =
      structure && typeof value === 'string'
        ? textsIn(structure, JSON.parse(value))
        : textsIn(z.object({ [field]: shapeOf(label, field) }), { [field]: value });
    return found.map(({ text, sort }) => ({
      field,
      sort,
      text: isCut(label, properties) ? withoutEscapes(text) : text,
    }));
  });
}

/** JSON that was cut anywhere, and so cannot be read: with what it writes for line breaks and the like as blanks. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u[0-9a-f]{4}|.)/giu, ([, letter = '']) => (/[bfnrtu]/.test(letter) ? ' ' : letter));
}

function isCut(label: string, { of }: Properties): boolean {
  return label === 'ImportPart' && String(of).startsWith('seen');
}

function shapeOf(label: string, field: string): z.ZodType {
  return records.get(label)?.[field] ?? json;
}

function restructured(shape: z.ZodType, text: string, by: Rewording): string {
  const before: unknown = shape.parse(JSON.parse(text));
  const after: unknown = shape.parse(walked(shape, before, by));
  const next = JSON.stringify(after);
  return next === JSON.stringify(before) ? text : next;
}
