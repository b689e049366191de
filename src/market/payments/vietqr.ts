import { BanksObject, QRPay } from 'vietnam-qr-pay';
import { toBuffer as drawQrPng, toString as drawQr } from 'qrcode';

export type Expected = { amountVnd: number; transferText: string };

/**
 * Whether a VietQR text says what it should: its check sum holds, and amount and words are ours. What does not is
 * never shown, for the money would go astray.
 */
export function saysWhatItShould(qrText: string, { amountVnd, transferText }: Expected): boolean {
  const code = new QRPay(qrText);
  return code.isValid && code.amount === String(amountVnd) && (code.additionalData.purpose ?? '').includes(transferText);
}

/** Where the money goes, as a person may type it where no camera is at hand. */
export function accountIn(qrText: string): { bank: string; number: string } {
  const { consumer } = new QRPay(qrText);
  const bin = consumer.bankBin ?? '';
  return { bank: Object.values(BanksObject).find((bank) => bank.bin === bin)?.shortName ?? bin, number: consumer.bankNumber ?? '' };
}

/** The code as a picture of lines: scales without a blur and carries no style of its own. */
export function qrSvg(qrText: string): Promise<string> {
  return drawQr(qrText, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}

/** The same for the pictures of a phone: whoever pays on the phone that shows it lets the bank's app read the file. */
export function qrPng(qrText: string): Promise<Buffer> {
  return drawQrPng(qrText, { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 12 });
}
