/**
 * The security headers of the served SPA. `vite preview` sends them, so that the browser tests run under them;
 * nginx sends the same in production. `frame-ancestors 'self'` and not `'none'`: the silent sign-in opens one page of
 * the SPA in a hidden frame.
 *
 * @param keycloakOrigin scheme, host and port of Keycloak, to which the page may connect and which it may frame
 */
export function securityHeaders(keycloakOrigin: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${keycloakOrigin}`,
    `frame-src 'self' ${keycloakOrigin}`,
    `form-action 'self' ${keycloakOrigin}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}
