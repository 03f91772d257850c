/** A test may use what finds a browser; the demonstration's maker is one of them. */
const tests = '\\.test\\.ts$|/(test|demo)/|/trial'

/**
 * The walls of the house: who may import whom. A new arrow is a design change with a page in decisions/.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // The bench's peer is installed by the bench, in a folder of its own.
      from: { pathNot: '^bench/verifier/probes/forge-lint\\.js$' },
      // numfmt 4.0.1 names a file for `require` that it doesn't have; `import` finds its own.
      to: { couldNotResolve: true, pathNot: '^katex-face:|^numfmt$' },
    },
    {
      name: 'libraries-stand-alone',
      severity: 'error',
      from: { path: '^libraries/([^/]+)/' },
      to: { path: '^(libraries|addons|tools|console)/', pathNot: '^libraries/$1/' },
    },
    {
      name: 'an-addon-imports-libraries-only',
      severity: 'error',
      from: { path: '^addons/([^/]+)/', pathNot: tests },
      to: { path: '^(addons|tools|console|bench|test)/', pathNot: '^(addons/$1|tools/gas-build)/' },
    },
    {
      // What is shipped knows nothing of how it is built.
      name: 'only-a-build-makes-an-apps-script',
      severity: 'error',
      from: { path: '^addons/', pathNot: `^addons/[^/]+/build(\\.ts$|/)|${tests}` },
      to: { path: '^tools/gas-build/' },
    },
    {
      name: 'gas-build-stands-alone',
      severity: 'error',
      from: { path: '^tools/gas-build/' },
      to: { path: '^(libraries|addons|console|bench|test|tools/(?!gas-build/))' },
    },
    {
      name: 'the-workbench-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^tools/workbench/', pathNot: tests },
      to: { path: '^(libraries|addons|console|bench|test|tools/(?!workbench/))' },
    },
    {
      name: 'the-workbench-is-entered-by-its-door',
      severity: 'error',
      from: { pathNot: '^tools/workbench/' },
      to: { path: '^tools/workbench/', pathNot: '^tools/workbench/src/(index|google-scopes)\\.ts$' },
    },
    {
      name: 'the-verifier-knows-the-promises-and-the-workbench',
      severity: 'error',
      from: { path: '^tools/verifier/', pathNot: tests },
      to: { path: '^(libraries/(?!policy/)|addons|console|bench|test)' },
    },
    {
      // What runs an add-on is in one room; the others read what it found.
      name: 'only-the-dynamic-part-runs-an-addon',
      severity: 'error',
      from: { path: '^tools/verifier/src/', pathNot: `^tools/verifier/src/(dynamic/|verify\\.ts$)|${tests}` },
      to: {
        path: '^tools/(workbench/|verifier/src/dynamic/)',
        pathNot: '^tools/verifier/src/dynamic/run-facts\\.ts$|^tools/workbench/src/google-scopes\\.ts$',
      },
    },
    {
      name: 'a-host-never-imports-its-sibling',
      severity: 'error',
      from: { path: '^(addons/[^/]+|tools/workbench)/src/hosts/([^/]+)/' },
      to: { path: '^$1/src/hosts/', pathNot: '^$1/src/hosts/$2/' },
    },
    {
      // What all kinds of files share knows none of them.
      name: 'files-know-no-kind-of-file',
      severity: 'error',
      from: { path: '^tools/workbench/src/hosts/google/files/', pathNot: tests },
      to: {
        path: '^tools/workbench/src/hosts/google/',
        pathNot: '^tools/workbench/src/hosts/google/(files/|zoned\\.ts$)',
      },
    },
    {
      name: 'a-kind-of-file-knows-no-other',
      severity: 'error',
      from: { path: '^tools/workbench/src/hosts/google/(docs|slides|sheets)/', pathNot: tests },
      to: {
        path: '^tools/workbench/src/hosts/google/',
        pathNot: '^tools/workbench/src/hosts/google/($1/|files/|zoned\\.ts$)',
      },
    },
    {
      name: 'viewer-editor-picture-import-no-host',
      severity: 'error',
      from: { path: '^addons/[^/]+/src/(picture|viewer|editor)/' },
      to: { path: '^addons/[^/]+/src/hosts/' },
    },
    {
      name: 'only-a-host-imports-forge',
      severity: 'error',
      from: { path: '^addons/', pathNot: '^addons/[^/]+/src/hosts/confluence/|\\.test\\.ts$' },
      to: { path: 'node_modules/@forge/' },
    },
    {
      name: 'only-a-function-sends-usage',
      severity: 'error',
      from: { path: '^addons/', pathNot: '^addons/[^/]+/src/hosts/[^/]+/functions/' },
      to: { path: '^libraries/usage/src/send(-now)?\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
