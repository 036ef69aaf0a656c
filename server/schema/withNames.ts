import { BoardwalkError } from '../domain/errors.ts';
import type { Asking } from '../questions/asking.ts';
import type { Context } from './context.ts';

/**
 * For what cannot be asked or done without names: whoever is shown roles only cannot tell who is who, and would be told names where it
 * cannot be done. @throws BoardwalkError NOT_ALLOWED
 */
export function withNames({ asking }: Context): Asking {
  if (asking.roles) throw new BoardwalkError('NOT_ALLOWED', 'rolesOnly');
  return asking;
}
