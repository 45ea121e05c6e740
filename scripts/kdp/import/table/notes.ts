// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "../estate/remark.ts";
import type { SourcePlace } from "../estate/source-place.ts";
import type { RemarkKind } from "./remark-kind.ts";
import { REMARK_KINDS, type TableCode } from "./remark-kinds.ts";

/** Nobody reads more URLs of one remark. */
const MOST_URLS = 20;

/** Collects remarks: of one kind at one place there is one, with all its URLs. */
export class Notes {
  readonly #remarks = new Map<string, { readonly remark: Remark; readonly urls: string[] }>();
  readonly #byPlace = new Map<SourcePlace, string>();

  /**
   * Adds a remark.
   *
   * @param url - A URL that behaves differently; undefined where none does.
   * @param detail - What the texts of the kind do not say: a sentence, put behind the effect.
   */
  add(code: TableCode, place: SourcePlace, url?: string, detail?: string): void {
    const key = `${code} ${this.#keyOf(place)}`;
    const known = this.#remarks.get(key);
    const urls = known?.urls ?? [];
    if (known === undefined) {
      const { treatment, effect, reason, remedy }: RemarkKind = REMARK_KINDS[code];
      const whole = detail === undefined ? effect : `${effect} ${detail}`;
      this.#remarks.set(key, { remark: { code, place, treatment, effect: whole, reason, remedy, urls }, urls });
    }
    if (url !== undefined && urls.length < MOST_URLS && !urls.includes(url)) urls.push(url);
  }

  /** All remarks, in the order in which they were first added. */
  all(): readonly Remark[] {
    return [...this.#remarks.values()].map(({ remark }) => remark);
  }

  #keyOf(place: SourcePlace): string {
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known;
    const key = JSON.stringify([place.object, place.field]);
    this.#byPlace.set(place, key);
    return key;
  }
}
