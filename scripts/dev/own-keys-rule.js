// SPDX-License-Identifier: Apache-2.0

import ts from "typescript";

/**
 * A key that may be any text is never looked up in a plain object, nor set there: `object[key]` finds `constructor` in every object, and
 * an assignment to `__proto__` gives it another prototype. Lists and keys that the types know are let be.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const ownKeysRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      element: "Any text may be this key: use ownValue or setOwn (plugins/route-table/table/own-value.ts), or a Map.",
      in: "`in` finds what objects bring along: use Object.hasOwn, or a Map.",
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const isAnyText = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
    const isList = (node) => {
      const type = checker.getNonNullableType(services.getTypeAtLocation(node));
      return checker.isArrayLikeType(type);
    };
    return {
      "MemberExpression[computed=true]"(node) {
        if (isAnyText(node.property) && !isList(node.object)) context.report({ node, messageId: "element" });
      },
      "BinaryExpression[operator='in']"(node) {
        if (isAnyText(node.left)) context.report({ node, messageId: "in" });
      },
    };
  },
};
