import { type Id, type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { type Workplace } from '#ui/site.ts';

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      /** When this request began: the only clock that pages know. */
      now: Date;
      /** A page that is kept and sent to everybody: it is made without cookies, and its personal parts are put in later. */
      isShared: boolean;
      member: { id: MemberId; sessionId: Id<'members.sessions'> } | undefined;
      /** Whose basket this browser has: the member's id, or the hash of the visitor's cookie. */
      basketOwner: Id<'ordering.baskets'> | undefined;
      staff: { id: Id<'staff.people'>; sessionId: Id<'staff.sessions'> } | undefined;
    }
    interface PageData {
      /** A workplace of sellers, departments or partners: its own header, no search of the market. */
      workplace?: Workplace;
      /** Slug of the top category that a page of the market belongs to; '' for the list of all. */
      topCategory?: string;
    }
    interface Error {
      /** Code of a refusal, when the shop said no. */
      code?: string;
    }
  }
}
