export type { Allow } from './allow.ts';
export {
  type Anchors,
  type Certainty,
  type Context,
  type Detection,
  type Detector,
  DetectorError,
  type DetectorSpec,
  defineDetector,
  type Found,
  type Limit,
  type Source,
} from './define-detector.ts';
export { type DetectOptions, detect } from './detect.ts';
export { email } from './pii/email.ts';
