declare module 'qrcode' {
  type Drawing = { type: 'svg'; errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H'; margin: number };
  export function toString(text: string, drawing: Drawing): Promise<string>;
}
