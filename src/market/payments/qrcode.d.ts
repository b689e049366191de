declare module 'qrcode' {
  type Drawing = { errorCorrectionLevel: 'M'; margin: number };
  export function toString(text: string, options: Drawing & { type: 'svg' }): Promise<string>;
  export function toBuffer(text: string, options: Drawing & { type: 'png'; scale: number }): Promise<Buffer>;
}
