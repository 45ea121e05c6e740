// SPDX-License-Identifier: Apache-2.0

// @peculiar/x509 needs this polyfill to be there first.
import "reflect-metadata";
import { randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from "@peculiar/x509";

/** A certificate and its key, in PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority of one's own, for tests and previews: nobody trusts it who has not been told to. */
export interface Authority {
  /** Its own certificate in PEM, for those who shall trust it. */
  readonly cert: string;
  /** Issues a certificate for a server, of host names and IP addresses. */
  issue(names: readonly string[]): Promise<KeyPair>;
  /** Issues a certificate for a client, of a name of its own. */
  issueClient(name: string): Promise<KeyPair>;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY = 86_400_000;
/** Browsers refuse longer ones. */
const LIFETIME = 397 * DAY;

/** Makes a new authority. */
export async function createAuthority(commonName: string): Promise<Authority> {
  cryptoProvider.set(webcrypto);
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: `CN=${commonName}`,
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    cert: certificate.toString("pem"),
    // The names that count are the alternative ones; this one must only differ from the issuer's.
    issue: (names) =>
      issue({ subject: "server", names, use: ExtendedKeyUsage.serverAuth }, certificate, keys.privateKey),
    issueClient: (name) =>
      issue({ subject: name, names: [name], use: ExtendedKeyUsage.clientAuth }, certificate, keys.privateKey),
  };
}

/** What a certificate says. */
interface Claims {
  readonly subject: string;
  readonly names: readonly string[];
  readonly use: ExtendedKeyUsage;
}

async function issue(
  { subject, names, use }: Claims,
  issuer: X509Certificate,
  signingKey: webcrypto.CryptoKey,
): Promise<KeyPair> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.create({
    ...validity(),
    subject: `CN=${subject}`,
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([use]),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
      ),
      await AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  const key = PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return { cert: certificate.toString("pem"), key };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

function validity(): { serialNumber: string; notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return {
    // Positive, and never the same twice (RFC 5280 section 4.1.2.2).
    serialNumber: `01${randomBytes(15).toString("hex")}`,
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + LIFETIME - DAY),
  };
}
