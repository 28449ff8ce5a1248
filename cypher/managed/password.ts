import { createHash, randomBytes } from 'node:crypto'

const ITERATIONS = 1024

/** A new password: 192 random bits, in letters and digits that need no quoting. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * The line of `auth.ini` from which the server takes its first password, as `neo4j-admin dbms set-initial-password` writes it.
 * That command takes the password as an argument, where every user of the machine can read it, and two seconds.
 */
export function authLine(user: string, password: string, salt = randomBytes(32)): string {
  let digest = sha256(Buffer.concat([salt, Buffer.from(password)]))
  for (let round = 1; round < ITERATIONS; round++) digest = sha256(digest)
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
