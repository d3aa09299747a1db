import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { layers, packageHomes } from "./layers.mjs";

const zones = Object.keys(layers);

/** Everything a zone must not import, each with a message that says where the code should go. */
function restrictions(zone) {
  return zones
    .filter((other) => other !== zone && !layers[zone].includes(other))
    .map((other) => ({
      target: `./${zone}`,
      from: `./${other}`,
      // One file of a zone may be allowed where the rest is not.
      except: layers[zone]
        .filter((allowed) => allowed.startsWith(`${other}/`))
        .map((allowed) => `./${allowed.slice(other.length + 1)}`),
      message: `${zone} may import only ${layers[zone].join(", ") || "nothing"}; move what you need there, or pass it in (layers.mjs).`,
    }));
}

const config = [
  { ignores: [".next*/**", "node_modules/**", "next-env.d.ts", "data/**", "coverage/**"] },
  ...next,
  ...tseslint.configs.recommended,
  {
    settings: { "import/resolver": { typescript: { project: "./tsconfig.json" } } },
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: Object.keys(packageHomes).map((name) => ({
            name,
            message: `Only ${packageHomes[name].join(", ")} names ${name}.`,
          })),
        },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  // A block a zone: asked of every file, the rules of all zones took a third of the time.
  ...zones.map((zone) => ({
    files: [`${zone}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "import/no-restricted-paths": ["error", { zones: restrictions(zone) }] },
  })),
  {
    files: Object.values(packageHomes).flat(),
    rules: { "no-restricted-imports": "off" },
  },
];

export default config;
