/** An account: its stable identifier and the name under which it signs in. */
export interface User {
  id: string
  name: string
}

const STORED_AS = 'phongtrao.lastUser'

/** Who was signed in here last and has not signed out; no token and no right comes with it. */
export function lastUser(): User | undefined {
  const stored = localStorage.getItem(STORED_AS)
  return stored ? (JSON.parse(stored) as User) : undefined
}

export function rememberUser(user: User): void {
  localStorage.setItem(STORED_AS, JSON.stringify(user))
}

export function forgetUser(): void {
  localStorage.removeItem(STORED_AS)
}
