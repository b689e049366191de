/** A parcel as the carrier keeps it. */
export type Parcel = {
  label: string;
  partnerId: string;
  status: number;
  createdAt: string;
  modifiedAt: string;
  pickMoney: number;
  weightGrams: number;
  fee: number;
  from: Place;
  to: Place;
  recipient: { name: string; tel: string };
  /** What comes next and when; empty once the parcel has arrived somewhere. */
  plan: Step[];
};

export type Place = { street: string; ward: string; province: string };
export type Step = { status: number; at: string };

/** Names of the status codes, from https://docs.giaohangtietkiem.vn/en/docs/submit-order/webhook */
export const statusNames: Readonly<Record<number, string>> = {
  [-1]: 'Hủy đơn hàng',
  1: 'Chưa tiếp nhận',
  2: 'Đã tiếp nhận',
  3: 'Đã lấy hàng/Đã nhập kho',
  4: 'Đã điều phối giao hàng/Đang giao hàng',
  5: 'Đã giao hàng/Chưa đối soát',
  6: 'Đã đối soát',
  7: 'Không lấy được hàng',
  8: 'Hoãn lấy hàng',
  9: 'Không giao được hàng',
  10: 'Delay giao hàng',
  11: 'Đã đối soát công nợ trả hàng',
  12: 'Đã điều phối lấy hàng/Đang lấy hàng',
  13: 'Đơn hàng bồi hoàn',
  20: 'Đang trả hàng',
  21: 'Đã trả hàng',
  45: 'Shipper báo đã giao hàng',
  49: 'Shipper báo không giao được giao hàng',
  123: 'Shipper báo đã lấy hàng',
  127: 'Shipper báo không lấy được hàng',
  128: 'Shipper báo delay lấy hàng',
  410: 'Shipper báo delay giao hàng',
};

/** Seconds between stations in the demonstration; a real day fits into minutes. */
export type Pace = { collectAfterSeconds: number; stepSeconds: number };

export const usualCourse = [123, 3, 4, 45, 5] as const;
export const failedCourse = [410, 49, 9, 20, 21] as const;

/** A course from now on: the first after a pause of its own, the others evenly. */
export function planOf(course: readonly number[], from: Date, { firstSeconds, stepSeconds }: { firstSeconds: number; stepSeconds: number }): Step[] {
  return course.map((status, index) => ({ status, at: new Date(from.getTime() + (firstSeconds + index * stepSeconds) * 1000).toISOString() }));
}

export function isOver({ status }: Parcel): boolean {
  return [-1, 5, 6, 11, 13, 21].includes(status);
}
