import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const script: Provenance = {
  source: 'script',
  article: null,
  confidence: 'secondHand',
  note: null,
};
const press: Provenance = {
  source: 'script',
  article: null,
  confidence: 'secondHand',
  note: {
    vi: 'Định nghĩa này đọc cả trên báo El Tiempo, tháng 9/2021, dẫn DANE.',
    en: 'El Tiempo of September 2021, which cites DANE, has the same.',
  },
};
const pressOfAdults: Provenance = {
  source: 'script',
  article: null,
  confidence: 'secondHand',
  note: {
    vi: 'Định nghĩa này đọc cả trên báo El Tiempo, tháng 9/2021, dẫn DANE; hộ không có người lớn thì chỉ chương trình tính nói tới.',
    en: 'El Tiempo of September 2021, which cites DANE, has the same; households without adults are in the program alone.',
  },
};
const codes: Provenance = {
  source: 'script',
  article: null,
  confidence: 'recalled',
  note: {
    vi: 'Trọng số đọc trong chương trình tính; chương trình chỉ có mã câu trả lời nên lời văn ghi theo trí nhớ.',
    en: 'The weight was read in the program; it has codes of answers alone, so the words are recalled.',
  },
};

/**
 * Colombia's official index (IPM): five dimensions of 20%, fifteen indicators, poor from 33% on. A score
 * of exactly 0.33 can be had – 840 of 32,768 patterns have it – so that 33% and 1/3 are two cut-offs.
 */
export const colombiaMpi: MultidimensionalIndex = {
  id: 'colombiaMpi',
  name: {
    vi: 'chỉ số nghèo đa chiều của Colombia (IPM, DANE)',
    en: 'Índice de Pobreza Multidimensional of Colombia (IPM, DANE)',
  },
  place: 'CO',
  unit: 'person',
  dimensions: [
    {
      id: 'householdEducation',
      name: {
        vi: 'điều kiện giáo dục của hộ',
        en: 'educational conditions of the household (condiciones educativas del hogar)',
      },
      indicators: [
        {
          id: 'lowAttainment',
          name: {
            vi: 'trình độ học vấn thấp',
            en: 'low educational attainment (bajo logro educativo)',
          },
          weight: '10%',
          deprivedWhen: {
            vi: 'số năm đi học bình quân của người từ 15 tuổi trở lên dưới 9, hoặc hộ không có người từ 15 tuổi',
            en: 'members of 15 and over have on average fewer than 9 years of schooling, or there are none',
          },
          provenance: pressOfAdults,
        },
        {
          id: 'illiteracy',
          name: { vi: 'mù chữ', en: 'illiteracy (analfabetismo)' },
          weight: '10%',
          deprivedWhen: {
            vi: 'có ít nhất một người từ 15 tuổi trở lên không biết đọc, biết viết, hoặc hộ không có người từ 15 tuổi',
            en: 'at least one member of 15 and over cannot read and write, or there are none of that age',
          },
          provenance: pressOfAdults,
        },
      ],
    },
    {
      id: 'childhood',
      name: {
        vi: 'điều kiện của trẻ em và thanh thiếu niên',
        en: 'conditions of children and youth (condiciones de la niñez y juventud)',
      },
      indicators: [
        {
          id: 'schoolAbsence',
          name: { vi: 'không đi học', en: 'absence from school (inasistencia escolar)' },
          weight: '5%',
          deprivedWhen: {
            vi: 'có ít nhất một trẻ từ 6 đến 16 tuổi không đi học',
            en: 'at least one child aged 6 to 16 does not attend school',
          },
          provenance: press,
        },
        {
          id: 'schoolLag',
          name: { vi: 'học chậm so với tuổi', en: 'lag at school (rezago escolar)' },
          weight: '5%',
          deprivedWhen: {
            vi: 'có ít nhất một trẻ từ 7 đến 17 tuổi đã học xong ít năm hơn chuẩn của tuổi mình',
            en: 'at least one child aged 7 to 17 has completed fewer years than its age stands for',
          },
          provenance: press,
        },
        {
          id: 'earlyChildhoodCare',
          name: {
            vi: 'rào cản tiếp cận dịch vụ chăm sóc trẻ nhỏ',
            en: 'barriers to early childhood care (barreras de acceso a servicios para el cuidado de la primera infancia)',
          },
          weight: '5%',
          deprivedWhen: {
            vi: 'có ít nhất một trẻ từ 0 đến 5 tuổi không có đủ bảo hiểm y tế, chăm sóc và dinh dưỡng',
            en: 'at least one child aged 0 to 5 lacks health insurance, care or food',
          },
          provenance: script,
        },
        {
          id: 'childLabor',
          name: { vi: 'lao động trẻ em', en: 'child labor (trabajo infantil)' },
          weight: '5%',
          deprivedWhen: {
            vi: 'có ít nhất một trẻ từ 12 đến 17 tuổi làm việc',
            en: 'at least one child aged 12 to 17 works',
          },
          provenance: script,
        },
      ],
    },
    {
      id: 'health',
      name: { vi: 'y tế', en: 'health (salud)' },
      indicators: [
        {
          id: 'noHealthInsurance',
          name: {
            vi: 'không có bảo hiểm y tế',
            en: 'no health insurance (sin aseguramiento en salud)',
          },
          weight: '10%',
          deprivedWhen: {
            vi: 'có ít nhất một người trên 5 tuổi không có bảo hiểm y tế',
            en: 'at least one member over 5 has no health insurance',
          },
          provenance: script,
        },
        {
          id: 'healthCareBarriers',
          name: {
            vi: 'rào cản tiếp cận dịch vụ y tế',
            en: 'barriers to health care (barreras de acceso a servicios de salud)',
          },
          weight: '10%',
          deprivedWhen: {
            vi: 'có ít nhất một người trong 30 ngày qua bị bệnh hay tai nạn mà không đến cơ sở y tế',
            en: 'at least one member was ill or hurt in the last 30 days and did not get institutional care',
          },
          provenance: codes,
        },
      ],
    },
    {
      id: 'work',
      name: { vi: 'việc làm', en: 'work (trabajo)' },
      indicators: [
        {
          id: 'longUnemployment',
          name: {
            vi: 'thất nghiệp kéo dài',
            en: 'long-term unemployment (desempleo de larga duración)',
          },
          weight: '10%',
          deprivedWhen: {
            vi: 'có ít nhất một người tìm việc từ 52 tuần trở lên, hoặc không ai tham gia lực lượng lao động',
            en: 'at least one member has looked for work for 52 weeks or more, or nobody is in the labor force',
          },
          provenance: {
            source: 'script',
            article: null,
            confidence: 'secondHand',
            note: {
              vi: 'Chương trình cũng coi hộ chỉ gồm người hưởng lương hưu là thiếu hụt; điều này chưa đọc ở nơi khác.',
              en: 'The program also takes a household of pensioners alone for deprived; this was read nowhere else.',
            },
          },
        },
        {
          id: 'informalWork',
          name: { vi: 'việc làm phi chính thức', en: 'informal work (empleo informal)' },
          weight: '10%',
          deprivedWhen: {
            vi: 'không phải mọi người trong lực lượng lao động đều có việc làm có đóng bảo hiểm hưu trí',
            en: 'not everybody in the labor force has work with a pension contribution',
          },
          provenance: codes,
        },
      ],
    },
    {
      id: 'housing',
      name: {
        vi: 'dịch vụ công ích và điều kiện nhà ở',
        en: 'utilities and housing (servicios públicos domiciliarios y condiciones de la vivienda)',
      },
      indicators: [
        {
          id: 'noImprovedWater',
          name: {
            vi: 'không có nguồn nước bảo đảm',
            en: 'no improved water source (sin acceso a fuente de agua mejorada)',
          },
          weight: '4%',
          deprivedWhen: {
            vi: 'ở thành thị không có nước máy, ở nông thôn lấy nước từ nguồn không bảo đảm',
            en: 'there is no piped water in a town, or no improved source in the country',
          },
          provenance: codes,
        },
        {
          id: 'sewage',
          name: {
            vi: 'xử lý chất thải không bảo đảm',
            en: 'inadequate disposal of excreta (inadecuada eliminación de excretas)',
          },
          weight: '4%',
          deprivedWhen: {
            vi: 'ở thành thị không nối với cống thoát nước, ở nông thôn không có nhà tiêu hoặc nhà tiêu không bảo đảm',
            en: 'there is no connection to a sewer in a town, or no adequate toilet in the country',
          },
          provenance: codes,
        },
        {
          id: 'floors',
          name: {
            vi: 'sàn không bảo đảm',
            en: 'inadequate floors (material inadecuado de pisos)',
          },
          weight: '4%',
          deprivedWhen: { vi: 'sàn nhà là sàn đất', en: 'the floor is of earth' },
          provenance: codes,
        },
        {
          id: 'walls',
          name: {
            vi: 'tường ngoài không bảo đảm',
            en: 'inadequate outer walls (material inadecuado de paredes exteriores)',
          },
          weight: '4%',
          provenance: {
            source: 'script',
            article: null,
            confidence: 'secondHand',
            note: {
              vi: 'Danh mục vật liệu khác nhau giữa thành thị và nông thôn; chương trình chỉ có mã nên không ghi lời văn.',
              en: 'The materials differ between urban and rural; the program has codes alone, so no words stand here.',
            },
          },
        },
        {
          id: 'crowding',
          name: { vi: 'quá chật chội', en: 'critical crowding (hacinamiento crítico)' },
          weight: '4%',
          deprivedWhen: {
            vi: 'ở thành thị có từ 3 người trở lên một phòng, ở nông thôn hơn 3 người một phòng',
            en: 'there are 3 persons or more a room in a town, or more than 3 in the country',
          },
          provenance: script,
        },
      ],
    },
  ],
  cutoff: '33%',
  sources: [
    {
      id: 'script',
      title: {
        vi: 'J. S. Meza García: chương trình R tính IPM theo DANE (ECV 2024)',
        en: 'J. S. Meza García: an R program of the IPM after DANE (ECV 2024)',
      },
      issued: null,
      effective: null,
      readAt: ['github.com/jmeza-data/Repositorio_Calculo_IPM'],
    },
  ],
  provenance: {
    source: 'script',
    article: null,
    confidence: 'secondHand',
    note: {
      vi: 'Năm chiều đọc được ở Boletín técnico năm 2023 của DANE (es.scribd.com/document/724722946, các trang đầu). Ngưỡng thì các nơi khác nhau: chương trình tính lấy "IPM >= 0.33", bản giới thiệu của nó ghi 33.33%, danh mục của OPHI ghi "more than a third", báo Portafolio dẫn Camacol ghi "más de 5/15"; câu của chính DANE chưa đọc được. 33% khác 1/3: 840 trong 32.768 tổ hợp có điểm đúng bằng 0,33, nghèo theo 33% mà không nghèo theo 1/3.',
      en: 'The five dimensions were read in DANE’s Boletín técnico of 2023 (es.scribd.com/document/724722946, its first pages). On the cut-off the others differ: the program has "IPM >= 0.33", its introduction 33.33%, OPHI’s directory "more than a third", Portafolio citing Camacol "más de 5/15"; DANE’s own sentence was not read. 33% is not 1/3: 840 of the 32,768 patterns score exactly 0.33, poor by 33% and not by 1/3.',
    },
  },
};
