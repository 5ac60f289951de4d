import type { components } from './schema'

// The contract's shapes under the names that the screens use.
type Schemas = components['schemas']
export type AllowedAction = Schemas['AllowedAction']
export type Campaign = Schemas['CampaignView']
export type Directive = Schemas['DirectiveView']
export type Commendation = Schemas['CommendationView']
export type Award = Schemas['AwardView']
export type Figure = Schemas['Figure']
export type Indicator = Schemas['IndicatorView']
export type Me = Schemas['Me']
export type Origin = Schemas['Origin']
export type Progress = Schemas['Progress']
export type TargetProgress = Schemas['TargetProgress']
export type Report = Schemas['ReportView']
export type ReportFigure = Schemas['ReportFigure']
export type Target = Schemas['TargetView']
export type Unit = Schemas['UnitView']
