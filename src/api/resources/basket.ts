import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketLimits } from '#market/ordering/basket-limits.ts';
import { basketOf } from '#market/ordering/basket.ts';
import { changeBasket } from '#market/ordering/change-basket.ts';

import { newVisitorBasket } from '../bearer.ts';
import { forBasket } from '../door.ts';
import { type Offer } from '../operation.ts';
import { basket, basketShape, emptyBasket } from '../shapes/basket.ts';
import { idOf, thing, whole } from '../shapes/values.ts';

const quantity = z.number().int().min(1).max(basketLimits.quantity);
const variant = z.object({ variant: idOf<'catalogue.variants'>() });

export const basketOffers: readonly Offer[] = [
  forBasket(
    {
      id: 'getBasket',
      method: 'get',
      path: '/basket',
      tag: 'basket',
      summary: { vi: 'Xem giỏ', en: 'See the basket' },
      about: {
        vi: 'Theo gian hàng, với giá lúc này; mỗi dòng nói điều cần sửa trước khi đặt.',
        en: 'By shop, at the prices of this moment; each line says what must be put right before ordering.',
      },
      purposes: ['order.fulfil'],
      answer: basket,
      speaks: true,
    },
    async ({ basketId, locale }) =>
      basketId ? basketShape(await withPurpose('order.fulfil', basketId, (tx) => basketOf(tx, basketId, locale))) : emptyBasket,
  ),
  forBasket(
    {
      id: 'addToBasket',
      method: 'post',
      path: '/basket/lines',
      tag: 'basket',
      summary: { vi: 'Thêm vào giỏ', en: 'Put into the basket' },
      about: {
        vi: 'Không gửi khóa: một giỏ mới được tạo, và basket_token là khóa của giỏ đó. Gửi hai lần là thêm hai lần; PUT đặt đúng một số lượng.',
        en: 'Without a bearer a new basket is made, and basket_token is its bearer. Sent twice it adds twice; PUT sets one quantity.',
      },
      purposes: ['order.fulfil'],
      refusals: ['ordering/not-for-sale', 'ordering/sold-out', 'ordering/not-enough', 'ordering/basket-full', 'ordering/bad-quantity'],
      body: thing({ variant_id: idOf<'catalogue.variants'>(), quantity: quantity.default(1) }),
      answer: thing({
        count: whole.openapi({ description: 'Pieces of all lines.' }),
        basket_token: z.string().nullable().openapi({ description: 'The bearer of a basket that was just made.' }),
      }),
      status: 201,
    },
    async ({ basketId, body, at }) => {
      const made = basketId ? undefined : newVisitorBasket();
      const ownerId = basketId ?? made?.basketId;
      if (!ownerId) throw new Error('There is a basket, or one was just made.');
      const addition = { ownerId, variantId: body.variant_id, quantity: body.quantity };
      const { count } = await withPurpose('order.fulfil', ownerId, (tx) => addToBasket(tx, addition, at));
      return { count, basket_token: made?.token ?? null };
    },
  ),
  forBasket(
    {
      id: 'setBasketLine',
      method: 'put',
      path: '/basket/lines/{variant}',
      tag: 'basket',
      summary: { vi: 'Đặt số lượng', en: 'Set a quantity' },
      about: {
        vi: 'Chỉ đổi dòng đang có trong giỏ. Nhiều hơn số còn lại thì giỏ sẽ báo.',
        en: 'Changes a line that lies in the basket. More than is left is said on the basket.',
      },
      purposes: ['order.fulfil'],
      refusals: ['ordering/bad-quantity'],
      params: variant,
      body: thing({ quantity }),
      answer: basket,
      speaks: true,
    },
    ({ basketId, params, body, locale }) => changed({ basketId, variantId: params.variant, quantity: body.quantity, locale }),
  ),
  forBasket(
    {
      id: 'removeBasketLine',
      method: 'delete',
      path: '/basket/lines/{variant}',
      tag: 'basket',
      summary: { vi: 'Bỏ khỏi giỏ', en: 'Take out of the basket' },
      purposes: ['order.fulfil'],
      params: variant,
      answer: basket,
      speaks: true,
    },
    ({ basketId, params, locale }) => changed({ basketId, variantId: params.variant, quantity: 0, locale }),
  ),
];

type Change = {
  basketId: Parameters<typeof basketOf>[1] | undefined;
  variantId: Parameters<typeof changeBasket>[1]['variantId'];
  quantity: number;
  locale: Parameters<typeof basketOf>[2];
};

function changed({ basketId, variantId, quantity: pieces, locale }: Change): Promise<z.infer<typeof basket>> {
  if (!basketId) return Promise.resolve(emptyBasket);
  return withPurpose('order.fulfil', basketId, async (tx) => {
    await changeBasket(tx, { ownerId: basketId, variantId, quantity: pieces });
    return basketShape(await basketOf(tx, basketId, locale));
  });
}
