/** What a run of zero bytes does to a CRC-32: a matrix of 32 columns over the field of two elements. */
export type ZeroRun = Uint32Array;

const polynomial = 0xed_b8_83_20;

/** Computed once per piece, for its length never changes. */
export function zeroRun(length: number): ZeroRun {
  let result = identity();
  let square = oneByte();
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiply(square, result);
    square = multiply(square, square);
  }
  return result;
}

/** The sum of two texts in a row, from the sums of both and the length of the second. */
export function appendCrc(first: number, second: number, lengthOfSecond: ZeroRun): number {
  return (apply(lengthOfSecond, first) ^ second) >>> 0;
}

function identity(): ZeroRun {
  return Uint32Array.from({ length: 32 }, (_, bit) => (1 << bit) >>> 0);
}

/** Eight zero bits: each shifts the sum by one place and folds what falls out back in. */
function oneByte(): ZeroRun {
  const oneBit = Uint32Array.from({ length: 32 }, (_, bit) => (bit === 0 ? polynomial : (1 << (bit - 1)) >>> 0));
  const two = multiply(oneBit, oneBit);
  const four = multiply(two, two);
  return multiply(four, four);
}

function multiply(a: ZeroRun, b: ZeroRun): ZeroRun {
  return b.map((column) => apply(a, column));
}

function apply(matrix: ZeroRun, vector: number): number {
  let sum = 0;
  for (let bit = 0, rest = vector; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) sum ^= matrix[bit] ?? 0;
  return sum >>> 0;
}
