// SPDX-License-Identifier: Apache-2.0

/** Two-generation LRU cache; holds up to 2 × `most` entries. */
export class LruCache<Value> {
  private readonly most: number;
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): Value | undefined {
    const recent = this.recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.older.get(key);
    if (older !== undefined) this.add(key, older);
    return older;
  }

  add(key: string, value: Value): void {
    if (this.recent.size >= this.most) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
