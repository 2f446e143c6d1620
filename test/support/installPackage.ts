import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Manifest, root } from './project.ts';

/**
 * Packs the built package and installs it beside copies of the consumer apps, in a folder outside
 * of the project so that nothing of the project can be found from there by accident. The runtime
 * dependencies are links to those of the project: no network.
 */
export function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'poverty-indicators-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const tarball = packed.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', tarball, '-C', 'node_modules'], { cwd: folder });
  // Every npm tarball holds its files in a folder of this name.
  const installed = join(modules, 'poverty-indicators');
  cpSync(join(modules, 'package'), installed, { recursive: true });

  const manifest: Manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(join(root, 'test/consumers'), join(folder, 'apps'), { recursive: true });
  return folder;
}
