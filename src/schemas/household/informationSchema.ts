import * as z from 'zod';
import { maybe } from '../basic/maybe.ts';

/** What a household has and uses to be informed, `Information`. */
export const informationSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      usesInternet: maybe(z.boolean()),
      usesTelephone: maybe(z.boolean()),
      television: maybe(z.boolean()),
      radio: maybe(z.boolean()),
      desktopComputer: maybe(z.boolean()),
      laptop: maybe(z.boolean()),
      tablet: maybe(z.boolean()),
      smartphone: maybe(z.boolean()),
      telephone: maybe(z.boolean()),
      loudspeaker: maybe(z.boolean()),
    })
    .readonly())();
