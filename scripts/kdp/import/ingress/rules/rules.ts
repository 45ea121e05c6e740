// SPDX-License-Identifier: Apache-2.0

import { ALIYUN_FAMILIES, ALIYUN_RULES } from "./aliyun.ts";
import type { AnnotationRule } from "./annotation-rule.ts";
import { KONG_RULES } from "./kong.ts";
import { NGINX_BY_HAND, NGINX_REFUSED } from "./nginx-by-hand.ts";
import { NGINX_CARRIED } from "./nginx-carried.ts";
import { NGINX_NOT_NEEDED } from "./nginx-not-needed.ts";

/** All annotations that an import knows: of ingress-nginx, of Alibaba Cloud's controllers, and of Kong's. */
export const ANNOTATION_RULES: readonly AnnotationRule[] = [
  ...NGINX_CARRIED,
  ...NGINX_NOT_NEEDED,
  ...NGINX_BY_HAND,
  ...NGINX_REFUSED,
  ...ALIYUN_RULES,
  ...ALIYUN_FAMILIES,
  ...KONG_RULES,
];

const RULES: ReadonlyMap<string, AnnotationRule> = new Map(ANNOTATION_RULES.map((rule) => [rule.field, rule]));
const NGINX = "nginx.ingress.kubernetes.io/";
/** MSE and Higress take ingress-nginx's names below prefixes of their own as well. */
const SAME_NAMES = ["mse.ingress.kubernetes.io/", "higress.io/"];
const PREFIXES = [NGINX, ...SAME_NAMES, "alb.ingress.kubernetes.io/", "konghq.com/"];

/** Whether an annotation belongs to a controller that is understood here. */
export function isOfController(name: string): boolean {
  return PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** The rule of an annotation; `undefined` for one that nobody knows. */
export function ruleOf(name: string): AnnotationRule | undefined {
  const own = RULES.get(name);
  if (own !== undefined) return own;
  const prefix = SAME_NAMES.find((each) => name.startsWith(each));
  if (prefix !== undefined) return RULES.get(`${NGINX}${name.slice(prefix.length)}`);
  const [family] = /^(?:alb\.ingress\.kubernetes\.io\/[a-z-]+|konghq\.com\/headers)\./.exec(name) ?? [];
  return family === undefined ? undefined : RULES.get(`${family}*`);
}
