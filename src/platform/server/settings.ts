import { readFileSync, statSync } from 'node:fs';

import { Obstacle } from './obstacle.ts';

export type Mode = 'demonstration' | 'production';

/** What the operator decides, read once from the environment. */
export type Settings = {
  mode: Mode;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Loopback only: figures for the operator's monitoring, and readiness in detail. 0 takes a free one. */
  metricsPort: number;
  /** The address that people use, for links in mails and on pages. */
  origin: string;
  databaseUrl: string | undefined;
  keysDatabaseUrl: string | undefined;
  smtpUrl: string | undefined;
  trustsProxy: boolean;
  /** A demonstration without people, shops and goods, for whoever wants to make their own. */
  startsEmpty: boolean;
};

/** Throws one sentence per thing that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const note = <Value>(read: () => Value, otherwise: Value): Value => {
    try {
      return read();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      return otherwise;
    }
  };
  const mode = note(() => modeOf(environment['WECAN_MODE']), 'demonstration');
  const host = given(environment, 'HOST') ?? (mode === 'demonstration' ? '127.0.0.1' : '0.0.0.0');
  const port = note(() => portOf(environment, 'PORT', 3000), 0);
  const settings: Settings = {
    mode,
    host,
    port,
    metricsPort: note(() => portOf(environment, 'METRICS_PORT', 0), 0),
    origin: note(() => originOf(environment), undefined) ?? localOrigin(host, port),
    databaseUrl: note(() => serverUrlOf(environment, 'DATABASE_URL'), undefined),
    keysDatabaseUrl: note(() => serverUrlOf(environment, 'KEYS_DATABASE_URL'), undefined),
    smtpUrl: given(environment, 'SMTP_URL'),
    trustsProxy: environment['TRUST_PROXY'] === '1',
    startsEmpty: note(() => startsEmpty(environment), false),
  };
  if (Boolean(given(environment, 'DATABASE_URL')) !== Boolean(given(environment, 'KEYS_DATABASE_URL'))) {
    faults.push('DATABASE_URL and KEYS_DATABASE_URL go together: the keys of personal data lie in a database of their own. Set both, or neither.');
  }
  if (settings.port !== 0 && settings.port === settings.metricsPort) faults.push('PORT and METRICS_PORT are the same. Give each its own.');
  if (faults.length > 0) throw new Obstacle(faults.join('\n'));
  return settings;
}

/** Where people reach a market that was given no ORIGIN. */
export function localOrigin(host: string, port: number): string {
  const isEverywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}

/** The secret from which all keys and passwords come, where the operator keeps it in a file of his own. */
export function masterSecretOf(environment: NodeJS.ProcessEnv): Buffer | undefined {
  const path = given(environment, 'WECAN_MASTER_SECRET_FILE');
  if (!path) return undefined;
  const secret = readSecret(path);
  if (secret.length < 32) throw new Obstacle(`The file ${path} holds ${secret.length} bytes; a master secret has at least 32. ${howToMakeOne}`);
  if ((statSync(path).mode & 0o077) !== 0) throw new Obstacle(`Others may read the master secret in ${path}. Close it: chmod 600 ${path}`);
  return secret;
}

const howToMakeOne = 'Make one: head -c 32 /dev/urandom > secret; chmod 600 secret.';

function readSecret(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Obstacle(`WECAN_MASTER_SECRET_FILE names ${path}, which cannot be read. ${howToMakeOne}`);
  }
}

/** What production lacks of its settings, each with what to do; empty when it may start. */
export function missingInProduction(settings: Settings, environment: NodeJS.ProcessEnv): string[] {
  return [
    ...(settings.smtpUrl ? [] : ['SMTP_URL names no mail server: smtps://user:password@host:465']),
    ...(environment['ORIGIN']?.startsWith('https://') ? [] : ['ORIGIN must be the https:// address that people use.']),
    ...(given(environment, 'WECAN_MASTER_SECRET_FILE') ? [] : [`WECAN_MASTER_SECRET_FILE names no master secret. ${howToMakeOne}`]),
    ...(environment['WECAN_DEV'] === '1' ? ['WECAN_DEV=1 serves pages from their sources. Production serves the built ones: leave it out.'] : []),
  ];
}

/** An empty variable is one that was not given. */
function given(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

function modeOf(text: string | undefined): Mode {
  if (!text || text === 'demonstration') return 'demonstration';
  if (text === 'production') return 'production';
  throw new Obstacle(`WECAN_MODE is "${text}". It is "demonstration" (the default) or "production".`);
}

function startsEmpty(environment: NodeJS.ProcessEnv): boolean {
  const text = given(environment, 'WECAN_DEMONSTRATION');
  if (!text || text === 'filled') return false;
  if (text === 'empty') return true;
  throw new Obstacle(`WECAN_DEMONSTRATION is "${text}". It is "filled" (the default) or "empty".`);
}

function portOf(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = given(environment, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new Obstacle(`${name} is "${text}". It must be a port number from 1 to 65535, or 0 for any free one.`);
  return number;
}

function originOf(environment: NodeJS.ProcessEnv): string | undefined {
  const text = given(environment, 'ORIGIN');
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new Obstacle(`ORIGIN is "${text}". It must be scheme and host only, for example https://wecan.example`);
  }
  return url.origin;
}

function serverUrlOf(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const text = given(environment, name);
  if (text !== undefined && !/^postgres(ql)?:\/\//.test(text)) {
    throw new Obstacle(`${name} must begin with postgres://, for example postgres://admin:password@host:5432/wecan`);
  }
  return text;
}
