/** Why a field of the applicant is refused, with what a sentence about it needs. Lengths are in characters. */
export type ApplicantProblem =
  | { readonly tag: 'missing' }
  | { readonly tag: 'too-long'; readonly maximum: number; readonly length: number }
  /** 统一社会信用代码 */
  | { readonly tag: 'code-characters'; readonly characters: string }
  | { readonly tag: 'code-length'; readonly length: number }
  | { readonly tag: 'code-check'; readonly text: string; readonly check: string; readonly expected: string }
  /** 手机号 */
  | { readonly tag: 'mobile-characters'; readonly text: string }
  | { readonly tag: 'mobile-length'; readonly digits: number }
  | { readonly tag: 'mobile-prefix'; readonly text: string }
  | { readonly tag: 'mobile-country'; readonly text: string }
  | { readonly tag: 'mobile-abroad-length'; readonly text: string; readonly digits: number }
  /** 电子邮箱 */
  | { readonly tag: 'email-at'; readonly text: string; readonly signs: number }
  | { readonly tag: 'email-space'; readonly text: string }
  | { readonly tag: 'email-name'; readonly text: string }
  | { readonly tag: 'email-domain'; readonly domain: string };

/** A field's text in its one form, or why there is none. */
export type ApplicantReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: ApplicantProblem };

export const given = (value: string): ApplicantReading => ({ ok: true, value });
export const refusedAs = (problem: ApplicantProblem): ApplicantReading => ({ ok: false, problem });
