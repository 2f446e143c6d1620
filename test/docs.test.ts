import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { povertyErrorCodes } from 'poverty-indicators/errors';
import { afterAll, describe, expect, test } from 'vitest';
import {
  removeExamples,
  runExample,
  typeErrors,
  type WrittenExample,
  writeExample,
} from './support/executeExamples.ts';
import { type Example, examplesOfMarkdown, examplesOfSource } from './support/findExamples.ts';
import { filesUnder, readText, root } from './support/project.ts';
import { isIndex, publicNames, sources } from './support/sources.ts';

const pages = [
  ...['README.md', 'README.vi.md', 'CHANGELOG.md'].filter((path) => existsSync(`${root}/${path}`)),
  ...filesUnder('docs', '.md').filter((path) => !path.startsWith('docs/api/')),
];

const examples: readonly Example[] = [
  ...pages.flatMap((path) => examplesOfMarkdown(path, readText(path))),
  ...sources.flatMap(({ path, text }) => examplesOfSource(path, text)),
];

afterAll(removeExamples);

describe('an example gives what it says', () => {
  const written: WrittenExample[] = [];
  for (const example of examples) {
    test(`${example.path}:${example.line}`, async () => {
      const module = writeExample(example);
      written.push(module);
      expect(module.claims, 'an example without a "// =>"').toBeGreaterThan(0);
      await runExample(module);
    });
  }

  test('and has no type error', () => {
    expect(typeErrors(written)).toEqual([]);
  });
});

describe('a public function says what it gives and when it refuses', () => {
  for (const { path, functions, text } of sources.filter(({ path }) => !isIndex(path))) {
    const refuses = /\bthrow\b|\b(?:refuse|require[A-Z]\w*)\(/.test(withoutComments(text));
    for (const { name, comment, returnsNothing } of functions) {
      if (publicNames.get(path)?.has(name) !== true) continue;
      test(`${name} (${path})`, () => {
        const tags = ['@example', ...(returnsNothing ? [] : ['@returns'])];
        const wanted = refuses ? [...tags, '@throws'] : tags;
        expect(wanted.filter((tag) => !comment.includes(`* ${tag}`))).toEqual([]);
      });
    }
  }
});

test('every code of a @throws is one of the codes of PovertyError', () => {
  const unknown = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/@throws \{?PovertyError\}?\s+`(\w+)`/g)]
      .filter(([, code = '']) => !Object.hasOwn(povertyErrorCodes, code))
      .map(([, code]) => `${path}: ${code}`),
  );
  expect(unknown).toEqual([]);
});

test('every relative link leads somewhere', () => {
  const broken = pages.flatMap((path) =>
    linksOf(readText(path))
      .filter((link) => !/^([a-z][a-z+.-]*:|#)/i.test(link))
      .map((link) => decodeURI(link.replace(/#.*$/, '')))
      .filter((link) => !link.startsWith('docs/api/'))
      .filter((link) => !existsSync(`${root}/${posix.join(posix.dirname(path), link)}`))
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** The targets of links and pictures; code is no link. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^(\s*)(`{3,})[\s\S]*?^\s*\2/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const named = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/gm)];
  return [...inline, ...named].map(([, target = '']) => target);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
