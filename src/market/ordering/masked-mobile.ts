/** What a seller sees of a number: enough to recognise it on a label, too little to call. '+84901234318' is '09•• ••• 318'. */
export function maskedMobile(mobile: string): string {
  const national = mobile.startsWith('+84') ? `0${mobile.slice(3)}` : mobile;
  return `${national.slice(0, 2)}•• ••• ${national.slice(-3)}`;
}
