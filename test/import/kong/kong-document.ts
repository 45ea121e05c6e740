// SPDX-License-Identifier: Apache-2.0

import { isKongDocument } from "../../../scripts/kdp/import/kong/document.ts";
import { kongEstate } from "../../../scripts/kdp/import/kong/estate.ts";
import type { Estate } from "../../../scripts/kdp/import/estate/estate.ts";
import type { RouterFlavor } from "../../../scripts/kdp/import/kong/routes/weight.ts";
import { readYaml } from "../../../scripts/kdp/values/read-yaml.ts";

/** The estate of a configuration of Kong in YAML or JSON. */
export function estateOfText(text: string, flavor?: RouterFlavor): Estate {
  const { root, problems } = readYaml(text, "kong.yaml");
  if (root === undefined || !isKongDocument(root))
    throw new Error(`no configuration of Kong: ${JSON.stringify(problems)}`);
  return kongEstate(root, flavor);
}

/** The estate of a configuration of Kong; the format is 3.0 where it says none. */
export function estateOfConfig(config: object, flavor?: RouterFlavor): Estate {
  return estateOfText(JSON.stringify({ _format_version: "3.0", ...config }), flavor);
}
