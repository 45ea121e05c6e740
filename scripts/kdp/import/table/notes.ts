// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../estate/remark.ts";
import type { SourcePlace } from "../estate/source-place.ts";
import type { RemarkKind } from "./remark-kind.ts";
import { REMARK_KINDS, type TableCode } from "./remark-kinds.ts";

/** Nobody reads more URLs of one remark. */
const MOST_URLS = 20;

/** A remark that is being collected. */
interface Noted {
  readonly urls: string[];
  readonly apis: string[];
  readonly remark: () => Remark;
}

/** Collects remarks: of one kind at one place there is one, with all its URLs. */
export class Notes {
  readonly #remarks = new Map<string, Noted>();
  readonly #byPlace = new Map<SourcePlace, string>();

  /**
   * Adds a remark.
   *
   * @param url - A URL that behaves differently; undefined where none does.
   * @param detail - What the texts of the kind do not say: a sentence, put behind the effect.
   * @param api - The API of the table that it is about; undefined for those of the place's object.
   */
  add(code: TableCode, place: SourcePlace, url?: string, detail?: string, api?: string): Remark {
    const key = `${code} ${this.#keyOf(place)}`;
    const known = this.#remarks.get(key) ?? this.#begin(key, code, place, detail);
    const { urls, apis } = known;
    if (url !== undefined && urls.length < MOST_URLS && !urls.includes(url)) urls.push(url);
    if (api !== undefined && !apis.includes(api)) apis.push(api);
    return known.remark();
  }

  /** All remarks, in the order in which they were first added. */
  all(): readonly Remark[] {
    return [...this.#remarks.values()].map(({ remark }) => remark());
  }

  #begin(key: string, code: TableCode, place: SourcePlace, detail: string | undefined): Noted {
    const { treatment, effect, reason, remedy }: RemarkKind = REMARK_KINDS[code];
    const whole = detail === undefined ? effect : `${effect} ${detail}`;
    const urls: string[] = [];
    const apis: string[] = [];
    const said = { code, place, treatment, effect: whole, reason, remedy, urls };
    const noted: Noted = { urls, apis, remark: () => (apis.length === 0 ? said : { ...said, apis }) };
    this.#remarks.set(key, noted);
    return noted;
  }

  #keyOf(place: SourcePlace): string {
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known;
    const key = JSON.stringify([place.object, place.field]);
    this.#byPlace.set(place, key);
    return key;
  }
}
