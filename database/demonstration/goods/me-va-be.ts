import { type TopCategory } from '../good.ts';
import { doChoiGo } from './me-va-be/do-choi-go.ts';
import { doChoiKhac } from './me-va-be/do-choi-khac.ts';
import { anNguMac } from './me-va-be/an-ngu-mac.ts';

export const meVaBe: TopCategory = {
  slug: 'me-va-be',
  name: ['Mẹ và bé', 'Mother and child'],
  attributes: [
    { code: 'do-tuoi', name: ['Độ tuổi', 'Age'], isFacet: true },
    { code: 'chat-lieu', name: ['Chất liệu', 'Material'], isFacet: true },
    { code: 'an-toan', name: ['An toàn', 'Safety'], isFacet: true },
    { code: 'kich-thuoc', name: ['Kích thước', 'Size'], isFacet: false },
  ],
  look: { hero: { it: 'teddy-bear' }, worlds: ['butter', 'sky'], beside: [{ it: 'blocks' }, 'balloon'] },
  subs: [doChoiGo, doChoiKhac, anNguMac],
};
