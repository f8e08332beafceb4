export { type AtprotoLabel, type LabelContext, toAtprotoLabels } from './atproto-labels.ts';
export { type MastodonReport, type ReportContext, toMastodonReport } from './mastodon-report.ts';
export { type JudgedText, toSarif } from './sarif.ts';
export { type StatementContext, toStatementOfReasons } from './statement-of-reasons.ts';
export { type AnnotatedText, toWebAnnotations, type WebAnnotation } from './web-annotations.ts';
