import { type Policy } from '../vocabulary.ts';
import { accessFaults } from './access-faults.ts';
import { collectionFaults } from './collection-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { pageFaults } from './page-faults.ts';
import { purposeFaults } from './purpose-faults.ts';
import { recipientFaults } from './recipient-faults.ts';
import { sentenceFaults } from './sentence-faults.ts';
import { switchFaults } from './switch-faults.ts';
import { tableFaults } from './table-faults.ts';

/** Every reason for which this policy may not become grants, forms and pages. */
export function faultsOf(policy: Policy): string[] {
  return [
    ...fieldFaults(policy),
    ...purposeFaults(policy),
    ...switchFaults(policy),
    ...accessFaults(policy),
    ...recipientFaults(policy),
    ...tableFaults(policy),
    ...collectionFaults(policy),
    ...sentenceFaults(policy),
    ...pageFaults(policy),
  ];
}
