/** One place that the API refused: a JSON pointer into the body, or a parameter. */
export interface Violation {
  pointer?: string
  parameter?: string
  code: string
  message: string
  value?: string
}

/** What a problem says, as far as it can be kept and sent about. */
export interface Stated {
  type: string
  status: number
  detail: string
  violations: readonly Violation[]
  extensions: Readonly<Record<string, unknown>>
}

/** An RFC 9457 problem answered by the API, or `/problems/unreachable` when no answer came at all. */
export class Problem extends Error {
  readonly type: string
  readonly status: number
  /** The request's name in the server's log. */
  readonly requestId: string | undefined
  readonly violations: readonly Violation[]
  /** Members beside the standard ones, such as the readings of an ambiguous figure. */
  readonly extensions: Readonly<Record<string, unknown>>

  constructor(body: Record<string, unknown>, status: number, requestId?: string) {
    super(typeof body.detail === 'string' ? body.detail : String(body.title ?? status))
    const { type, title: _title, status: _status, detail: _detail, instance: _instance, violations, ...extensions } = body
    this.name = 'Problem'
    this.type = typeof type === 'string' ? type : 'about:blank'
    this.status = status
    this.requestId = requestId
    this.violations = Array.isArray(violations) ? (violations as Violation[]) : []
    this.extensions = extensions
  }

  /** A problem that is part of an answer, as that of one item of a batch. */
  static of(stated: { type: string; status: number }): Problem {
    return new Problem({ ...stated }, stated.status)
  }

  /** One that was kept for later. */
  static kept({ type, status, detail, violations, extensions }: Stated): Problem {
    return new Problem({ ...extensions, type, detail, violations }, status)
  }

  static unreachable(): Problem {
    return new Problem({ type: '/problems/unreachable' }, 0)
  }

  /** Its content alone, to be kept. */
  get stated(): Stated {
    return { type: this.type, status: this.status, detail: this.message, violations: this.violations, extensions: this.extensions }
  }

  /** The last segment of the type, by which the locale files key their words. */
  get key(): string {
    return this.type.split('/').at(-1) ?? this.type
  }
}
