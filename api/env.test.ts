import { expect, test } from 'vitest'
import { EnvironmentProblem, readEnvironment } from './env.ts'

test('nothing set is enough', () => {
  expect(readEnvironment({ XDG_DATA_HOME: '/data' })).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    logLevel: 'info',
  })
})
test('an address loses its last slash, an empty value is none', () => {
  expect(readEnvironment({ MAILLAGE_URL: 'https://maillage.example.org/', PORT: '', HOST: '0.0.0.0' })).toMatchObject({
    publicUrl: 'https://maillage.example.org',
    port: 4000,
    host: '0.0.0.0',
  })
})
test.each([
  [
    'PORT',
    '40000000',
    'PORT must be a port from 0 to 65535, such as 4000; with 0 the system chooses one, and it is “40000000”.',
  ],
  ['PORT', 'http', 'PORT must be a port'],
  ['HOST', 'a b', 'HOST must be an address'],
  ['MAILLAGE_URL', 'maillage.org', 'MAILLAGE_URL must be the address'],
  ['MAILLAGE_URL', 'ftp://maillage.org', 'MAILLAGE_URL must be the address'],
  ['MAILLAGE_DATA', 'here', 'MAILLAGE_DATA must be the absolute path'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error'],
])('%s=%s is refused with what to do', (name, value, message) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(message)
  expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentProblem)
})
test('a misspelt setting is not ignored', () => {
  expect(() => readEnvironment({ MAILLAGE_ULR: 'x' })).toThrow('MAILLAGE_ULR is not a setting of Maillage.')
})
