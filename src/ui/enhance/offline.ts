/** An installed shop has a page for the time without a network. Whoever only looks in gets nothing stored. */
export function serveOffline(): void {
  if (!('serviceWorker' in navigator) || !matchMedia('(display-mode: standalone)').matches) return;
  void navigator.serviceWorker.register('/service-worker.js');
}
