// SPDX-License-Identifier: Apache-2.0

import type { FormatName } from "./formats.ts";

/** A text in one of the named formats (`formats.ts`). */
export interface StringDefinition {
  readonly kind: "string";
  readonly format: FormatName;
}

/** One of a few words, or of a few whole numbers. */
export interface EnumDefinition {
  readonly kind: "enum";
  readonly values: readonly string[] | readonly number[];
}

/** A whole number; both bounds are allowed values. */
export interface IntegerDefinition {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
}

/** A number; both bounds are allowed values. */
export interface NumberDefinition {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
}

/** `true` or `false`. */
export interface BooleanDefinition {
  readonly kind: "boolean";
}

/** A list of at least `min` items of one kind. */
export interface ArrayDefinition {
  readonly kind: "array";
  readonly min: number;
  readonly items: Definition;
}

/** Names of the user's choice, each with a value of one kind; at least `min` of them. */
export interface MapDefinition {
  readonly kind: "map";
  readonly min: number;
  readonly keys: FormatName;
  readonly values: Definition;
}

/** Fixed field names, each with its own definition. */
export interface RecordDefinition {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

/** A map for another program (a Kong plugin's configuration). It is passed on unread. */
export interface OpaqueDefinition {
  readonly kind: "opaque";
}

/**
 * The definition of a value. From the one definition of the route table come the TypeScript types (`TypeOf`), the structural checks
 * (`check-structure.ts`), the JSON Schema (`json-schema.ts`) and the plugin's schema in Kong's own language (`kong-schema.ts`).
 */
export type Definition =
  | StringDefinition
  | EnumDefinition
  | IntegerDefinition
  | NumberDefinition
  | BooleanDefinition
  | ArrayDefinition
  | MapDefinition
  | RecordDefinition
  | OpaqueDefinition;

/** A field of a record: its definition, and a sentence for the people who fill it in. */
export interface FieldDefinition {
  readonly is: Definition;
  readonly doc: string;
  readonly required?: true;
}

/** The TypeScript type of the values that a definition allows. */
export type TypeOf<D> = D extends StringDefinition
  ? string
  : D extends { readonly kind: "enum"; readonly values: readonly (infer Value)[] }
    ? Value
    : D extends IntegerDefinition | NumberDefinition
      ? number
      : D extends BooleanDefinition
        ? boolean
        : D extends { readonly kind: "array"; readonly items: infer Item }
          ? readonly TypeOf<Item>[]
          : D extends { readonly kind: "map"; readonly values: infer Value }
            ? { readonly [name: string]: TypeOf<Value> }
            : D extends { readonly kind: "record"; readonly fields: infer Fields }
              ? RecordOf<Fields>
              : D extends OpaqueDefinition
                ? Readonly<Record<string, unknown>>
                : never;

type RequiredNames<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly required: true } ? Name : never;
}[keyof Fields];

type ValueOf<Field> = Field extends { readonly is: infer D } ? TypeOf<D> : never;

type RecordOf<Fields> = {
  readonly [Name in RequiredNames<Fields>]: ValueOf<Fields[Name]>;
} & {
  readonly [Name in Exclude<keyof Fields, RequiredNames<Fields>>]?: ValueOf<Fields[Name]>;
};
