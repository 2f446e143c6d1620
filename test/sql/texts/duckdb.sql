WITH "q_read" AS (
SELECT CAST(count(*) AS DOUBLE) AS "n",
  CAST(1 AS BIGINT) AS "one"
FROM "survey"."households 2024" AS "table"
),
"q_kept" AS NOT MATERIALIZED (
SELECT "table"."region" AS "g0",
  CAST("table"."weight" AS DOUBLE) AS "w",
  CASE WHEN (("table"."region" IS NULL) OR (typeof("table"."region") IN ('DOUBLE', 'FLOAT') AND lower(CAST("table"."region" AS VARCHAR)) = 'nan')) THEN CAST(1 AS BIGINT) END AS "e0",
  CASE WHEN ((CAST("table"."weight" AS DOUBLE) IS NULL) OR isnan(CAST("table"."weight" AS DOUBLE))) THEN CAST(1 AS BIGINT) END AS "e1",
  CASE WHEN CASE WHEN (NOT isnan(CAST("table"."weight" AS DOUBLE))) THEN (NOT (NOT (isinf(CAST("table"."weight" AS DOUBLE)) OR (CAST("table"."weight" AS DOUBLE) < 0e0)))) END THEN CAST(1 AS BIGINT) END AS "e2",
  "table"."income" AS "c0"
FROM "survey"."households 2024" AS "table"
WHERE ((NOT ("table"."head's \job" IN ('it''s \', 'Đà Nẵng; --
"x"'))) AND ((CASE WHEN (NOT isnan(CAST("table"."age" AS DOUBLE))) THEN CAST("table"."age" AS DOUBLE) END >= 1.5e1) AND (CASE WHEN (NOT isnan(CAST("table"."age" AS DOUBLE))) THEN CAST("table"."age" AS DOUBLE) END < 6.45e1)) AND (("table"."income" IS NOT NULL) AND (NOT (typeof("table"."income") IN ('DOUBLE', 'FLOAT') AND lower(CAST("table"."income" AS VARCHAR)) = 'nan'))))
),
"q_sets" AS (
SELECT CAST(0 AS BIGINT) AS "s", CAST(1 AS BIGINT) AS "b0"
UNION ALL SELECT CAST(1 AS BIGINT) AS "s", CAST(0 AS BIGINT) AS "b0"
),
"q_total" AS (
SELECT (4e0 * coalesce(fsum("q_kept"."w"), 0e0)) AS "t"
FROM "q_kept"
),
"q_weighed" AS NOT MATERIALIZED (
SELECT "q_kept"."g0" AS "g0",
  "q_kept"."w" AS "w",
  "q_kept"."e0" AS "e0",
  "q_kept"."e1" AS "e1",
  "q_kept"."e2" AS "e2",
  "q_kept"."c0" AS "c0",
  (("q_kept"."w" + "q_total"."t") - "q_total"."t") AS "h",
  ("q_kept"."w" - (("q_kept"."w" + "q_total"."t") - "q_total"."t")) AS "l"
FROM "q_kept"
CROSS JOIN "q_total"
),
"q_line0_rows" AS NOT MATERIALIZED (
SELECT CAST(0 AS BIGINT) AS "s",
  CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END AS "x",
  "q_weighed"."w" AS "w",
  "q_weighed"."h" AS "h",
  "q_weighed"."l" AS "l"
FROM "q_weighed"
WHERE ((CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END IS NOT NULL) AND ("q_weighed"."w" > 0e0))
),
"q_line0_values" AS (
SELECT "q_line0_rows"."s" AS "s",
  ("q_line0_rows"."x" + 0e0) AS "x",
  coalesce(fsum("q_line0_rows"."h"), 0e0) AS "h",
  coalesce(fsum("q_line0_rows"."l"), 0e0) AS "l"
FROM "q_line0_rows"
GROUP BY "q_line0_rows"."s", ("q_line0_rows"."x" + 0e0)
),
"q_line0_placed" AS (
SELECT "q_line0_values"."s" AS "s",
  "q_line0_values"."x" AS "x",
  ("q_line0_values"."h" + "q_line0_values"."l") AS "w",
  (coalesce(sum("q_line0_values"."h") OVER (PARTITION BY "q_line0_values"."s" ORDER BY "q_line0_values"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0e0) + coalesce(sum("q_line0_values"."l") OVER (PARTITION BY "q_line0_values"."s" ORDER BY "q_line0_values"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0e0)) AS "c",
  (coalesce(sum("q_line0_values"."h") OVER (PARTITION BY "q_line0_values"."s"), 0e0) + coalesce(sum("q_line0_values"."l") OVER (PARTITION BY "q_line0_values"."s"), 0e0)) AS "p"
FROM "q_line0_values"
),
"q_line0_reference" AS (
SELECT ((coalesce(max(CASE WHEN ((NOT (("q_line0_placed"."c" + "q_line0_placed"."w") > ((5e-1 * "q_line0_placed"."p") + (2e-14 * "q_line0_placed"."p")))) AND (("q_line0_placed"."c" + "q_line0_placed"."w") >= ((5e-1 * "q_line0_placed"."p") - (2e-14 * "q_line0_placed"."p")))) THEN "q_line0_placed"."x" END), coalesce(min(CASE WHEN (("q_line0_placed"."c" + "q_line0_placed"."w") > ((5e-1 * "q_line0_placed"."p") + (2e-14 * "q_line0_placed"."p"))) THEN "q_line0_placed"."x" END), max("q_line0_placed"."x"))) + coalesce(min(CASE WHEN (("q_line0_placed"."c" + "q_line0_placed"."w") > ((5e-1 * "q_line0_placed"."p") + (2e-14 * "q_line0_placed"."p"))) THEN "q_line0_placed"."x" END), max("q_line0_placed"."x"))) / 2e0) AS "r",
  max(CAST(NULL AS BIGINT)) AS "u"
FROM "q_line0_placed"
),
"q_line0" AS (
SELECT CASE WHEN (CASE WHEN (abs("q_line0_reference"."r") <= 9.007199254740991e15) THEN CASE WHEN (((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) / 1e0) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) * 6e0) + 0e0) / 1e1) WHEN (((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) / 1e1) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) * 6e0) + 0e0) / 1e2) WHEN (((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) / 1e2) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) * 6e0) + 0e0) / 1e3) WHEN (((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) / 1e3) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) * 6e0) + 0e0) / 1e4) WHEN (((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) / 1e4) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) * 6e0) + 0e0) / 1e5) WHEN (((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) / 1e5) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) * 6e0) + 0e0) / 1e6) WHEN (((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) / 1e6) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) * 6e0) + 0e0) / 1e7) WHEN (((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) / 1e7) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) * 6e0) + 0e0) / 1e8) WHEN (((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) / 1e8) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) * 6e0) + 0e0) / 1e9) WHEN (((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) / 1e9) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) * 6e0) + 0e0) / 1e10) ELSE ((6e-1 * "q_line0_reference"."r") + 0e0) END ELSE ((6e-1 * "q_line0_reference"."r") + 0e0) END > 0e0) THEN CASE WHEN (abs("q_line0_reference"."r") <= 9.007199254740991e15) THEN CASE WHEN (((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) / 1e0) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e0) + 5e-1)) * 6e0) + 0e0) / 1e1) WHEN (((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) / 1e1) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e1) + 5e-1)) * 6e0) + 0e0) / 1e2) WHEN (((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) / 1e2) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e2) + 5e-1)) * 6e0) + 0e0) / 1e3) WHEN (((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) / 1e3) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e3) + 5e-1)) * 6e0) + 0e0) / 1e4) WHEN (((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) / 1e4) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e4) + 5e-1)) * 6e0) + 0e0) / 1e5) WHEN (((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) / 1e5) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e5) + 5e-1)) * 6e0) + 0e0) / 1e6) WHEN (((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) / 1e6) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e6) + 5e-1)) * 6e0) + 0e0) / 1e7) WHEN (((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) / 1e7) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e7) + 5e-1)) * 6e0) + 0e0) / 1e8) WHEN (((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) / 1e8) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e8) + 5e-1)) * 6e0) + 0e0) / 1e9) WHEN (((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) / 1e9) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) * 6e0)) <= 9.007199254740991e15)) THEN (((floor((("q_line0_reference"."r" * 1e9) + 5e-1)) * 6e0) + 0e0) / 1e10) ELSE ((6e-1 * "q_line0_reference"."r") + 0e0) END ELSE ((6e-1 * "q_line0_reference"."r") + 0e0) END END AS "z",
  "q_line0_reference"."u" AS "u"
FROM "q_line0_reference"
),
"q_derived" AS NOT MATERIALIZED (
SELECT "q_weighed"."g0" AS "g0",
  "q_weighed"."w" AS "w",
  "q_weighed"."e0" AS "e0",
  "q_weighed"."e1" AS "e1",
  "q_weighed"."e2" AS "e2",
  "q_weighed"."h" AS "h",
  "q_weighed"."l" AS "l",
  CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END AS "r0_0",
  CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END AS "r0_1",
  "q_line0"."z" AS "r0_z",
  "q_line0"."u" AS "r0_u",
  CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END AS "r1_0",
  CASE WHEN (NOT isnan(CAST("q_weighed"."c0" AS DOUBLE))) THEN CAST("q_weighed"."c0" AS DOUBLE) END AS "r1_1"
FROM "q_weighed"
CROSS JOIN "q_line0"
),
"q_marked" AS NOT MATERIALIZED (
SELECT "q_derived"."g0" AS "g0",
  "q_derived"."w" AS "w",
  "q_derived"."e0" AS "e0",
  "q_derived"."e1" AS "e1",
  "q_derived"."e2" AS "e2",
  "q_derived"."h" AS "h",
  "q_derived"."l" AS "l",
  "q_derived"."r0_0" AS "r0_0",
  "q_derived"."r0_1" AS "r0_1",
  "q_derived"."r0_z" AS "r0_z",
  "q_derived"."r0_u" AS "r0_u",
  "q_derived"."r1_0" AS "r1_0",
  "q_derived"."r1_1" AS "r1_1",
  (("q_derived"."r0_0" IS NOT NULL) AND (NOT isinf("q_derived"."r0_0"))) AS "r0_c",
  CASE WHEN isinf("q_derived"."r0_0") THEN CAST(1 AS BIGINT) END AS "r0_f0",
  CASE WHEN ("q_derived"."r0_0" IS NULL) THEN CAST(1 AS BIGINT) END AS "r0_t0",
  ((("q_derived"."r1_0" IS NOT NULL) AND (NOT isinf("q_derived"."r1_0"))) AND (NOT ("q_derived"."r1_0" < 0e0))) AS "r1_c",
  CASE WHEN isinf("q_derived"."r1_0") THEN CAST(1 AS BIGINT) END AS "r1_f0",
  CASE WHEN ((("q_derived"."r1_0" IS NOT NULL) AND (NOT isinf("q_derived"."r1_0"))) AND ("q_derived"."r1_0" < 0e0)) THEN CAST(1 AS BIGINT) END AS "r1_f1",
  CASE WHEN ("q_derived"."r1_0" IS NULL) THEN CAST(1 AS BIGINT) END AS "r1_t0"
FROM "q_derived"
),
"q_finest" AS (
SELECT "q_marked"."g0" AS "g0",
  min(CASE WHEN typeof("q_marked"."g0") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'FLOAT', 'DOUBLE', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') OR typeof("q_marked"."g0") LIKE 'DECIMAL(%' THEN 'number' WHEN typeof("q_marked"."g0") IN ('VARCHAR') OR typeof("q_marked"."g0") LIKE 'ENUM(%' THEN 'text' ELSE typeof("q_marked"."g0") END) AS "q0",
  CAST(count(*) AS DOUBLE) AS "a0",
  CAST(count("q_marked"."e0") AS DOUBLE) AS "a1",
  CAST(count("q_marked"."e1") AS DOUBLE) AS "a2",
  CAST(count("q_marked"."e2") AS DOUBLE) AS "a3",
  CAST(count(CASE WHEN "q_marked"."r0_c" THEN CAST(1 AS BIGINT) END) AS DOUBLE) AS "a4",
  coalesce(fsum(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."h" END), 0e0) AS "a5",
  coalesce(fsum(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."l" END), 0e0) AS "a6",
  max(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."r0_z" END) AS "a7",
  CAST(count("q_marked"."r0_f0") AS DOUBLE) AS "a8",
  CAST(count("q_marked"."r0_t0") AS DOUBLE) AS "a9",
  coalesce(fsum(CASE WHEN ("q_marked"."r0_t0" IS NOT NULL) THEN "q_marked"."w" END), 0e0) AS "a10",
  max("q_marked"."r0_u") AS "a11",
  coalesce(fsum(CASE WHEN "q_marked"."r0_c" THEN ("q_marked"."w" * CASE WHEN ("q_marked"."r0_1" < "q_marked"."r0_z") THEN 1e0 ELSE 0e0 END) END), 0e0) AS "a12",
  CAST(count(CASE WHEN "q_marked"."r1_c" THEN CAST(1 AS BIGINT) END) AS DOUBLE) AS "a13",
  coalesce(fsum(CASE WHEN "q_marked"."r1_c" THEN "q_marked"."h" END), 0e0) AS "a14",
  coalesce(fsum(CASE WHEN "q_marked"."r1_c" THEN "q_marked"."l" END), 0e0) AS "a15",
  coalesce(fsum(CASE WHEN "q_marked"."r1_c" THEN ("q_marked"."w" * "q_marked"."r1_1") END), 0e0) AS "a16",
  CAST(count("q_marked"."r1_f0") AS DOUBLE) AS "a17",
  CAST(count("q_marked"."r1_f1") AS DOUBLE) AS "a18",
  CAST(count("q_marked"."r1_t0") AS DOUBLE) AS "a19",
  coalesce(fsum(CASE WHEN ("q_marked"."r1_t0" IS NOT NULL) THEN "q_marked"."w" END), 0e0) AS "a20"
FROM "q_marked"
GROUP BY "q_marked"."g0"
),
"q_groups" AS (
SELECT "q_sets"."s" AS "s",
  coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS BIGINT)) THEN CAST("q_finest"."g0" AS VARCHAR) END, '') AS "k0",
  min("q_finest"."q0") AS "q0",
  coalesce(fsum("q_finest"."a0"), 0e0) AS "a0",
  coalesce(fsum("q_finest"."a1"), 0e0) AS "a1",
  coalesce(fsum("q_finest"."a2"), 0e0) AS "a2",
  coalesce(fsum("q_finest"."a3"), 0e0) AS "a3",
  coalesce(fsum("q_finest"."a4"), 0e0) AS "a4",
  coalesce(fsum("q_finest"."a5"), 0e0) AS "a5",
  coalesce(fsum("q_finest"."a6"), 0e0) AS "a6",
  max("q_finest"."a7") AS "a7",
  coalesce(fsum("q_finest"."a8"), 0e0) AS "a8",
  coalesce(fsum("q_finest"."a9"), 0e0) AS "a9",
  coalesce(fsum("q_finest"."a10"), 0e0) AS "a10",
  max("q_finest"."a11") AS "a11",
  coalesce(fsum("q_finest"."a12"), 0e0) AS "a12",
  coalesce(fsum("q_finest"."a13"), 0e0) AS "a13",
  coalesce(fsum("q_finest"."a14"), 0e0) AS "a14",
  coalesce(fsum("q_finest"."a15"), 0e0) AS "a15",
  coalesce(fsum("q_finest"."a16"), 0e0) AS "a16",
  coalesce(fsum("q_finest"."a17"), 0e0) AS "a17",
  coalesce(fsum("q_finest"."a18"), 0e0) AS "a18",
  coalesce(fsum("q_finest"."a19"), 0e0) AS "a19",
  coalesce(fsum("q_finest"."a20"), 0e0) AS "a20"
FROM "q_finest"
CROSS JOIN "q_sets"
GROUP BY "q_sets"."s", coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS BIGINT)) THEN CAST("q_finest"."g0" AS VARCHAR) END, '')
),
"q_values1" AS (
SELECT "q_marked"."g0" AS "g0",
  ("q_marked"."r1_1" + 0e0) AS "x",
  coalesce(fsum("q_marked"."h"), 0e0) AS "h",
  coalesce(fsum("q_marked"."l"), 0e0) AS "l"
FROM "q_marked"
WHERE "q_marked"."r1_c"
GROUP BY "q_marked"."g0", ("q_marked"."r1_1" + 0e0)
),
"q_grouped1" AS (
SELECT "q_sets"."s" AS "s",
  coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS BIGINT)) THEN CAST("q_values1"."g0" AS VARCHAR) END, '') AS "k0",
  "q_values1"."x" AS "x",
  coalesce(fsum("q_values1"."h"), 0e0) AS "h",
  coalesce(fsum("q_values1"."l"), 0e0) AS "l"
FROM "q_values1"
CROSS JOIN "q_sets"
GROUP BY "q_sets"."s", coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS BIGINT)) THEN CAST("q_values1"."g0" AS VARCHAR) END, ''), "q_values1"."x"
),
"q_placed1" AS (
SELECT "q_grouped1"."s" AS "s",
  "q_grouped1"."k0" AS "k0",
  "q_grouped1"."x" AS "x",
  ("q_grouped1"."h" + "q_grouped1"."l") AS "w",
  (coalesce(sum("q_grouped1"."h") OVER (PARTITION BY "q_grouped1"."s", "q_grouped1"."k0" ORDER BY "q_grouped1"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0e0) + coalesce(sum("q_grouped1"."l") OVER (PARTITION BY "q_grouped1"."s", "q_grouped1"."k0" ORDER BY "q_grouped1"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0e0)) AS "c"
FROM "q_grouped1"
),
"q_ordered1" AS (
SELECT "q_placed1"."s" AS "s",
  "q_placed1"."k0" AS "k0",
  coalesce(fsum(("q_placed1"."w" * ((("q_placed1"."x" - ("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), 0e0))) / nullif(("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), 0e0)), 0e0)) * ((((2e0 * "q_placed1"."c") + "q_placed1"."w") - ("q_groups"."a14" + "q_groups"."a15")) / nullif(("q_groups"."a14" + "q_groups"."a15"), 0e0))))), 0e0) AS "a0"
FROM "q_placed1"
INNER JOIN "q_groups" ON (("q_placed1"."s" = "q_groups"."s") AND ("q_placed1"."k0" = "q_groups"."k0"))
GROUP BY "q_placed1"."s", "q_placed1"."k0"
),
"q_faults" AS (
SELECT coalesce(fsum("q_groups"."a0"), 0e0) AS "kept",
  coalesce(fsum("q_groups"."a1"), 0e0) AS "f0",
  coalesce(fsum("q_groups"."a2"), 0e0) AS "f1",
  coalesce(fsum("q_groups"."a3"), 0e0) AS "f2",
  coalesce(fsum("q_groups"."a8"), 0e0) AS "f3",
  coalesce(fsum("q_groups"."a17"), 0e0) AS "f4",
  coalesce(fsum("q_groups"."a18"), 0e0) AS "f5"
FROM "q_groups"
WHERE ("q_groups"."s" = CAST(0 AS BIGINT))
),
"q_figures" AS (
SELECT CAST(1 AS BIGINT) AS "one",
  "q_groups"."s" AS "s",
  "q_groups"."k0" AS "k0",
  "q_groups"."q0" AS "q0",
  "q_groups"."a4" AS "n0",
  ("q_groups"."a5" + "q_groups"."a6") AS "p0",
  "q_groups"."a9" AS "t0_0_n",
  "q_groups"."a10" AS "t0_0_w",
  "q_groups"."a13" AS "n1",
  ("q_groups"."a14" + "q_groups"."a15") AS "p1",
  "q_groups"."a19" AS "t1_0_n",
  "q_groups"."a20" AS "t1_0_w",
  CASE WHEN ((("q_groups"."a5" + "q_groups"."a6") > 0e0) AND ("q_groups"."a7" IS NOT NULL)) THEN CASE WHEN ((("q_groups"."a5" + "q_groups"."a6") > 0e0) AND ("q_groups"."a7" IS NOT NULL)) THEN (CASE WHEN "q_groups"."a12" <= ("q_groups"."a5" + "q_groups"."a6") THEN "q_groups"."a12" WHEN ("q_groups"."a5" + "q_groups"."a6") < "q_groups"."a12" THEN ("q_groups"."a5" + "q_groups"."a6") END / nullif(("q_groups"."a5" + "q_groups"."a6"), 0e0)) END END AS "v0",
  CASE WHEN ("q_groups"."a11" = CAST(1 AS BIGINT)) THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS "x0",
  CASE WHEN (("q_groups"."a14" + "q_groups"."a15") > 0e0) THEN CASE WHEN ((("q_groups"."a14" + "q_groups"."a15") > 0e0) AND (("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), 0e0)) > 0e0)) THEN (("q_ordered1"."a0" / nullif(("q_groups"."a14" + "q_groups"."a15"), 0e0)) * 1e0) END END AS "v1"
FROM "q_groups"
LEFT JOIN "q_ordered1" ON (("q_groups"."s" = "q_ordered1"."s") AND ("q_groups"."k0" = "q_ordered1"."k0"))
)
SELECT "q_read"."n" AS "read",
  "q_faults"."kept" AS "kept",
  "q_faults"."f0" AS "f0",
  "q_faults"."f1" AS "f1",
  "q_faults"."f2" AS "f2",
  "q_faults"."f3" AS "f3",
  "q_faults"."f4" AS "f4",
  "q_faults"."f5" AS "f5",
  "q_figures"."s" AS "s",
  "q_figures"."k0" AS "k0",
  "q_figures"."q0" AS "q0",
  "q_figures"."n0" AS "n0",
  "q_figures"."p0" AS "p0",
  "q_figures"."t0_0_n" AS "t0_0_n",
  "q_figures"."t0_0_w" AS "t0_0_w",
  "q_figures"."n1" AS "n1",
  "q_figures"."p1" AS "p1",
  "q_figures"."t1_0_n" AS "t1_0_n",
  "q_figures"."t1_0_w" AS "t1_0_w",
  "q_figures"."v0" AS "v0",
  "q_figures"."x0" AS "x0",
  "q_figures"."v1" AS "v1"
FROM "q_read"
CROSS JOIN "q_faults"
LEFT JOIN "q_figures" ON ("q_read"."one" = "q_figures"."one")
