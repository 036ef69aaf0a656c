// What seats, tenures and attendances tell of a person: the bodies, offices and boards by which two of one name are told apart, and where
// the person was when. One reading of it, whether the records come of the landscape in memory, of the database or of a file.
import type { Id } from '../domain/records.ts';
import { type AttendanceStatus, isAway } from '../domain/vocabulary.ts';
import type { Occasion, PersonFacts } from './personFacts.ts';

export class GatheredFacts implements Pick<PersonFacts, 'organisations' | 'posts' | 'boards' | 'present'> {
  readonly organisations = new Set<Id>();
  readonly posts = new Set<Id>();
  readonly boards = new Set<Id>();
  readonly present = new Map<string, Occasion>();

  seat({ board, post, onBehalfOf }: { board: Id; post: Id | null; onBehalfOf: Id | null }): void {
    this.boards.add(board);
    this.tenure({ post, organisation: onBehalfOf });
  }

  tenure({ post, organisation }: { post: Id | null; organisation: Id | null }): void {
    if (post !== null) this.posts.add(post);
    if (organisation !== null) this.organisations.add(organisation);
  }

  /** @param meeting what tells the meeting from others; null: it is not known when the board met */
  attendance(
    { onBehalfOf, status }: { onBehalfOf: Id | null; status: AttendanceStatus },
    meeting: (Occasion & { key: string; board: Id }) | null,
  ): void {
    if (onBehalfOf !== null) this.organisations.add(onBehalfOf);
    if (meeting === null) return;
    const { key, board, date, start, end } = meeting;
    this.boards.add(board);
    if (!isAway(status)) this.present.set(key, { date, start, end });
  }

  /** An office speaks for the body that it belongs to. */
  withBodies(bodyOf: (post: Id) => Id | null): this {
    for (const post of this.posts) {
      const body = bodyOf(post);
      if (body !== null) this.organisations.add(body);
    }
    return this;
  }
}
