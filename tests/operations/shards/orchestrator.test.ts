import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../../src/settings.js';
import { temporaryFolder } from '../../temporary-folder.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, yaml = ''] = /```yaml\n(apiVersion: apps\/v1\n[\s\S]*?)```/.exec(readme) ?? [];
const { spec } = parse(yaml);
const [container] = spec.template.spec.containers;
const environment = Object.fromEntries(
  container.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
);

describe('the example for Kubernetes', () => {
  it('runs each shard in one pod', () => {
    const folder = temporaryFolder();
    const node = join(folder, 'node');
    writeFileSync(node, '#!/bin/sh\necho "$SHARD_IDS $*"\n');
    chmodSync(node, 0o700);
    const ids: number[] = [];
    for (let pod = 0; pod < spec.replicas; pod++) {
      const [command, ...options] = [...container.command, ...container.args];
      const said = execFileSync(command, options, {
        env: { PATH: `${folder}:/bin:/usr/bin`, HOSTNAME: `who-said-${pod}` },
        encoding: 'utf8',
      });
      const [SHARD_IDS, started] = said.trim().split(' ');
      expect(started).toBe('dist/main.js');
      const DATABASE_URL = 'postgres://database/who_said';
      const { sharding, healthPort } = readSettings({ ...environment, SHARD_IDS, DATABASE_URL });
      expect(healthPort).toBe(container.livenessProbe.httpGet.port);
      if (sharding && sharding.ids !== 'all') ids.push(...sharding.ids);
    }
    expect(ids).toEqual([...new Array(Number(environment.SHARD_COUNT)).keys()]);
  });
});
