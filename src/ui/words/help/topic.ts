import { type Words } from '#platform/locale.ts';

import { type Phrase } from '../speak.ts';

/** Figures that the market keeps: the texts show what the code does, not a copy of it. */
export type Figures = {
  payMinutes: number;
  confirmHours: number;
  packHours: number;
  handOverHours: number;
  windowDays: number;
  sellerAccessDays: number;
  sameProvinceFee: string;
  sameRegionFee: string;
  crossRegionFee: string;
  vatPercent: string;
  householdVatPercent: string;
  householdIncomeTaxPercent: string;
  acknowledgeDays: number;
  hotline: string;
  email: string;
};

/** A page of help: a few headings, each with a few sentences. */
export type Topic = {
  title: Words;
  about: Words;
  sections: readonly { heading: Words; says: readonly Phrase<Figures>[] }[];
};
