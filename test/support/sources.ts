import { posix } from 'node:path';
import ts from 'typescript';
import { filesUnder, readText } from './project.ts';

/** One `import … from` or `export … from` of a file. */
export interface ImportLine {
  readonly specifier: string;
  /** The file meant, when the specifier is relative. */
  readonly target: string | null;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A function declared at the top of a file and exported. */
export interface ExportedFunction {
  readonly name: string;
  readonly comment: string;
  readonly returnsNothing: boolean;
}

/** A file of src/, read with the TypeScript parser. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly ImportLine[];
  readonly functions: readonly ExportedFunction[];
  /** Whether the file holds types alone. */
  readonly typeOnly: boolean;
}

export const sources: readonly Source[] = filesUnder('src', '.ts').map(readSource);

/** The names each file gives to the public through an index.ts: what runs, without the types. */
export const publicNames: ReadonlyMap<string, ReadonlySet<string>> = collectPublicNames();

export function isIndex(path: string): boolean {
  return posix.basename(path) === 'index.ts';
}

function readSource(path: string): Source {
  const text = readText(path);
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return {
    path,
    text,
    tree,
    imports: tree.statements.flatMap((statement) => importLine(path, statement)),
    functions: withoutOverloads(tree.statements.flatMap(exportedFunctions)),
    typeOnly: tree.statements.every(vanishes),
  };
}

function importLine(path: string, statement: ts.Statement): ImportLine[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const module = statement.moduleSpecifier;
  if (module === undefined || !ts.isStringLiteral(module)) return [];
  const relative = module.text.startsWith('.');
  const target = relative ? posix.join(posix.dirname(path), module.text) : null;
  return [{ specifier: module.text, target, typeOnly: vanishes(statement) }];
}

/** Whether a statement leaves no trace in JavaScript. */
function vanishes(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement)) {
    return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  if (!ts.isExportDeclaration(statement)) return false;
  if (statement.isTypeOnly) return true;
  const clause = statement.exportClause;
  return (
    clause !== undefined &&
    ts.isNamedExports(clause) &&
    clause.elements.every((element) => element.isTypeOnly)
  );
}

function exportedFunctions(statement: ts.Statement): ExportedFunction[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  const comment = docComment(statement);
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
    return [{ name: statement.name.text, comment, returnsNothing: returnsNothing(statement.type) }];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration) => {
    const value = declaration.initializer;
    if (value === undefined || !ts.isIdentifier(declaration.name)) return [];
    if (!ts.isArrowFunction(value) && !ts.isFunctionExpression(value)) return [];
    const name = declaration.name.text;
    return [{ name, comment, returnsNothing: returnsNothing(value.type) }];
  });
}

/** Overloads as one function, the comments of all of them together. */
function withoutOverloads(functions: readonly ExportedFunction[]): ExportedFunction[] {
  const names = [...new Set(functions.map(({ name }) => name))];
  return names.map((name) => {
    const overloads = functions.filter((each) => each.name === name);
    const comment = overloads.map((each) => each.comment).join('\n');
    return { name, comment, returnsNothing: overloads.every((each) => each.returnsNothing) };
  });
}

/** The last doc comment before a declaration: an earlier one belongs to the file. */
function docComment(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments.at(-1)?.getText() ?? '';
}

function returnsNothing(type: ts.TypeNode | undefined): boolean {
  return type?.kind === ts.SyntaxKind.VoidKeyword || (type?.getText() ?? '').startsWith('asserts ');
}

function collectPublicNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (path: string, name: string) => {
    names.set(path, (names.get(path) ?? new Set()).add(name));
  };
  for (const { path, tree } of sources.filter((source) => isIndex(source.path))) {
    for (const statement of tree.statements) {
      if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
      const [line] = importLine(path, statement);
      const clause = statement.exportClause;
      if (line?.target == null || clause === undefined || !ts.isNamedExports(clause)) continue;
      for (const element of clause.elements) {
        if (!element.isTypeOnly) add(line.target, (element.propertyName ?? element.name).text);
      }
    }
  }
  return names;
}
