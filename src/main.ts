import { config } from 'dotenv';
import { asked } from './asked.js';
import { StartError } from './discord/start-error.js';
import { DataFileError } from './library/data-file.js';
import { StoreError } from './library/store/store.js';
import { secretsOf, withoutSecrets } from './operations/secrets.js';
import { takeShard } from './operations/shards/own-shard.js';
import { readSettings, SettingsError } from './settings.js';

try {
  config({ quiet: true });
  const { shard, environment } = takeShard(process.env);
  const settings = readSettings(environment);
  // What the others of the three need is not even loaded.
  if (settings.discordToken && settings.sharding) {
    const { serveShards } = await import('./operations/shards/serve-shards.js');
    await serveShards(settings.discordToken, settings.sharding, { settings, asked });
  } else if (settings.discordToken) {
    const { serve } = await import('./online.js');
    await serve(settings.discordToken, { settings, shard, asked });
  } else {
    const { tryOut } = await import('./try-out.js');
    await tryOut(settings, asked);
  }
  process.exit();
} catch (error) {
  process.stderr.write(`${clean(error instanceof Error ? message(error) : String(error))}\n`);
  process.exit(exitCode(error));
}

/** What nobody has foreseen may say anything. */
function clean(text: string): string {
  const { DISCORD_TOKEN: discordToken = '', DATABASE_URL: databaseUrl = '' } = process.env;
  return withoutSecrets(secretsOf({ discordToken, databaseUrl }))(text);
}

function message(error: Error): string {
  return error instanceof StartError || isToBeMended(error) ? error.message : (error.stack ?? error.message);
}

/** 2 where something is to be mended by whoever starts the bot, 1 for anything else. */
function exitCode(error: unknown): number {
  if (error instanceof StartError) return error.exitCode;
  return isToBeMended(error) ? 2 : 1;
}

function isToBeMended(error: unknown): boolean {
  return error instanceof SettingsError || error instanceof DataFileError || error instanceof StoreError;
}
