import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const script: Provenance = {
  source: 'script',
  article: null,
  confidence: 'secondHand',
  note: null,
};

/**
 * Ecuador's official index (INEC, ENEMDU): four dimensions of 25%, twelve indicators, poor from a third
 * on, extremely poor from a half on.
 */
export const ecuadorMpi: MultidimensionalIndex = {
  id: 'ecuadorMpi',
  name: {
    vi: 'chỉ số nghèo đa chiều của Ecuador (INEC)',
    en: 'Índice de Pobreza Multidimensional of Ecuador (INEC)',
  },
  place: 'EC',
  unit: 'person',
  dimensions: [
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education (educación)' },
      indicators: [
        {
          id: 'schoolAbsence',
          name: {
            vi: 'không học phổ thông',
            en: 'absence from basic and upper secondary school (inasistencia a educación básica y bachillerato)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có trẻ từ 5 đến 14 tuổi không học cấp cơ bản, hoặc từ 15 đến 17 tuổi không học trung học',
            en: 'a child aged 5 to 14 does not attend basic school, or one aged 15 to 17 upper secondary school',
          },
          provenance: script,
        },
        {
          id: 'higherEducation',
          name: {
            vi: 'không học được đại học vì lý do kinh tế',
            en: 'no higher education for economic reasons (no acceso a educación superior por razones económicas)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có người từ 18 đến 29 tuổi đã xong trung học mà không học tiếp vì thiếu tiền',
            en: 'a member aged 18 to 29 who finished upper secondary school does not go on for lack of money',
          },
          provenance: script,
        },
        {
          id: 'incompleteAttainment',
          name: {
            vi: 'học vấn không trọn vẹn',
            en: 'incomplete attainment (logro educativo incompleto)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có người từ 18 đến 64 tuổi đi học dưới 10 năm và hiện không đi học',
            en: 'a member aged 18 to 64 has fewer than 10 years of schooling and does not attend',
          },
          provenance: script,
        },
      ],
    },
    {
      id: 'work',
      name: {
        vi: 'việc làm và an sinh xã hội',
        en: 'work and social security (trabajo y seguridad social)',
      },
      indicators: [
        {
          id: 'childLabor',
          name: {
            vi: 'trẻ em và vị thành niên đi làm',
            en: 'child and adolescent labor (empleo infantil y adolescente)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có trẻ từ 5 đến 14 tuổi làm việc; hoặc từ 15 đến 17 tuổi làm việc với lương dưới mức tối thiểu, không đi học, hoặc quá 30 giờ một tuần',
            en: 'a child aged 5 to 14 works; or one aged 15 to 17 works below the basic wage, without attending school, or more than 30 hours',
          },
          provenance: script,
        },
        {
          id: 'inadequateWork',
          name: {
            vi: 'thất nghiệp hoặc việc làm không đầy đủ',
            en: 'unemployment or inadequate work (desempleo o empleo inadecuado)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có người từ 18 tuổi trở lên thất nghiệp hoặc có việc làm không đầy đủ',
            en: 'a member of 18 and over is unemployed or in inadequate work',
          },
          provenance: script,
        },
        {
          id: 'noPension',
          name: {
            vi: 'không đóng bảo hiểm hưu trí',
            en: 'no contribution to a pension (no contribución al sistema de pensiones)',
          },
          weight: '1/12',
          deprivedWhen: {
            vi: 'có người từ 15 tuổi trở lên đi làm mà không đóng bảo hiểm (trừ người từ 65 tuổi có lương hưu), hoặc người từ 65 tuổi không đi làm mà không có lương hưu hay trợ cấp',
            en: 'a working member of 15 and over does not contribute (those of 65 with a pension excepted), or one of 65 and over without work has no pension or transfer',
          },
          provenance: script,
        },
      ],
    },
    {
      id: 'health',
      name: {
        vi: 'sức khỏe, nước và lương thực',
        en: 'health, water and food (salud, agua y alimentación)',
      },
      indicators: [
        {
          id: 'extremeIncomePoverty',
          name: {
            vi: 'nghèo cùng cực về thu nhập',
            en: 'extreme income poverty (pobreza extrema por ingresos)',
          },
          weight: '1/8',
          deprivedWhen: {
            vi: 'thu nhập bình quân đầu người dưới chuẩn nghèo cùng cực',
            en: 'the income a person is below the line of extreme poverty',
          },
          provenance: script,
        },
        {
          id: 'noPublicWater',
          name: {
            vi: 'không có nước máy',
            en: 'no water from the public network (sin servicio de agua por red pública)',
          },
          weight: '1/8',
          deprivedWhen: {
            vi: 'nhà lấy nước không phải từ mạng công cộng',
            en: 'the dwelling gets its water otherwise than from the public network',
          },
          provenance: script,
        },
      ],
    },
    {
      id: 'housing',
      name: {
        vi: 'nơi ở, nhà ở và môi trường lành mạnh',
        en: 'habitat, housing and a healthy environment (hábitat, vivienda y ambiente sano)',
      },
      indicators: [
        {
          id: 'crowding',
          name: { vi: 'chật chội', en: 'crowding (hacinamiento)' },
          weight: '1/16',
          deprivedWhen: {
            vi: 'có hơn 3 người một phòng ngủ',
            en: 'there are more than 3 persons a bedroom',
          },
          provenance: script,
        },
        {
          id: 'housingDeficit',
          name: { vi: 'thiếu hụt nhà ở', en: 'housing deficit (déficit habitacional)' },
          weight: '1/16',
          deprivedWhen: {
            vi: 'vật liệu hoặc tình trạng của mái, tường và sàn thuộc diện thiếu hụt về chất lượng hay số lượng',
            en: 'material or state of roof, walls and floor make a qualitative or quantitative deficit',
          },
          provenance: script,
        },
        {
          id: 'sanitation',
          name: {
            vi: 'không có công trình vệ sinh bảo đảm',
            en: 'no sanitation (sin saneamiento de excretas)',
          },
          weight: '1/16',
          deprivedWhen: {
            vi: 'ở thành thị không nối với cống thoát nước, ở nông thôn không nối với cống và không có bể tự hoại',
            en: 'there is no sewer in a town, or neither a sewer nor a septic tank in the country',
          },
          provenance: script,
        },
        {
          id: 'garbage',
          name: {
            vi: 'không được thu gom rác',
            en: 'no garbage collection (sin servicio de recolección de basura)',
          },
          weight: '1/16',
          deprivedWhen: {
            vi: 'hộ không có dịch vụ thu gom rác của địa phương',
            en: 'the household has no municipal collection of garbage',
          },
          provenance: script,
        },
      ],
    },
  ],
  cutoff: '1/3',
  bands: [
    {
      id: 'extreme',
      name: {
        vi: 'nghèo đa chiều cùng cực',
        en: 'extreme multidimensional poverty (pobreza extrema multidimensional)',
      },
      from: '1/2',
      provenance: script,
    },
  ],
  sources: [
    {
      id: 'script',
      title: {
        vi: 'F. Yunga: chương trình R theo phiếu kỹ thuật của INEC (ENEMDU, tháng 12/2023)',
        en: 'F. Yunga: an R program after INEC’s Ficha técnica (ENEMDU, December 2023)',
      },
      issued: null,
      effective: null,
      readAt: ['a script on GitHub, "Adaptado según la Ficha Técnica del INEC (2024)"'],
    },
  ],
  provenance: {
    source: 'script',
    article: null,
    confidence: 'secondHand',
    note: {
      vi: 'Chương trình có "k>=1/3" và "k>=1/2". Hộ thiếu hụt khi có thành viên thiếu hụt; chỉ số không áp dụng thì không thiếu hụt; hộ thiếu số liệu bị loại.',
      en: 'The program has "k>=1/3" and "k>=1/2". A household is deprived when a member is; an indicator that does not apply is no deprivation; a household with data missing is left out.',
    },
  },
};
