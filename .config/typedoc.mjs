import { readFileSync } from 'node:fs';
import { Comment, ReflectionKind } from 'typedoc';

/** The meaning of an error code is its value, which the page shows; a comment would repeat it. */
const codes = readFileSync(new URL('../src/errors.ts', import.meta.url), 'utf8')
  .split(/^} as const;/m)[0]
  .matchAll(/^ {2}(\w+):/gm);

/** A schema or a list of facts is documented by its type of the model, whose fields have comments. */
function leaveOutShapes(app) {
  app.converter.on('resolveEnd', ({ project }) => {
    for (const field of project.getReflectionsByKind(ReflectionKind.Property)) {
      let owner = field.parent;
      while (owner !== undefined && !owner.kindOf(ReflectionKind.Variable)) owner = owner.parent;
      if (/(Schema|Facts|Labels)$/.test(owner?.name ?? '')) {
        field.comment ??= new Comment([{ kind: 'text', text: 'As in the model.' }]);
      }
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  plugin: [leaveOutShapes],
  entryPoints: ['../src/index.ts', '../src/errors.ts', '../src/*/index.ts'],
  tsconfig: '../tsconfig.json',
  out: '../docs/api',
  readme: 'none',
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  disableSources: true,
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: [
    'Module',
    'Variable',
    'Function',
    'Class',
    'Interface',
    'Property',
    'Method',
    'Accessor',
    'TypeAlias',
  ],
  intentionallyNotDocumented: [...codes].map(
    ([, code]) => `errors.povertyErrorCodes.__type.${code}`,
  ),
};
