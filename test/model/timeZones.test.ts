import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../support/project.ts';

const run = promisify(execFile);

async function answersIn(timeZone: string): Promise<{ timeZone: string; answers: unknown[] }> {
  const script = ['--import', 'tsx', 'test/support/printDates.ts'];
  const { stdout } = await run(process.execPath, script, {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
  });
  return JSON.parse(stdout);
}

// Apia had no 30 December 2011, Kiritimati no 31 December 1994 (or 1 January 1995), São Paulo no
// midnight on 4 November 2018; Ho Chi Minh City changed its clock five times in a century.
const zones = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
];

test('the date functions answer alike in every time zone', async () => {
  const [utc, ...others] = await Promise.all(['UTC', ...zones].map(answersIn));
  expect(utc?.answers.length).toBeGreaterThan(300);
  expect(utc?.answers).not.toContain(null);
  for (const { timeZone, answers } of others) {
    expect({ timeZone, answers }).toEqual({ timeZone, answers: utc?.answers });
  }
  const names = others.map(({ timeZone }) => timeZone.replace('Saigon', 'Ho_Chi_Minh'));
  expect(names).toEqual(zones);
});
