declare module 'virtual:enhance' {
  /** Address of the one script that pages send. */
  const address: string;
  export default address;
}
