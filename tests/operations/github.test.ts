/** What GitHub reads of this repository, held against what its documentation says that it takes. */
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PACKAGE_FOLDER } from '../../src/package-folder.js';

const read = (path: string): unknown => parse(readFileSync(join(PACKAGE_FOLDER, '.github', path), 'utf8'));
const text = z.string().min(1);

const step = z
  .strictObject({
    name: text.optional(),
    if: text.optional(),
    uses: text.optional(),
    run: text.optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'either uses or runs something');
const workflow = z.strictObject({
  name: text,
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(text) }),
    pull_request: z.null(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^(?:[\d*,/-]+ ){4}[\d*,/-]+$/) })),
    workflow_dispatch: z.null(),
  }),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.strictObject({ group: text, 'cancel-in-progress': z.union([z.boolean(), text]) }),
  jobs: z.record(
    z.string().regex(/^[a-z][\w-]*$/),
    z.strictObject({
      name: text,
      'runs-on': text,
      'timeout-minutes': z.number(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.string())) })
        .optional(),
      steps: z.array(step).nonempty(),
    }),
  ),
});

const update = z.strictObject({
  'package-ecosystem': z.enum(['npm', 'github-actions', 'docker', 'docker-compose']),
  directory: z.literal('/'),
  schedule: z.strictObject({ interval: z.literal('weekly'), day: z.literal('monday') }),
  'open-pull-requests-limit': z.number().optional(),
  groups: z
    .record(
      z.string(),
      z.strictObject({
        patterns: z.array(text).nonempty(),
        'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
      }),
    )
    .optional(),
  ignore: z
    .array(
      z.strictObject({
        'dependency-name': text,
        'update-types': z.array(z.enum(['version-update:semver-major'])),
      }),
    )
    .optional(),
});
const dependabot = z.strictObject({ version: z.literal(2), updates: z.array(update) });

const validations = z.strictObject({ required: z.boolean() }).optional();
const field = { id: z.string().regex(/^[\w-]+$/), validations };
const asked = { label: text, description: text.optional() };
const typed = z.strictObject({ ...asked, placeholder: text.optional(), value: text.optional() });
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
        z.strictObject({ type: z.literal('input'), ...field, attributes: typed }),
        z.strictObject({ type: z.literal('textarea'), ...field, attributes: typed }),
        z.strictObject({
          type: z.literal('dropdown'),
          ...field,
          attributes: z.strictObject({ ...asked, options: z.array(text).nonempty() }),
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          id: field.id,
          attributes: z.strictObject({
            ...asked,
            options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).nonempty(),
          }),
        }),
      ]),
    )
    .nonempty(),
});

describe('the workflow', () => {
  const { on, permissions, jobs } = workflow.parse(read('workflows/ci.yml'));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run = [] }) => run);

  it('runs all that is run for every change, on the oldest Node and on the current one', () => {
    expect(jobs.all?.strategy?.matrix.node).toEqual(['20', 'current']);
    expect(jobs.all?.steps.at(-1)?.run).toBe('.ci/run');
    expect(() => accessSync(join(PACKAGE_FOLDER, '.ci/run'), constants.X_OK)).not.toThrow();
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['push', 'pull_request', 'schedule']));
  });

  it('asks for known weaknesses of what is installed, and of what it is built with', () => {
    expect(runs).toEqual(expect.arrayContaining(['npm audit --omit=dev', 'npm audit']));
  });

  it('may read the repository and nothing else, and leaves no key to it behind', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@'))
        expect(given).toMatchObject({ 'persist-credentials': false });
  });

  it('uses GitHub’s own actions alone, each of a version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@(?:v\d+|[\da-f]{40})$/);
  });

  it('puts nothing that others can write into a command', () => {
    for (const run of runs) expect(run).not.toContain('${{');
  });

  it('ends jobs that hang', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

it('updates are looked for in all that is depended upon, every week', () => {
  const { updates } = dependabot.parse(read('dependabot.yml'));
  expect(updates.map((entry) => entry['package-ecosystem']).sort()).toEqual([
    'docker',
    'docker-compose',
    'github-actions',
    'npm',
  ]);
});

describe('the forms for issues', () => {
  const names = readdirSync(join(PACKAGE_FOLDER, '.github/ISSUE_TEMPLATE')).filter(
    (name) => name !== 'config.yml',
  );

  it.each(names)('are such as GitHub shows: %s', (name) => {
    const { body } = form.parse(read(`ISSUE_TEMPLATE/${name}`));
    const fields = body.flatMap((element) => (element.type === 'markdown' ? [] : [element]));
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = fields.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('ask, for a wrong speaker, for all that it takes to see it, and for nothing private', () => {
    const { body } = form.parse(read('ISSUE_TEMPLATE/wrong-speaker.yml'));
    const required = body.flatMap((element) =>
      'validations' in element && element.validations?.required ? element.id : [],
    );
    expect(required).toEqual(expect.arrayContaining(['question', 'article', 'shown', 'right']));
    const [first, last] = [body[0], body.at(-1)];
    expect(first?.type === 'markdown' && first.attributes.value).toContain('Do not paste');
    expect(last?.type === 'checkboxes' && last.attributes.options.every(({ required }) => required)).toBe(
      true,
    );
  });

  it('leave the empty page there for everything else', () => {
    expect(
      z.strictObject({ blank_issues_enabled: z.boolean() }).parse(read('ISSUE_TEMPLATE/config.yml')),
    ).toEqual({
      blank_issues_enabled: true,
    });
  });
});
