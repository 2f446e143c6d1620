import ts from 'typescript';
import type { Example } from './findExamples.ts';

/** An example made into a module that checks itself. */
export interface CheckedExample extends Example {
  /** The module's text, line for line under the example's own lines. */
  readonly module: string;
  /** How many `// =>` it holds. */
  readonly claims: number;
  /** Stretches of the module that are meant to be refused, so that their types may be wrong. */
  readonly refused: readonly (readonly [start: number, end: number])[];
}

interface Claim {
  readonly text: string;
  readonly end: number;
}

const arrow = /^\s*\/\/ ?=>/;

/**
 * Turns every claim into a call that compares, and leaves the line numbers as they are:
 * `sum(2, 3); // => 5` becomes `await $check(…, () => (sum(2, 3)), () => (5));`.
 * `helper` is the module that exports `check` and `rest`.
 */
export function transformExample(example: Example, helper: string): CheckedExample {
  const { path, line, code } = example;
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const where = (position: number) =>
    `${path}:${line + tree.getLineAndCharacterOfPosition(position).line}`;

  let module = `import { check as $check, rest as $rest } from ${JSON.stringify(helper)};`;
  let copied = 0;
  let claims = 0;
  const refused: (readonly [number, number])[] = [];
  for (const statement of tree.statements) {
    const claim = claimAfter(code, statement.end);
    if (claim === null) continue;
    claims += 1;
    const start = statement.getStart();
    module += code.slice(copied, start);
    const begin = module.length;
    module += checked(statement, claim.text, where(start));
    if (isRefusal(claim.text)) refused.push([begin, module.length]);
    module += code.slice(statement.end, claim.end);
    copied = claim.end;
  }
  module += code.slice(copied);

  const written = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (written !== claims) {
    throw new Error(`${path}:${line}: ${written} "// =>" but ${claims} at the end of a statement`);
  }
  return { ...example, module: `${module}\nexport {};\n`, claims, refused };
}

/** What is claimed behind a statement; it runs over comment lines until its brackets close. */
function claimAfter(code: string, end: number): Claim | null {
  const mark = arrow.exec(code.slice(end));
  if (mark === null) return null;
  let stop = end + mark[0].length;
  let text = '';
  for (const row of code.slice(stop).split('\n')) {
    const first = text === '';
    const comment = /^\s*\/\/(.*)$/.exec(row)?.[1];
    if (!first && (comment === undefined || arrow.test(row))) break;
    text += first ? row : ` ${comment}`;
    stop += row.length + (first ? 0 : 1);
    if (isRefusal(text) || isWhole(text)) break;
  }
  return { text: text.trim(), end: stop };
}

function isRefusal(claim: string): boolean {
  return /^\s*throws\b/.test(claim);
}

function isWhole(expression: string): boolean {
  return syntaxErrors(`(${withRest(expression)});`).length === 0;
}

function syntaxErrors(text: string): readonly string[] {
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
  return (diagnostics ?? []).map((each) => ts.flattenDiagnosticMessageText(each.messageText, ' '));
}

/** Writes an … that stands outside a text as a spread that the comparison knows. */
function withRest(expression: string): string {
  const texts = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|,?\s*…/g;
  return expression.replace(texts, (part, at: number) => {
    if (!part.endsWith('…')) return part;
    const opened = /[[{]\s*$/.test(expression.slice(0, at));
    return `${opened ? '' : ','} ...$rest`;
  });
}

function checked(statement: ts.Statement, claim: string, where: string): string {
  const call = (value: string, expected: string) =>
    `await $check(${JSON.stringify(where)}, async () => (${value}), ${expected});`;
  if (isRefusal(claim)) {
    const code = /^throws '(\w+)'$/.exec(claim)?.[1];
    if (code === undefined) throw new Error(`${where}: write // => throws 'someCode'`);
    return call(valueIn(statement, where), JSON.stringify({ throws: code }));
  }
  if (!isWhole(claim)) throw new Error(`${where}: not an expression: ${claim}`);
  const expected = `async () => (${withRest(claim)})`;
  if (ts.isExpressionStatement(statement)) return call(valueIn(statement, where), expected);
  return `${statement.getText()} ${call(declared(statement, where).name.getText(), expected)}`;
}

function valueIn(statement: ts.Statement, where: string): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  return declared(statement, where).initializer?.getText() ?? 'undefined';
}

function declared(statement: ts.Statement, where: string): ts.VariableDeclaration {
  if (ts.isVariableStatement(statement)) {
    const [only, ...others] = statement.declarationList.declarations;
    if (only !== undefined && others.length === 0 && ts.isIdentifier(only.name)) return only;
  }
  throw new Error(`${where}: "// =>" wants an expression or the declaration of one name before it`);
}
