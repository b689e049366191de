import { type TopCategory } from './good.ts';
import { bepVaGom } from './goods/bep-va-gom.ts';
import { dacSan } from './goods/dac-san.ts';
import { dienGiaDung } from './goods/dien-gia-dung.ts';
import { dienTu } from './goods/dien-tu.ts';
import { giayTui } from './goods/giay-tui.ts';
import { lamDep } from './goods/lam-dep.ts';
import { meVaBe } from './goods/me-va-be.ts';
import { nhaCua } from './goods/nha-cua.ts';
import { sach } from './goods/sach.ts';
import { theThao } from './goods/the-thao.ts';
import { thoiTrang } from './goods/thoi-trang.ts';
import { vuonThuCung } from './goods/vuon-thu-cung.ts';

/** The twelve categories in the order in which the market shows them. */
export const assortment: readonly TopCategory[] = [
  dienTu,
  dienGiaDung,
  nhaCua,
  bepVaGom,
  thoiTrang,
  giayTui,
  lamDep,
  dacSan,
  meVaBe,
  theThao,
  sach,
  vuonThuCung,
];
