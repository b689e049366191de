import { readFileSync } from 'node:fs';

export type Mode = 'demonstration' | 'production';

/** What the operator decides, read once from the environment. */
export type Settings = {
  mode: Mode;
  host: string;
  port: number;
  /** Loopback only: figures for the operator's monitoring, and readiness in detail. */
  metricsPort: number;
  /** The address that people use, for links in mails and on pages. */
  origin: string;
  databaseUrl: string | undefined;
  keysDatabaseUrl: string | undefined;
  smtpUrl: string | undefined;
  trustsProxy: boolean;
};

/** Throws one sentence per missing thing: production never starts half configured. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const mode = modeOf(environment['WECAN_MODE']);
  const host = environment['HOST'] ?? (mode === 'demonstration' ? '127.0.0.1' : '0.0.0.0');
  const port = wholeNumber(environment, 'PORT', 3000);
  const settings: Settings = {
    mode,
    host,
    port,
    metricsPort: wholeNumber(environment, 'METRICS_PORT', 0),
    origin: environment['ORIGIN'] ?? `http://localhost:${port}`,
    databaseUrl: environment['DATABASE_URL'],
    keysDatabaseUrl: environment['KEYS_DATABASE_URL'],
    smtpUrl: environment['SMTP_URL'],
    trustsProxy: environment['TRUST_PROXY'] === '1',
  };
  if (Boolean(settings.databaseUrl) !== Boolean(settings.keysDatabaseUrl)) {
    throw new Error(
      'DATABASE_URL and KEYS_DATABASE_URL go together: the keys of personal data lie in a database of their own. Set both, or neither.',
    );
  }
  return settings;
}

/** What production lacks, each with what to do; empty when it may start. */
export function missingInProduction(settings: Settings, environment: NodeJS.ProcessEnv): string[] {
  return [
    ...(settings.smtpUrl ? [] : ['SMTP_URL names no mail server.']),
    ...(environment['ORIGIN']?.startsWith('https://') ? [] : ['ORIGIN must be the https:// address that people use.']),
    ...(masterSecretOf(environment)
      ? []
      : ['WECAN_MASTER_SECRET_FILE names no file with at least 32 bytes of secret. Make one: head -c 32 /dev/urandom > secret; chmod 600 secret.']),
  ];
}

export function masterSecretOf(environment: NodeJS.ProcessEnv): Buffer | undefined {
  const path = environment['WECAN_MASTER_SECRET_FILE'];
  if (!path) return undefined;
  const secret = readFileSync(path);
  return secret.length >= 32 ? secret : undefined;
}

function modeOf(text: string | undefined): Mode {
  if (text === undefined || text === 'demonstration') return 'demonstration';
  if (text === 'production') return 'production';
  throw new Error(`WECAN_MODE is "${text}". It is "demonstration" (the default) or "production".`);
}

function wholeNumber(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`${name} is "${text}". It must be a port number from 0 to 65535.`);
  return number;
}
