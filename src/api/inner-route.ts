/** For the log of the server in front, which takes it off again: a line names the route, never the address. */
export const innerRouteHeader = 'x-wecan-route';
