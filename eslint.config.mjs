import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { layers, packageHomes } from "./layers.mjs";

const zones = Object.keys(layers);

/** Everything a zone must not import, each with a message that says where the code should go. */
function restrictions(zone) {
  return zones
    .filter((other) => other !== zone && !layers[zone].includes(other))
    .filter((other) => !layers[zone].some((allowed) => allowed.startsWith(`${other}/`)))
    .map((other) => ({
      target: `./${zone}/**/!(*.test).{ts,tsx}`,
      from: `./${other}`,
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
      "import/no-restricted-paths": ["error", { zones: zones.flatMap(restrictions) }],
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
  {
    files: Object.values(packageHomes).flat(),
    rules: { "no-restricted-imports": "off" },
  },
];

export default config;
