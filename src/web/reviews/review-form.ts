import { reviewLimits } from '#market/community/review.ts';

import { textIn } from '../answer-form.ts';

/** What the form of a review says, as it came. */
export type ReviewForm = { stars: number; text: string; uploads: File[]; publishes: boolean; removesPictures: boolean; revision: number };

export function readReviewForm(form: FormData): ReviewForm {
  const stars = textIn(form, 'stars');
  return {
    stars: /^[1-5]$/.test(stars) ? Number(stars) : Number.NaN,
    text: textIn(form, 'text'),
    // A field for files in which none was chosen sends one without a name and of no size.
    uploads: form.getAll('pictures').flatMap((upload) => (upload instanceof File && upload.size > 0 ? [upload] : [])),
    publishes: form.has('switch:community.publish'),
    removesPictures: form.has('remove_pictures'),
    revision: Number(textIn(form, 'revision')),
  };
}

/** Given back with a refusal, too long a text as well: it is shortened by its writer and not by us. */
export function reviewValues({ stars, text, publishes, uploads }: ReviewForm): Record<string, string> {
  return {
    stars: Number.isNaN(stars) ? '' : String(stars),
    text: text.slice(0, reviewLimits.letters * 4),
    publishes: publishes ? 'on' : '',
    hadPictures: uploads.length > 0 ? 'yes' : '',
  };
}

/** One after the other, for each may be eight megabytes. */
export async function bytesOf(uploads: readonly File[]): Promise<Uint8Array[]> {
  const bytes: Uint8Array[] = [];
  for (const upload of uploads) bytes.push(new Uint8Array(await upload.arrayBuffer()));
  return bytes;
}
