/** The colour of the air, the floor and the furniture of one picture; `deep` is the colour of its shadows. */
export type World = {
  wall: readonly [string, string];
  floor: readonly [string, string];
  form: readonly [string, string];
  deep: string;
  isDark?: boolean;
};

export const worlds = {
  jade: { wall: ['#b4dacb', '#e6f4ec'], floor: ['#d6ebe1', '#9fcab7'], form: ['#f4fbf7', '#98c6b2'], deep: '#1b5545' },
  sand: { wall: ['#efd8b8', '#fbf2e3'], floor: ['#f6e7d0', '#dbbb8e'], form: ['#fff9ee', '#d9b88b'], deep: '#80521f' },
  clay: { wall: ['#edb79e', '#fbe3d7'], floor: ['#f6d4c5', '#d48e70'], form: ['#fef0e9', '#d69479'], deep: '#883c20' },
  sky: { wall: ['#b6d2e9', '#e8f2fa'], floor: ['#d7e7f3', '#98bbd8'], form: ['#f5fafe', '#9dbed9'], deep: '#22557b' },
  lilac: { wall: ['#cdbfe4', '#f1ebf8'], floor: ['#e4dbf0', '#b19dcd'], form: ['#faf7fd', '#b6a3d1'], deep: '#4e3a76' },
  butter: { wall: ['#f7d985', '#fef4d4'], floor: ['#fbe9b8', '#e1b850'], form: ['#fffbee', '#e0b95b'], deep: '#855f0c' },
  stone: { wall: ['#d5cfc5', '#f4f1ec'], floor: ['#e9e5de', '#bab2a4'], form: ['#fcfbf9', '#b9b1a3'], deep: '#554e44' },
  rose: { wall: ['#f1bac1', '#fce8ea'], floor: ['#f8d8db', '#d9909b'], form: ['#fff4f5', '#d9959e'], deep: '#863344' },
  leaf: { wall: ['#c5d8a0', '#eff5dd'], floor: ['#e2ecc6', '#a9c274'], form: ['#f9fcf0', '#aac476'], deep: '#4a6118' },
  mist: { wall: ['#c8d6da', '#eff4f5'], floor: ['#e0e9eb', '#a8bcc2'], form: ['#f8fbfb', '#a9bec4'], deep: '#38535c' },
  night: { wall: ['#16342c', '#3c7665'], floor: ['#2c5b4d', '#10271f'], form: ['#5f9786', '#1d4236'], deep: '#081713', isDark: true },
  ink: { wall: ['#1b2740', '#45608c'], floor: ['#334a70', '#141d33'], form: ['#6f8bb8', '#263a5c'], deep: '#090f1d', isDark: true },
  plum: { wall: ['#3a1f36', '#7d4a72'], floor: ['#633a5b', '#2a1528'], form: ['#a2739a', '#48294a'], deep: '#180a17', isDark: true },
} as const satisfies Record<string, World>;

export type WorldName = keyof typeof worlds;
