import { generateKeyPairSync, sign } from 'node:crypto';

/** @param {number} tag @param {Buffer[]} parts */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const SEQUENCE = 0x30;
const hex = (/** @type {string} */ text) => Buffer.from(text, 'hex');
/** Object identifiers of RFC 5912 and 5280, encoded. */
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, hex('2a8648ce3d040302')));
const COMMON_NAME = der(0x06, hex('550403'));

/** @param {string} name */
const named = (name) =>
  der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(name, 'utf8')))));
/** @param {Date} date UTCTime holds years up to 2049. */
const time = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/**
 * A certificate that nobody trusts, and its key: enough for a server on loopback that stands in for sites with https
 * in a browser told to look away. Made anew each time, so that no key lies in the project.
 * @returns {{ key: string, cert: string }} PEM
 */
export function selfSigned() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const validity = der(SEQUENCE, time(new Date(Date.now() - day)), time(new Date(Date.now() + 30 * day)));
  const name = named('Lede on loopback');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(SEQUENCE, der(0x02, hex('01')), ECDSA_WITH_SHA256, name, validity, name, spki);
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const cert = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(0x03, signature));
  const lines = cert.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
