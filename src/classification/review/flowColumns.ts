import type { LocalText } from '../../model/standard/provenance.ts';
import type { FlowReport } from '../../rates/householdFlows.ts';

/** The columns of form 2, in its order. */
export const poorColumns = {
  start: { vi: 'số đầu kỳ', en: 'start' },
  becameNearPoor: { vi: 'trở thành hộ cận nghèo', en: 'became near-poor' },
  roseAbove: { vi: 'vượt chuẩn cận nghèo', en: 'rose above' },
  otherDecrease: { vi: 'giảm khác', en: 'other decrease' },
  fromNearPoor: { vi: 'hộ cận nghèo trở thành hộ nghèo', en: 'near-poor that became poor' },
  fellBack: { vi: 'tái nghèo', en: 'fell back' },
  newlyArisen: { vi: 'phát sinh mới', en: 'newly arisen' },
  otherIncrease: { vi: 'tăng khác', en: 'other increase' },
  end: { vi: 'số cuối kỳ', en: 'end' },
} as const satisfies { readonly [field in keyof FlowReport['poor']]: LocalText };

/** The columns of form 3, in its order. */
export const nearPoorColumns = {
  start: poorColumns.start,
  roseAbove: { vi: 'thoát cận nghèo', en: 'rose above' },
  becamePoor: { vi: 'trở thành hộ nghèo', en: 'became poor' },
  otherDecrease: poorColumns.otherDecrease,
  fromPoor: { vi: 'hộ nghèo trở thành hộ cận nghèo', en: 'poor that became near-poor' },
  fellBack: { vi: 'tái cận nghèo', en: 'fell back' },
  newlyArisen: poorColumns.newlyArisen,
  otherIncrease: poorColumns.otherIncrease,
  end: poorColumns.end,
} as const satisfies { readonly [field in keyof FlowReport['nearPoor']]: LocalText };
