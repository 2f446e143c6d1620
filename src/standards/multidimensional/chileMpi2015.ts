import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Provenance } from '../../model/standard/provenance.ts';

const listed: Provenance = {
  source: 'script',
  article: null,
  confidence: 'secondHand',
  note: null,
};

/**
 * Chile's official measure by its method of 2015, "con entorno y redes": four dimensions of 22.5%
 * and one of 10%, three indicators each, poor from 22.5% on.
 */
export const chileMpi2015: MultidimensionalIndex = {
  id: 'chileMpi2015',
  name: {
    vi: 'nghèo đa chiều của Chile (Casen, phương pháp 2015 có môi trường sống và mạng lưới)',
    en: 'multidimensional poverty of Chile (Casen, method of 2015 with surroundings and networks)',
  },
  place: 'CL',
  dimensions: [
    {
      id: 'education',
      name: { vi: 'giáo dục', en: 'education (educación)' },
      indicators: [
        {
          id: 'attendance',
          name: { vi: 'đi học', en: 'attendance (asistencia)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'schoolLag',
          name: { vi: 'học chậm so với tuổi', en: 'lag at school (rezago escolar)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'schooling',
          name: { vi: 'số năm đi học', en: 'years of schooling (escolaridad)' },
          weight: '3/40',
          provenance: listed,
        },
      ],
    },
    {
      id: 'health',
      name: { vi: 'sức khỏe', en: 'health (salud)' },
      indicators: [
        {
          id: 'childMalnutrition',
          name: {
            vi: 'dinh dưỡng của trẻ em',
            en: 'malnutrition of children (malnutrición en niños y niñas)',
          },
          weight: '3/40',
          deprivedWhen: {
            vi: 'hộ có ít nhất một trẻ từ 0 đến 6 tuổi thừa cân, béo phì, suy dinh dưỡng hoặc có nguy cơ suy dinh dưỡng',
            en: 'at least one member aged 0 to 6 is overweight, obese, undernourished or at risk of it',
          },
          provenance: {
            source: 'script',
            article: null,
            confidence: 'secondHand',
            note: {
              vi: 'Lời định nghĩa đọc trên báo La Tercera, tháng 7/2021, dẫn tài liệu của bộ.',
              en: 'The words were read in La Tercera of July 2021, which cites the ministry.',
            },
          },
        },
        {
          id: 'healthSystem',
          name: {
            vi: 'tham gia hệ thống y tế',
            en: 'membership of a health system (adscripción al sistema de salud)',
          },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'healthCare',
          name: { vi: 'được khám chữa bệnh', en: 'care (atención)' },
          weight: '3/40',
          provenance: listed,
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
          id: 'occupation',
          name: { vi: 'việc làm', en: 'occupation (ocupación)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'socialSecurity',
          name: { vi: 'đóng bảo hiểm xã hội', en: 'social security (seguridad social)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'pensions',
          name: { vi: 'lương hưu', en: 'pensions (jubilaciones)' },
          weight: '3/40',
          provenance: listed,
        },
      ],
    },
    {
      id: 'housing',
      name: {
        vi: 'nhà ở và môi trường sống',
        en: 'housing and surroundings (vivienda y entorno)',
      },
      indicators: [
        {
          id: 'habitability',
          name: { vi: 'điều kiện ở', en: 'habitability (habitabilidad)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'basicServices',
          name: { vi: 'dịch vụ cơ bản', en: 'basic services (servicios básicos)' },
          weight: '3/40',
          provenance: listed,
        },
        {
          id: 'surroundings',
          name: { vi: 'môi trường xung quanh', en: 'surroundings (entorno)' },
          weight: '3/40',
          provenance: listed,
        },
      ],
    },
    {
      id: 'networks',
      name: {
        vi: 'mạng lưới và gắn kết xã hội',
        en: 'networks and social cohesion (redes y cohesión social)',
      },
      indicators: [
        {
          id: 'support',
          name: {
            vi: 'hỗ trợ và tham gia xã hội',
            en: 'support and participation (apoyo y participación social)',
          },
          weight: '1/30',
          provenance: listed,
        },
        {
          id: 'equalTreatment',
          name: { vi: 'được đối xử bình đẳng', en: 'equal treatment (trato igualitario)' },
          weight: '1/30',
          provenance: listed,
        },
        {
          id: 'safety',
          name: { vi: 'an toàn', en: 'safety (seguridad)' },
          weight: '1/30',
          provenance: listed,
        },
      ],
    },
  ],
  cutoff: '22.5%',
  sources: [
    {
      id: 'ophi',
      title: {
        vi: 'OPHI: danh mục chỉ số nghèo đa chiều quốc gia, Chile',
        en: 'OPHI: directory of national MPIs, Chile',
      },
      issued: null,
      effective: null,
      readAt: ['ophi.org.uk/national-mpi-directory/chile-mpi'],
    },
    {
      id: 'script',
      title: {
        vi: 'Đại học Chile: bài thực hành về Casen 2024, theo bộ mã của bộ',
        en: 'University of Chile: exercise on Casen 2024, after the ministry’s code book',
      },
      issued: null,
      effective: null,
      readAt: ['a script on GitHub (Estrategias de Investigación Cuantitativa 2026)'],
    },
  ],
  provenance: {
    source: 'ophi',
    article: null,
    confidence: 'secondHand',
    note: {
      vi: 'Ngưỡng đọc ở OPHI: "at least 22.5% of all 15 weighted indicators". Tỷ trọng các chiều (22,5% × 4 và 10%) và chia đều trong chiều đọc trong bài thực hành; tài liệu phương pháp Casen số 32 ngày 26/12/2016 chỉ đọc được mục lục. Bộ công bố cả hộ và người nên không ghi đơn vị. Từ Casen 2024 có phương pháp mới, trọng số và ngưỡng chưa đọc được.',
      en: 'The cut-off was read at OPHI: "at least 22.5% of all 15 weighted indicators". The shares of the dimensions (22.5% × 4 and 10%), equal inside, were read in the exercise; of Documentos Metodológicos Casen N° 32 of 26 December 2016 only the contents. Households and persons are both published, so no unit stands here. Casen 2024 has a newer method, whose weights and cut-off were not read.',
    },
  },
};
