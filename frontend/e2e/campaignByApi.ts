// What a browser test needs to exist before it begins, made by the API as a script would make it.
const API = `${process.env.API_URL ?? 'http://localhost:8080'}/api/v1`
const REALM = `${process.env.KEYCLOAK_URL ?? 'http://localhost:8180'}/realms/phongtrao`
const COMMUNAL = ['COMMUNE', 'WARD', 'TOWNSHIP']

interface Made {
  id: string
  items: { id: string }[]
}

async function token(user: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'phongtrao-cli', username: user, password: user })
  const answer = await fetch(`${REALM}/protocol/openid-connect/token`, { method: 'POST', body })
  return ((await answer.json()) as { access_token: string }).access_token
}

/** Calls the API as somebody; anything but success fails the test with what was answered. */
export async function call(user: string, method: string, path: string, body?: unknown, etag?: string): Promise<{ value: Made; etag: string }> {
  const answer = await fetch(`${API}${path}`, {
    method,
    headers: { Authorization: `Bearer ${await token(user)}`, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(etag && { 'If-Match': etag }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return { value: JSON.parse(text) as Made, etag: answer.headers.get('ETag') ?? '' }
}

/** A campaign of this year's Đồng Nai that is being prepared: its communes report households. */
export async function campaignInPreparation(name: string): Promise<string> {
  const year = new Date().getFullYear()
  const province = (await call('planner', 'GET', '/units?code=75')).value.items[0]?.id
  const plan = await call('planner', 'POST', '/directives', { type: 'PLAN', number: `${Date.now()}/KH-UBND`, issuer: province, issuedOn: `${year}-01-15`, subject: name })
  const campaign = await call('planner', 'POST', '/campaigns', {
    name, kind: 'EMULATION', owner: province, period: String(year), directives: [plan.value.id], contents: [{ title: 'Tuyên truyền đến từng hộ' }],
    indicators: [{ indicator: 'HOUSEHOLDS', unitTypes: COMMUNAL, required: true }, { indicator: 'HOUSEHOLDS_REACHED', unitTypes: COMMUNAL, required: true }],
  })
  return campaign.value.id
}

/** A launched campaign of Bình Phước in 2019 that asks its communes for figures of households, and one commune's draft. */
export async function campaignWithDraft(name: string, indicators: string[]): Promise<{ campaign: string; report: string }> {
  const province = (await call('planner', 'GET', '/units?code=70&asOf=2019-06-01')).value.items[0]?.id
  const commune = (await call('reporter', 'GET', '/units?code=25234&asOf=2019-06-01')).value.items[0]?.id
  const plan = await call('planner', 'POST', '/directives', { type: 'PLAN', number: `${Date.now()}/KH-UBND`, issuer: province, issuedOn: '2019-01-15', subject: name })
  const campaign = await call('planner', 'POST', '/campaigns', {
    name, kind: 'EMULATION', owner: province, period: '2019', directives: [plan.value.id], contents: [{ title: 'Tuyên truyền đến từng hộ' }],
    indicators: indicators.map((indicator) => ({ indicator, unitTypes: COMMUNAL, required: true })),
  })
  await call('planner', 'POST', `/campaigns/${campaign.value.id}/launch`, { date: '2019-01-15' }, campaign.etag)
  const report = await call('reporter', 'POST', '/reports', { campaign: campaign.value.id, unit: commune, period: '2019' })
  return { campaign: campaign.value.id, report: report.value.id }
}
