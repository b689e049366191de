type Settings = Record<string, string | number | boolean>;

/** What no log line may hold: statements, parameters, and the details of errors, which quote values. */
const silentLog: Settings = {
  log_statement: 'none',
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_min_duration_statement: -1,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const everywhere: Settings = {
  ...silentLog,
  // A socket file only: nothing on the network can reach the server, and no port can be taken.
  listen_addresses: '',
  password_encryption: 'scram-sha-256',
  // The provider of just-in-time compilation is not in the package.
  jit: 'off',
  timezone: 'UTC',
};

export const mainSettings: Settings = { ...everywhere, max_connections: 200, shared_buffers: '256MB', max_wal_size: '1GB' };

/** The key database is a few hundred bytes per member. */
export const keySettings: Settings = { ...everywhere, max_connections: 120, shared_buffers: '32MB', max_wal_size: '128MB' };

/** For tests and for reading the shape of an empty database: nothing needs to survive. */
export const throwawaySettings: Settings = {
  ...everywhere,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
  shared_buffers: '64MB',
};
