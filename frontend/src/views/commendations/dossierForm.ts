import type { NewCommendation, UnitReference } from '@/api/model'

export interface DossierForm {
  type: string
  unit: UnitReference | undefined
  name: string
  awardForm: string
  campaign: string
  citation: string
  /** A document's number and the place in it that proves the achievement. */
  reference: string
}

export function dossierRequired(form: DossierForm): Record<string, unknown> {
  return {
    unit: form.unit,
    ...(form.type !== 'COLLECTIVE' && { name: form.name.trim() }),
    awardForm: form.awardForm,
    citation: form.citation.trim(),
    reference: form.reference.trim(),
  }
}

/** A collective is commended as the unit that it is; a person or household by name, in a dossier of their unit. */
export function dossierBody(form: DossierForm): NewCommendation {
  const unit = form.unit?.id ?? ''
  const type = form.type as NewCommendation['subject']['type']
  return {
    subject: type === 'COLLECTIVE' ? { type, unit } : { type, name: form.name.trim() },
    unit,
    awardForm: form.awardForm,
    ...(form.campaign && { campaign: form.campaign }),
    citation: form.citation.trim(),
    evidence: [{ kind: 'DOCUMENT', reference: form.reference.trim() }],
  }
}
