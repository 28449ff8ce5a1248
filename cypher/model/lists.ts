// The lists that name everything the model declares. A new kind or relation is one file and one line here (and its import).
import { actor } from './kinds/actor.ts'
import { schemeType } from './kinds/scheme-type.ts'
import { scheme } from './kinds/scheme.ts'
import { action } from './kinds/action.ts'
import { territory } from './kinds/territory.ts'
import { legalText } from './kinds/legal-text.ts'
import { document } from './kinds/document.ts'
import { event } from './kinds/event.ts'
import { theme } from './kinds/theme.ts'
import { coordinates } from './relations/coordinates.ts'
import { carries } from './relations/carries.ts'
import { pilots } from './relations/pilots.ts'
import { animates } from './relations/animates.ts'
import { attachedTo } from './relations/attached-to.ts'
import { holds } from './relations/holds.ts'
import { signs } from './relations/signs.ts'
import { sitsOn } from './relations/sits-on.ts'
import { takesPartIn } from './relations/takes-part-in.ts'
import { partnerOf } from './relations/partner-of.ts'
import { memberOf } from './relations/member-of.ts'
import { funds } from './relations/funds.ts'
import { articulatesWith } from './relations/articulates-with.ts'
import { partOf } from './relations/part-of.ts'
import { integratedIn } from './relations/integrated-in.ts'
import { originatesFrom } from './relations/originates-from.ts'
import { replaces } from './relations/replaces.ts'
import { renews } from './relations/renews.ts'
import { instanceOf } from './relations/instance-of.ts'
import { stepOf } from './relations/step-of.ts'
import { deployedIn } from './relations/deployed-in.ts'
import { covers } from './relations/covers.ts'
import { locatedIn } from './relations/located-in.ts'
import { within } from './relations/within.ts'
import { administers } from './relations/administers.ts'
import { groundedIn } from './relations/grounded-in.ts'
import { cites } from './relations/cites.ts'
import { amends } from './relations/amends.ts'
import { repeals } from './relations/repeals.ts'
import { produced } from './relations/produced.ts'
import { about } from './relations/about.ts'
import { addresses } from './relations/addresses.ts'
import { broader } from './relations/broader.ts'
import { organised } from './relations/organised.ts'
import { spokeAt } from './relations/spoke-at.ts'
import { evaluates } from './relations/evaluates.ts'
import { commissioned } from './relations/commissioned.ts'
import { meantFor } from './relations/meant-for.ts'
import { positionOn } from './relations/position-on.ts'
import { lifecycle } from './attributes/lifecycle.ts'
import { coordination } from './attributes/coordination.ts'
import { definition } from './attributes/definition.ts'
import { mission } from './attributes/mission.ts'
import { objective } from './attributes/objective.ts'
import { principle } from './attributes/principle.ts'
import { finding } from './attributes/finding.ts'
import { condition } from './attributes/condition.ts'
import { difficulty } from './attributes/difficulty.ts'
import { method } from './attributes/method.ts'
import { role } from './attributes/role.ts'
import { content } from './attributes/content.ts'
import { governance } from './attributes/governance.ts'
import { perimeter } from './attributes/perimeter.ts'
import { answer } from './attributes/answer.ts'
import { remark } from './attributes/remark.ts'
import { number } from './measures/number.ts'
import { share } from './measures/share.ts'
import { amount } from './measures/amount.ts'
import { duration } from './measures/duration.ts'
import { population } from './measures/population.ts'
import { staffing } from './measures/staffing.ts'
import { rate } from './measures/rate.ts'
import { rank } from './measures/rank.ts'

export const kinds = [actor, schemeType, scheme, action, territory, legalText, document, event, theme] as const

export const relations = [
  coordinates,
  carries,
  pilots,
  animates,
  attachedTo,
  holds,
  signs,
  sitsOn,
  takesPartIn,
  partnerOf,
  memberOf,
  funds,
  articulatesWith,
  partOf,
  integratedIn,
  originatesFrom,
  replaces,
  renews,
  instanceOf,
  stepOf,
  deployedIn,
  covers,
  locatedIn,
  within,
  administers,
  groundedIn,
  cites,
  amends,
  repeals,
  produced,
  about,
  addresses,
  broader,
  organised,
  spokeAt,
  evaluates,
  commissioned,
  meantFor,
  positionOn,
] as const

export const attributes = [
  lifecycle,
  coordination,
  definition,
  mission,
  objective,
  principle,
  finding,
  condition,
  difficulty,
  method,
  role,
  content,
  governance,
  perimeter,
  answer,
  remark,
] as const

export const measures = [number, share, amount, duration, population, staffing, rate, rank] as const

export type KindName = (typeof kinds)[number]['name']
export type RelationName = (typeof relations)[number]['name']
export type AttributeName = (typeof attributes)[number]['key']
export type MeasureName = (typeof measures)[number]['key']
