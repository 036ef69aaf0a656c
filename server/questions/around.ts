// What a question takes over from the one around it: the landscape it is of, the scope, the language.

import type { Projection } from '../analysis/index.ts';
import { defaultScope, type Scope } from '../domain/scope.ts';
import type { Around } from './answers.ts';
import { readScope, type ScopeInput } from './readScope.ts';

/** With a scope of its own. */
export type Scoped = Around & { readonly scope: Scope };

/** The scope asked for, else that of the question around, else the default. @throws BoardwalkError BAD_INPUT */
export function inScope(around: Around, asked: ScopeInput | null | undefined): Scoped {
  return { ...around, scope: asked ? readScope(asked) : (around.scope ?? defaultScope) };
}

export function projectionOf({ current, scope }: Scoped): Projection {
  return current.projection(scope);
}
