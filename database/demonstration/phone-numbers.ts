/**
 * Mobile numbers of people who do not exist, +84 30x … and +84 31x …
 *
 * When the eleven-digit numbers ended in 2018, 0162 to 0169 became 032 to 039; 030 and 031 were left over and no
 * network has them. The pattern of libphonenumber for Vietnam accepts all of 3x, so such a number passes every
 * check of ours and reaches nobody.
 */
export function inventedMobile(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 19_999_999) throw new Error('There are twenty million invented numbers.');
  return `+843${String(number).padStart(8, '0')}`;
}
