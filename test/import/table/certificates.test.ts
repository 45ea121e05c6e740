// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { certificatesOf, type CertificateValue } from "../../../scripts/kdp/import/table/certificates.ts";
import { Notes } from "../../../scripts/kdp/import/table/notes.ts";
import type { Remark } from "../../../scripts/kdp/import/estate/remark.ts";
import { estateOfConfig } from "../kong/kong-document.ts";
import { estateOf } from "../../support/estates.ts";

const hush = { cert: "hush-cert", key: "hush-key" };

/** The certificates of a Kong's configuration, and what is said of them. */
function certificates(config: object): { values: readonly CertificateValue[]; remarks: readonly Remark[] } {
  const notes = new Notes();
  const values = certificatesOf(estateOfConfig(config), notes);
  const remarks = notes.all();
  expect(JSON.stringify([values, remarks])).not.toContain("hush");
  return { values, remarks };
}

describe("the certificates of a Kong", () => {
  const values = [{ secretName: "pay-example-com-tls", hosts: ["pay.example.com"] }];
  it.each([
    ["without an id", { certificates: [{ ...hush, snis: [{ name: "pay.example.com" }] }] }],
    ["with one", { certificates: [{ id: "c-1", ...hush, snis: [{ name: "Pay.Example.com" }] }] }],
    [
      "by a name beside it",
      { certificates: [{ id: "c-1", ...hush }], snis: [{ name: "pay.example.com", certificate: "c-1" }] },
    ],
    ["twice for a host", { certificates: [1, 2].map(() => ({ ...hush, snis: [{ name: "pay.example.com" }] })) }],
  ])("get a Secret that is to be made: %s", (_, config) => {
    const found = certificates(config);
    expect(found.values).toEqual(values);
    expect(found.remarks).toMatchObject([
      {
        code: "certificate-secret",
        effect: expect.stringContaining("in the values it is pay-example-com-tls") as string,
      },
    ]);
  });

  it("has names of their own, and says which hosts the values can't name", () => {
    const snis = [{ name: "*" }, { name: "*.a.example.com" }, { name: "b\n{{ x }}" }];
    const found = certificates({
      certificates: [
        { ...hush, snis },
        { ...hush, snis: [{ name: "wildcard.a.example.com" }] },
      ],
    });
    expect(found.values).toEqual([
      { secretName: "wildcard-a-example-com-tls", hosts: ["*.a.example.com"] },
      { secretName: "wildcard-a-example-com-2-tls", hosts: ["wildcard.a.example.com"] },
    ]);
    expect(found.remarks[0]?.effect).toContain("can't name the hosts *, b");
  });

  it("are said where no host can be named, and come after a Secret of the same host", () => {
    const alone = certificates({ certificates: [{ ...hush, snis: [{ name: "*" }] }] });
    expect([alone.values, alone.remarks.map(({ code }) => code)]).toEqual([[], ["certificate-secret"]]);
    const { secrets } = estateOfConfig({ certificates: [{ ...hush, snis: [{ name: "a.example.com" }] }] });
    const tls = { certificate: "team1/a", httpsRedirect: undefined };
    expect(certificatesOf(estateOf([{ hosts: ["a.example.com"], tls }], { secrets }), new Notes())).toEqual([
      { secretName: "a", hosts: ["a.example.com"] },
    ]);
  });
});
