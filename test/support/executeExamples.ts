import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Example } from './findExamples.ts';
import { root } from './project.ts';
import { type CheckedExample, transformExample } from './transformExample.ts';

/** An example as a module on disk. */
export interface WrittenExample extends CheckedExample {
  readonly file: string;
}

/** Its own folder for each run, so that two runs side by side do not tread on each other. */
const folder = `${root}/test/.generated/examples-${process.pid}`;
const helper = `${root}/test/support/checkExample.ts`;

/** Writes an example as a module of its own. */
export function writeExample(example: Example): WrittenExample {
  const name = `${example.path.replaceAll(/\W+/g, '_')}_${example.line}.ts`;
  const file = `${folder}/${name}`;
  const checked = transformExample(example, relative(dirname(file), helper));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, checked.module);
  return { ...checked, file };
}

/** Runs a written example; throws with the file and the line of the first claim that is wrong. */
export async function runExample({ file, path, line }: WrittenExample): Promise<void> {
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.startsWith(path) ? message : `${path}:${line}: ${message}`, {
      cause: error,
    });
  }
}

/** The type errors of written examples, but for statements that are meant to be refused. */
export function typeErrors(examples: readonly WrittenExample[]): string[] {
  const read = ts.readConfigFile(`${root}/test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, `${root}/test`);
  const quiet = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const byFile = new Map(examples.map((example) => [example.file, example]));
  const program = ts.createProgram([...byFile.keys()], quiet);
  return [...byFile].flatMap(([file, example]) => {
    const tree = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(tree),
      ...program.getSemanticDiagnostics(tree),
    ];
    return found.flatMap(({ start = 0, messageText }) => {
      if (example.refused.some(([from, to]) => from <= start && start < to)) return [];
      const row = tree?.getLineAndCharacterOfPosition(start).line ?? 0;
      const message = ts.flattenDiagnosticMessageText(messageText, ' ');
      return [`${example.path}:${example.line + row}: ${message}`];
    });
  });
}

/** Removes what this run wrote. */
export function removeExamples(): void {
  rmSync(folder, { recursive: true, force: true });
}
