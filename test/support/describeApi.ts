import ts from 'typescript';
import { root } from './project.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** Every exported name of built declaration files with its type, sorted, comments left out. */
export function describeApi(declarations: readonly string[]): string[] {
  const files = declarations.map((path) => `${root}/${path}`);
  const options = { module: ts.ModuleKind.NodeNext, lib: ['lib.es2023.d.ts'], types: [] };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const tree = program.getSourceFile(file);
    const module = tree && checker.getSymbolAtLocation(tree);
    if (module === undefined) throw new Error(`${file} exports nothing; run npm run build`);
    const exported = checker.getExportsOfModule(module).map((symbol) => {
      const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      return describe(symbol.name, alias ? checker.getAliasedSymbol(symbol) : symbol);
    });
    // By code unit, so that the order is the same on every machine.
    return `${exported.sort((a, b) => (a < b ? -1 : 1)).join('\n\n')}\n`;
  });
}

function describe(name: string, symbol: ts.Symbol): string {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return printer.printNode(ts.EmitHint.Unspecified, whole, declaration.getSourceFile());
  });
  return [`// ${name}`, ...texts].join('\n');
}
