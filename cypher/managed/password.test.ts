import { expect, test } from 'vitest'
import { authLine, newPassword } from './password.ts'

test('the line is the one that neo4j-admin 5.26 writes for this password and salt', () => {
  const salt = 'ac89750dd0a41ae8aa5068f2a56fd05cba75adbc0a3d887e902afc054112052f'
  const digest = 'cc4383bdfc53a731fb18c3aede59fa6f5c3f2445e9b40fb874f92c222314b487'
  expect(authLine('neo4j', 'secretsecret', Buffer.from(salt, 'hex'))).toBe(`neo4j:SHA-256,${digest},${salt},1024:\n`)
})

test('passwords are long, need no quoting and differ', () => {
  expect(newPassword()).toMatch(/^[\w-]{32}$/)
  expect(newPassword()).not.toBe(newPassword())
})
