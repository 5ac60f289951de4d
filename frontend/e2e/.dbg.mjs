import { call, campaignWithDraft } from './campaignByApi.ts'
const { campaign } = await campaignWithDraft(`dbg ${Date.now()}`, ['HOUSEHOLDS'])
const commune = (await call('reporter', 'GET', '/units?code=25234&asOf=2019-06-01')).value.items[0].id
const id = crypto.randomUUID()
console.log(JSON.stringify((await call('reporter', 'POST', '/reports/batch', { items: [{ key: crypto.randomUUID(), action: 'CREATE', content: { id, campaign, unit: commune, period: '2019-Q1' } }] })).value, null, 1).slice(0, 800))
