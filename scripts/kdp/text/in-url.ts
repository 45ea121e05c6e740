// SPDX-License-Identifier: Apache-2.0

/** An address or a host as it stands in a URL: IPv6 in brackets. */
export function inUrl(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
