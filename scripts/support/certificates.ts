// SPDX-License-Identifier: Apache-2.0

// @peculiar/x509 needs this polyfill, so it is imported first.
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

/** From when until when a certificate holds. */
export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** A private certificate authority, for tests and previews. */
export interface Authority {
  /** The authority's certificate in PEM, for clients that shall trust it. */
  readonly cert: string;
  /** Issues a server certificate for host names and IP addresses, valid for about a year unless it is said otherwise. */
  issue(names: readonly string[], validity?: Validity): Promise<KeyPair>;
  /** Issues a client certificate with a name. */
  issueClient(name: string): Promise<KeyPair>;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY = 86_400_000;
/** The longest validity that browsers accept. */
const LIFETIME = 397 * DAY;

/** Creates an authority. */
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
    // Clients check the alternative names. The subject must only differ from the issuer.
    issue: (names, limits) =>
      issue({ subject: "server", names, use: ExtendedKeyUsage.serverAuth, limits }, certificate, keys.privateKey),
    issueClient: (name) =>
      issue({ subject: name, names: [name], use: ExtendedKeyUsage.clientAuth }, certificate, keys.privateKey),
  };
}

/** The contents of a certificate. */
interface Claims {
  readonly subject: string;
  readonly names: readonly string[];
  readonly use: ExtendedKeyUsage;
  readonly limits?: Validity | undefined;
}

async function issue(
  { subject, names, use, limits }: Claims,
  issuer: X509Certificate,
  signingKey: webcrypto.CryptoKey,
): Promise<KeyPair> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.create({
    ...validity(),
    ...limits,
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
    // A serial number is positive and unique (RFC 5280 section 4.1.2.2).
    serialNumber: `01${randomBytes(15).toString("hex")}`,
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + LIFETIME - DAY),
  };
}
