import { type PublishedList, publishedLists } from '../published.ts';

/**
 * What policy/text/points.ts may leave open. A list stands in a paragraph of its own and is made from the
 * policy; the two contacts belong to whoever runs the market and are put in when the page is shown.
 */
export const holes: Readonly<Record<PublishedList | 'officer' | 'controller', 'list' | 'contact'>> = {
  purposes: 'list',
  closedPurposes: 'list',
  switches: 'list',
  fields: 'list',
  sealedFields: 'list',
  clearFields: 'list',
  retention: 'list',
  departments: 'list',
  recipients: 'list',
  officer: 'contact',
  controller: 'contact',
};

/** The list that a paragraph consists of, where it does. */
export function listIn(paragraph: string): PublishedList | undefined {
  return publishedLists.find((name) => paragraph === `{${name}}`);
}
