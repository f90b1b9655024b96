/**
 * The shapes that the build writes into the pages and the logic reads: types only, nothing here runs.
 *
 * Money is in whole cents, a moment in milliseconds since 1970, a day is text such as "2026-11-21". What is absent is left out.
 * "weet-niet" is the answer of somebody who does not know; "ja" and "nee" are those to a yes/no question.
 *
 * @typedef {"ja" | "nee" | "onbekend"} Truth
 *
 * @typedef {string | number | string[]} Answer - the rows of statements are answered apart, as "question.row"
 *
 * @typedef {"is" | "in" | "contains" | "at-most" | "at-least" | "less-than" | "more-than" | "after" | "before" | "at-most-days-ago"} Operator
 *
 * @typedef {{all: Condition[]} | {any: Condition[]} | {none: Condition[]} | {not: Condition}
 *   | {fact: string, operator: Operator, value: Answer}
 *   | {answer: string, operator: Operator, value: Answer}
 *   | {score: string, operator: Operator, value: number}
 *   | {cost: "eligible" | "each", operator: Operator, value: number}
 *   | {area: Area}} Condition
 *
 * @typedef {object} Area
 * @property {string} [country]
 * @property {string} [province] - an id of `Region.provinces`
 * @property {string[]} [municipalities]
 *
 * @typedef {object} Municipality
 * @property {string} name
 * @property {string} province
 * @property {string} [validUntil] - its last day
 * @property {string} [successor]
 * @property {{name?: string, email?: string, website?: string, phone?: string}} [contact] - who helps entrepreneurs there
 *
 * @typedef {object} Region
 * @property {Record<string, Municipality>} municipalities
 * @property {Record<string, string>} provinces
 * @property {Record<string, string>} sectors
 *
 * @typedef {"number" | "amount" | "choice" | "multiple" | "yes-no" | "date" | "scale" | "statements"} Kind
 *
 * @typedef {object} Option
 * @property {string} id
 * @property {string} text
 * @property {number} [points]
 * @property {boolean} [uncertain] - "weet ik niet"
 * @property {boolean} [excluded] - takes its question out of the score
 * @property {boolean} [exclusive] - "geen van deze"
 * @property {{axis: string, level: string}} [cap]
 *
 * @typedef {object} Fact - a question about the firm, shared by all scans and schemes
 * @property {string} id
 * @property {Kind} kind
 * @property {string} text
 * @property {boolean} [unknownAllowed]
 * @property {number} [min] - 0 where left out
 * @property {number} [max]
 * @property {"sectors" | "municipalities" | "subsidies"} [list] - where the options come from
 * @property {Option[]} [options]
 * @property {"company" | "plan"} [scope]
 * @property {"no" | "yes" | "forward" | "time"} [changeable]
 * @property {Condition} [showIf]
 *
 * @typedef {object} Question - of a scan, or one of a scheme's own
 * @property {string} id
 * @property {string} [axis]
 * @property {Kind} kind
 * @property {string} text
 * @property {Condition} [showIf]
 * @property {Option[]} [options]
 * @property {boolean} [unknownAllowed]
 * @property {number} [min] - 0 where left out
 * @property {number} [max]
 * @property {number} [yesPoints]
 * @property {number} [noPoints]
 * @property {{from?: number, above?: number, points: number}[]} [steps] - of a number or an amount, ascending
 * @property {{from: number, points: number}[]} [perCount] - of a multiple choice, ascending
 * @property {number} [maximumPoints]
 * @property {number} [countsFor]
 * @property {{from: number, to: number, unknownAllowed?: boolean}} [scale]
 * @property {boolean} [reversed]
 * @property {{id: string, text: string, reversed?: boolean}[]} [rows]
 * @property {"no" | "yes" | "forward" | "time"} [changeable]
 *
 * @typedef {object} Level
 * @property {number} from
 * @property {string} id
 * @property {string} title
 * @property {number} [everyAxis] - the least that every axis must have for this level of the total
 *
 * @typedef {object} Migration - how answers of an older version of a scan become those of the next
 * @property {string} from - the older version
 * @property {Record<string, string>} [renamed] - questions, or rows of them, by their id of then
 * @property {Record<string, Record<string, string>>} [answers] - per question of then: its options, by their id of then
 * @property {string[]} [dropped] - questions, or rows, whose answer of then no longer counts
 *
 * @typedef {object} Scan
 * @property {string} id
 * @property {string} [title]
 * @property {string} [version]
 * @property {Migration[]} [migrations] - from the oldest version to the newest
 * @property {{id: string, title: string, weight: number}[]} axes
 * @property {Level[]} levels
 * @property {Question[]} questions
 * @property {{id: string, title: string, surveyedFrom?: number, points: Condition[], classes: {from: number, title: string}[]}[]} [indexes]
 * @property {Comparison[]} [comparisons]
 *
 * @typedef {object} Comparison - public figures on an answer: percentages by size of firm
 * @property {string} question
 * @property {string} option
 * @property {number} year
 * @property {Record<string, number>} values
 * @property {Record<string, Record<string, number>>} [sectors] - the same of the firms in a sector
 * @property {number} [surveyedFrom] - the least people that a firm has that was asked
 *
 * @typedef {object} Advice
 * @property {string} id
 * @property {Condition} appliesIf
 * @property {{once?: {from: number, to: number}, monthly?: {from: number, to: number}, ownHours?: number}} [costs]
 * @property {{leadDays: number}} planning
 * @property {{answerBecomes?: Record<string, Answer>}} [effect]
 * @property {string[]} [after]
 * @property {string[]} [themes]
 *
 * @typedef {object} Offer - what may stand beside advice
 * @property {"case" | "organisation" | "training" | "event"} type
 * @property {string} title
 * @property {string} url
 * @property {string} [label] - what it is, or who gives it
 * @property {string[]} [themes]
 * @property {string[]} [sectors] - all where left out
 * @property {Area} [area] - everywhere where left out
 * @property {string[]} [advice] - what a case did
 * @property {boolean} [fictional]
 * @property {number} [begins]
 * @property {number} [ends]
 *
 * @typedef {object} SchemeCondition - has exactly one of when, question and untested
 * @property {string} id
 * @property {string} text
 * @property {Condition} [when]
 * @property {string} [question] - the visitor's own yes or no
 * @property {"ja" | "nee"} [needed] - "ja" where left out
 * @property {boolean} [untested]
 * @property {"no" | "yes" | "forward" | "time"} [changeable]
 *
 * @typedef {object} Amount - its base is exactly one of percentage, brackets, table, per and fixed
 * @property {Condition} [when]
 * @property {string} [percentage] - exact decimal text
 * @property {{upTo?: number, percentage: string}[]} [brackets]
 * @property {{upTo?: number, fixed?: number, percentage?: string, minusPercentageAbove?: string}[]} [table]
 * @property {{question: string, amount: number}} [per]
 * @property {number} [fixed]
 * @property {{question: string, full: number}} [proRata]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {{question: string, amount: number}} [maximumPer]
 * @property {Record<string, number>} [partialMaxima]
 *
 * @typedef {object} Terms - what holds in one round, or in a scheme that is always open
 * @property {SchemeCondition[]} conditions
 * @property {Amount[]} amount - empty where unknown
 * @property {string[]} costKinds - empty where it is not limited to any
 *
 * @typedef {object} RoundDates
 * @property {string} id
 * @property {number} [opens] - left out where unknown
 * @property {number} [closes] - the last millisecond on which it is open; left out where unknown
 * @property {number} [openOn] - seen open at this moment
 * @property {number} [spentFrom]
 * @property {"volgorde" | "loting" | "rangschikking" | "naar-rato" | "recht"} [allocation]
 *
 * @typedef {RoundDates & Terms} Round
 *
 * @typedef {object} SchemeIdentity
 * @property {string} id
 * @property {"subsidie" | "aftrek" | "afdrachtvermindering" | "lening" | "garantie" | "hulp"} form
 * @property {Area} area
 * @property {Question[]} [questions]
 * @property {string[]} [assessedBy]
 * @property {{url: string, seen: string}} [apply] - where an application begins
 * @property {boolean} [continuous]
 * @property {{since: string, successor?: string}} [withdrawn]
 * @property {Round[]} [rounds]
 * @property {{from: number, to: number}} [value] - percentage of the amount that is saved on tax
 * @property {{notWith: string[], scope: "same-cost" | "company"}} [combination]
 *
 * @typedef {SchemeIdentity & Terms} Scheme
 *
 * @typedef {object} Model - everything the logic may know about the site's content
 * @property {Region} [region]
 * @property {Fact[]} [facts]
 * @property {Scan[]} [scans]
 * @property {Scan} [scan] - the one that is being filled in
 * @property {Scheme[]} [schemes]
 * @property {Advice[]} [advice]
 * @property {Offer[]} [offers]
 * @property {number} [hourlyRate] - in cents; 5000 where left out
 *
 * @typedef {object} Visitor - everything the logic may know about who is asking
 * @property {{at: number, day: string}} [now] - the day is Amsterdam's
 * @property {Record<string, Answer>} [facts]
 * @property {Record<string, Answer>} [answers]
 * @property {Record<string, Record<string, Answer>>} [own] - per scheme: its own questions, and its conditions that are asked
 * @property {Record<string, number>} [costs] - per kind, without btw
 */

export {};
