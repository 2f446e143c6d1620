import type { LabelsOf } from './factLabels.ts';
import type { householdFacts } from './facts.ts';

/** What each value of a fact of a household says, understood without the name of the fact. */
export const householdLabels: LabelsOf<typeof householdFacts> = {
  walls: {
    durable: { vi: 'tường bằng vật liệu bền chắc', en: 'durable walls' },
    nonDurable: { vi: 'tường bằng vật liệu không bền chắc', en: 'non-durable walls' },
  },
  frame: {
    durable: { vi: 'khung, cột bằng vật liệu bền chắc', en: 'durable frame' },
    nonDurable: { vi: 'khung, cột bằng vật liệu không bền chắc', en: 'non-durable frame' },
  },
  roof: {
    durable: { vi: 'mái bằng vật liệu bền chắc', en: 'durable roof' },
    nonDurable: { vi: 'mái bằng vật liệu không bền chắc', en: 'non-durable roof' },
  },
  water: {
    piped: { vi: 'nước máy', en: 'piped water' },
    drilledWell: { vi: 'nước giếng khoan', en: 'drilled well' },
    protectedDugWell: { vi: 'nước giếng đào được bảo vệ', en: 'protected dug well' },
    protectedSpring: { vi: 'nước khe, mó được bảo vệ', en: 'protected spring' },
    rain: { vi: 'nước mưa', en: 'rain water' },
    bottled: { vi: 'nước đóng chai, bình', en: 'bottled water' },
    unprotectedDugWell: { vi: 'nước giếng đào không được bảo vệ', en: 'unprotected dug well' },
    unprotectedSpring: { vi: 'nước khe, mó không được bảo vệ', en: 'unprotected spring' },
    surface: { vi: 'nước sông, suối, ao, hồ', en: 'surface water' },
    other: { vi: 'nguồn nước khác', en: 'another source of water' },
  },
  toilet: {
    septic: { vi: 'nhà tiêu tự hoại, bán tự hoại', en: 'septic or semi-septic toilet' },
    pourFlush: { vi: 'nhà tiêu thấm dội nước', en: 'pour-flush toilet' },
    ventilatedPit: { vi: 'nhà tiêu chìm có ống thông hơi', en: 'ventilated pit latrine' },
    doubleVault: { vi: 'nhà tiêu hai ngăn', en: 'double-vault latrine' },
    other: { vi: 'nhà tiêu loại khác', en: 'another kind of toilet' },
    none: { vi: 'không có nhà tiêu', en: 'no toilet' },
  },
  usesInternet: {
    true: { vi: 'có sử dụng dịch vụ internet', en: 'an internet service is used' },
    false: { vi: 'không ai sử dụng dịch vụ internet', en: 'no internet service is used' },
  },
  usesTelephone: {
    true: { vi: 'có sử dụng dịch vụ điện thoại', en: 'a telephone service is used' },
    false: { vi: 'không ai sử dụng dịch vụ điện thoại', en: 'no telephone service is used' },
  },
  television: {
    true: { vi: 'có ti vi', en: 'has a television set' },
    false: { vi: 'không có ti vi', en: 'no television set' },
  },
  radio: {
    true: { vi: 'có đài', en: 'has a radio' },
    false: { vi: 'không có đài', en: 'no radio' },
  },
  desktopComputer: {
    true: { vi: 'có máy tính để bàn', en: 'has a desktop computer' },
    false: { vi: 'không có máy tính để bàn', en: 'no desktop computer' },
  },
  laptop: {
    true: { vi: 'có máy tính xách tay', en: 'has a laptop computer' },
    false: { vi: 'không có máy tính xách tay', en: 'no laptop computer' },
  },
  tablet: {
    true: { vi: 'có máy tính bảng', en: 'has a tablet computer' },
    false: { vi: 'không có máy tính bảng', en: 'no tablet computer' },
  },
  smartphone: {
    true: { vi: 'có điện thoại thông minh', en: 'has a smartphone' },
    false: { vi: 'không có điện thoại thông minh', en: 'no smartphone' },
  },
  telephone: {
    true: { vi: 'có điện thoại thường', en: 'has a plain telephone' },
    false: { vi: 'không có điện thoại thường', en: 'no plain telephone' },
  },
  loudspeaker: {
    true: { vi: 'nghe được loa truyền thanh', en: 'the public loudspeaker is heard' },
    false: { vi: 'không nghe được loa truyền thanh', en: 'the public loudspeaker is not heard' },
  },
};
