WITH "q_read" AS (
SELECT CAST(count(*) AS double precision) AS "n",
  CAST(1 AS bigint) AS "one"
FROM "survey"."households 2024" AS "table"
),
"q_kept" AS NOT MATERIALIZED (
SELECT "table"."region" AS "g0",
  CAST("table"."weight" AS double precision) AS "w",
  CASE WHEN (("table"."region" IS NULL) OR (CAST(pg_typeof("table"."region") AS text) IN ('double precision', 'real', 'numeric') AND CAST("table"."region" AS text) = 'NaN')) THEN CAST(1 AS bigint) END AS "e0",
  CASE WHEN ((CAST("table"."weight" AS double precision) IS NULL) OR (CAST("table"."weight" AS double precision) = CAST('NaN' AS double precision))) THEN CAST(1 AS bigint) END AS "e1",
  CASE WHEN CASE WHEN (NOT (CAST("table"."weight" AS double precision) = CAST('NaN' AS double precision))) THEN (NOT (NOT ((abs(CAST("table"."weight" AS double precision)) = CAST('Infinity' AS double precision)) OR (CAST("table"."weight" AS double precision) < CAST('0e0' AS double precision))))) END THEN CAST(1 AS bigint) END AS "e2",
  "table"."income" AS "c0"
FROM "survey"."households 2024" AS "table"
WHERE ((NOT ("table"."head's \job" IN (E'it\'s \\', 'Đà Nẵng; --
"x"'))) AND ((CASE WHEN (NOT (CAST("table"."age" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("table"."age" AS double precision) END >= CAST('1.5e1' AS double precision)) AND (CASE WHEN (NOT (CAST("table"."age" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("table"."age" AS double precision) END < CAST('6.45e1' AS double precision))) AND (("table"."income" IS NOT NULL) AND (NOT (CAST(pg_typeof("table"."income") AS text) IN ('double precision', 'real', 'numeric') AND CAST("table"."income" AS text) = 'NaN')))) OFFSET 0
),
"q_sets" AS (
SELECT CAST(0 AS bigint) AS "s", CAST(1 AS bigint) AS "b0"
UNION ALL SELECT CAST(1 AS bigint) AS "s", CAST(0 AS bigint) AS "b0"
),
"q_total" AS (
SELECT (CAST('4e0' AS double precision) * coalesce(sum("q_kept"."w"), CAST('0e0' AS double precision))) AS "t"
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
CROSS JOIN "q_total" OFFSET 0
),
"q_line0_rows" AS NOT MATERIALIZED (
SELECT CAST(0 AS bigint) AS "s",
  CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END AS "x",
  "q_weighed"."w" AS "w",
  "q_weighed"."h" AS "h",
  "q_weighed"."l" AS "l"
FROM "q_weighed"
WHERE ((CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END IS NOT NULL) AND ("q_weighed"."w" > CAST('0e0' AS double precision))) OFFSET 0
),
"q_line0_values" AS (
SELECT "q_line0_rows"."s" AS "s",
  ("q_line0_rows"."x" + CAST('0e0' AS double precision)) AS "x",
  coalesce(sum("q_line0_rows"."h"), CAST('0e0' AS double precision)) AS "h",
  coalesce(sum("q_line0_rows"."l"), CAST('0e0' AS double precision)) AS "l"
FROM "q_line0_rows"
GROUP BY "q_line0_rows"."s", ("q_line0_rows"."x" + CAST('0e0' AS double precision))
),
"q_line0_placed" AS (
SELECT "q_line0_values"."s" AS "s",
  "q_line0_values"."x" AS "x",
  ("q_line0_values"."h" + "q_line0_values"."l") AS "w",
  (coalesce(sum("q_line0_values"."h") OVER (PARTITION BY "q_line0_values"."s" ORDER BY "q_line0_values"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST('0e0' AS double precision)) + coalesce(sum("q_line0_values"."l") OVER (PARTITION BY "q_line0_values"."s" ORDER BY "q_line0_values"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST('0e0' AS double precision))) AS "c",
  (coalesce(sum("q_line0_values"."h") OVER (PARTITION BY "q_line0_values"."s"), CAST('0e0' AS double precision)) + coalesce(sum("q_line0_values"."l") OVER (PARTITION BY "q_line0_values"."s"), CAST('0e0' AS double precision))) AS "p"
FROM "q_line0_values"
),
"q_line0_reference" AS (
SELECT ((coalesce(max(CASE WHEN ((NOT (("q_line0_placed"."c" + "q_line0_placed"."w") > ((CAST('5e-1' AS double precision) * "q_line0_placed"."p") + (CAST('2e-14' AS double precision) * "q_line0_placed"."p")))) AND (("q_line0_placed"."c" + "q_line0_placed"."w") >= ((CAST('5e-1' AS double precision) * "q_line0_placed"."p") - (CAST('2e-14' AS double precision) * "q_line0_placed"."p")))) THEN "q_line0_placed"."x" END), coalesce(min(CASE WHEN (("q_line0_placed"."c" + "q_line0_placed"."w") > ((CAST('5e-1' AS double precision) * "q_line0_placed"."p") + (CAST('2e-14' AS double precision) * "q_line0_placed"."p"))) THEN "q_line0_placed"."x" END), max("q_line0_placed"."x"))) + coalesce(min(CASE WHEN (("q_line0_placed"."c" + "q_line0_placed"."w") > ((CAST('5e-1' AS double precision) * "q_line0_placed"."p") + (CAST('2e-14' AS double precision) * "q_line0_placed"."p"))) THEN "q_line0_placed"."x" END), max("q_line0_placed"."x"))) / CAST('2e0' AS double precision)) AS "r",
  max(CAST(NULL AS bigint)) AS "u"
FROM "q_line0_placed"
),
"q_line0" AS (
SELECT CASE WHEN (CASE WHEN (abs("q_line0_reference"."r") <= CAST('9.007199254740991e15' AS double precision)) THEN CASE WHEN (((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e0' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e1' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e1' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e2' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e2' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e3' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e3' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e4' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e4' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e5' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e5' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e6' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e6' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e7' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e7' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e8' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e8' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e9' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e9' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e10' AS double precision)) ELSE ((CAST('6e-1' AS double precision) * "q_line0_reference"."r") + CAST('0e0' AS double precision)) END ELSE ((CAST('6e-1' AS double precision) * "q_line0_reference"."r") + CAST('0e0' AS double precision)) END > CAST('0e0' AS double precision)) THEN CASE WHEN (abs("q_line0_reference"."r") <= CAST('9.007199254740991e15' AS double precision)) THEN CASE WHEN (((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e0' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e0' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e1' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e1' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e1' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e2' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e2' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e2' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e3' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e3' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e3' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e4' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e4' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e4' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e5' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e5' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e5' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e6' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e6' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e6' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e7' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e7' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e7' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e8' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e8' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e8' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e9' AS double precision)) WHEN (((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) / CAST('1e9' AS double precision)) = "q_line0_reference"."r") AND (abs((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision))) <= CAST('9.007199254740991e15' AS double precision))) THEN (((floor((("q_line0_reference"."r" * CAST('1e9' AS double precision)) + CAST('5e-1' AS double precision))) * CAST('6e0' AS double precision)) + CAST('0e0' AS double precision)) / CAST('1e10' AS double precision)) ELSE ((CAST('6e-1' AS double precision) * "q_line0_reference"."r") + CAST('0e0' AS double precision)) END ELSE ((CAST('6e-1' AS double precision) * "q_line0_reference"."r") + CAST('0e0' AS double precision)) END END AS "z",
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
  CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END AS "r0_0",
  CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END AS "r0_1",
  "q_line0"."z" AS "r0_z",
  "q_line0"."u" AS "r0_u",
  CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END AS "r1_0",
  CASE WHEN (NOT (CAST("q_weighed"."c0" AS double precision) = CAST('NaN' AS double precision))) THEN CAST("q_weighed"."c0" AS double precision) END AS "r1_1"
FROM "q_weighed"
CROSS JOIN "q_line0" OFFSET 0
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
  (("q_derived"."r0_0" IS NOT NULL) AND (NOT (abs("q_derived"."r0_0") = CAST('Infinity' AS double precision)))) AS "r0_c",
  CASE WHEN (abs("q_derived"."r0_0") = CAST('Infinity' AS double precision)) THEN CAST(1 AS bigint) END AS "r0_f0",
  CASE WHEN ("q_derived"."r0_0" IS NULL) THEN CAST(1 AS bigint) END AS "r0_t0",
  ((("q_derived"."r1_0" IS NOT NULL) AND (NOT (abs("q_derived"."r1_0") = CAST('Infinity' AS double precision)))) AND (NOT ("q_derived"."r1_0" < CAST('0e0' AS double precision)))) AS "r1_c",
  CASE WHEN (abs("q_derived"."r1_0") = CAST('Infinity' AS double precision)) THEN CAST(1 AS bigint) END AS "r1_f0",
  CASE WHEN ((("q_derived"."r1_0" IS NOT NULL) AND (NOT (abs("q_derived"."r1_0") = CAST('Infinity' AS double precision)))) AND ("q_derived"."r1_0" < CAST('0e0' AS double precision))) THEN CAST(1 AS bigint) END AS "r1_f1",
  CASE WHEN ("q_derived"."r1_0" IS NULL) THEN CAST(1 AS bigint) END AS "r1_t0"
FROM "q_derived" OFFSET 0
),
"q_finest" AS (
SELECT "q_marked"."g0" AS "g0",
  min(CASE WHEN CAST(pg_typeof("q_marked"."g0") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') THEN 'number' WHEN CAST(pg_typeof("q_marked"."g0") AS text) IN ('text', 'character varying', 'character', 'name', 'citext') THEN 'text' ELSE CAST(pg_typeof("q_marked"."g0") AS text) END) AS "q0",
  CAST(count(*) AS double precision) AS "a0",
  CAST(count("q_marked"."e0") AS double precision) AS "a1",
  CAST(count("q_marked"."e1") AS double precision) AS "a2",
  CAST(count("q_marked"."e2") AS double precision) AS "a3",
  CAST(count(CASE WHEN "q_marked"."r0_c" THEN CAST(1 AS bigint) END) AS double precision) AS "a4",
  coalesce(sum(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."h" END), CAST('0e0' AS double precision)) AS "a5",
  coalesce(sum(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."l" END), CAST('0e0' AS double precision)) AS "a6",
  max(CASE WHEN "q_marked"."r0_c" THEN "q_marked"."r0_z" END) AS "a7",
  CAST(count("q_marked"."r0_f0") AS double precision) AS "a8",
  CAST(count("q_marked"."r0_t0") AS double precision) AS "a9",
  coalesce(sum(CASE WHEN ("q_marked"."r0_t0" IS NOT NULL) THEN "q_marked"."w" END), CAST('0e0' AS double precision)) AS "a10",
  max("q_marked"."r0_u") AS "a11",
  coalesce(sum(CASE WHEN "q_marked"."r0_c" THEN ("q_marked"."w" * CASE WHEN ("q_marked"."r0_1" < "q_marked"."r0_z") THEN CAST('1e0' AS double precision) ELSE CAST('0e0' AS double precision) END) END), CAST('0e0' AS double precision)) AS "a12",
  CAST(count(CASE WHEN "q_marked"."r1_c" THEN CAST(1 AS bigint) END) AS double precision) AS "a13",
  coalesce(sum(CASE WHEN "q_marked"."r1_c" THEN "q_marked"."h" END), CAST('0e0' AS double precision)) AS "a14",
  coalesce(sum(CASE WHEN "q_marked"."r1_c" THEN "q_marked"."l" END), CAST('0e0' AS double precision)) AS "a15",
  coalesce(sum(CASE WHEN "q_marked"."r1_c" THEN ("q_marked"."w" * "q_marked"."r1_1") END), CAST('0e0' AS double precision)) AS "a16",
  CAST(count("q_marked"."r1_f0") AS double precision) AS "a17",
  CAST(count("q_marked"."r1_f1") AS double precision) AS "a18",
  CAST(count("q_marked"."r1_t0") AS double precision) AS "a19",
  coalesce(sum(CASE WHEN ("q_marked"."r1_t0" IS NOT NULL) THEN "q_marked"."w" END), CAST('0e0' AS double precision)) AS "a20"
FROM "q_marked"
GROUP BY "q_marked"."g0"
),
"q_groups" AS (
SELECT "q_sets"."s" AS "s",
  coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS bigint)) THEN CAST("q_finest"."g0" AS text) END, '') AS "k0",
  min("q_finest"."q0") AS "q0",
  coalesce(sum("q_finest"."a0"), CAST('0e0' AS double precision)) AS "a0",
  coalesce(sum("q_finest"."a1"), CAST('0e0' AS double precision)) AS "a1",
  coalesce(sum("q_finest"."a2"), CAST('0e0' AS double precision)) AS "a2",
  coalesce(sum("q_finest"."a3"), CAST('0e0' AS double precision)) AS "a3",
  coalesce(sum("q_finest"."a4"), CAST('0e0' AS double precision)) AS "a4",
  coalesce(sum("q_finest"."a5"), CAST('0e0' AS double precision)) AS "a5",
  coalesce(sum("q_finest"."a6"), CAST('0e0' AS double precision)) AS "a6",
  max("q_finest"."a7") AS "a7",
  coalesce(sum("q_finest"."a8"), CAST('0e0' AS double precision)) AS "a8",
  coalesce(sum("q_finest"."a9"), CAST('0e0' AS double precision)) AS "a9",
  coalesce(sum("q_finest"."a10"), CAST('0e0' AS double precision)) AS "a10",
  max("q_finest"."a11") AS "a11",
  coalesce(sum("q_finest"."a12"), CAST('0e0' AS double precision)) AS "a12",
  coalesce(sum("q_finest"."a13"), CAST('0e0' AS double precision)) AS "a13",
  coalesce(sum("q_finest"."a14"), CAST('0e0' AS double precision)) AS "a14",
  coalesce(sum("q_finest"."a15"), CAST('0e0' AS double precision)) AS "a15",
  coalesce(sum("q_finest"."a16"), CAST('0e0' AS double precision)) AS "a16",
  coalesce(sum("q_finest"."a17"), CAST('0e0' AS double precision)) AS "a17",
  coalesce(sum("q_finest"."a18"), CAST('0e0' AS double precision)) AS "a18",
  coalesce(sum("q_finest"."a19"), CAST('0e0' AS double precision)) AS "a19",
  coalesce(sum("q_finest"."a20"), CAST('0e0' AS double precision)) AS "a20"
FROM "q_finest"
CROSS JOIN "q_sets"
GROUP BY "q_sets"."s", coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS bigint)) THEN CAST("q_finest"."g0" AS text) END, '')
),
"q_values1" AS (
SELECT "q_marked"."g0" AS "g0",
  ("q_marked"."r1_1" + CAST('0e0' AS double precision)) AS "x",
  coalesce(sum("q_marked"."h"), CAST('0e0' AS double precision)) AS "h",
  coalesce(sum("q_marked"."l"), CAST('0e0' AS double precision)) AS "l"
FROM "q_marked"
WHERE "q_marked"."r1_c"
GROUP BY "q_marked"."g0", ("q_marked"."r1_1" + CAST('0e0' AS double precision))
),
"q_grouped1" AS (
SELECT "q_sets"."s" AS "s",
  coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS bigint)) THEN CAST("q_values1"."g0" AS text) END, '') AS "k0",
  "q_values1"."x" AS "x",
  coalesce(sum("q_values1"."h"), CAST('0e0' AS double precision)) AS "h",
  coalesce(sum("q_values1"."l"), CAST('0e0' AS double precision)) AS "l"
FROM "q_values1"
CROSS JOIN "q_sets"
GROUP BY "q_sets"."s", coalesce(CASE WHEN ("q_sets"."b0" = CAST(1 AS bigint)) THEN CAST("q_values1"."g0" AS text) END, ''), "q_values1"."x"
),
"q_placed1" AS (
SELECT "q_grouped1"."s" AS "s",
  "q_grouped1"."k0" AS "k0",
  "q_grouped1"."x" AS "x",
  ("q_grouped1"."h" + "q_grouped1"."l") AS "w",
  (coalesce(sum("q_grouped1"."h") OVER (PARTITION BY "q_grouped1"."s", "q_grouped1"."k0" ORDER BY "q_grouped1"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST('0e0' AS double precision)) + coalesce(sum("q_grouped1"."l") OVER (PARTITION BY "q_grouped1"."s", "q_grouped1"."k0" ORDER BY "q_grouped1"."x" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST('0e0' AS double precision))) AS "c"
FROM "q_grouped1"
),
"q_ordered1" AS (
SELECT "q_placed1"."s" AS "s",
  "q_placed1"."k0" AS "k0",
  coalesce(sum(("q_placed1"."w" * ((("q_placed1"."x" - ("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), CAST('0e0' AS double precision)))) / nullif(("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), CAST('0e0' AS double precision))), CAST('0e0' AS double precision))) * ((((CAST('2e0' AS double precision) * "q_placed1"."c") + "q_placed1"."w") - ("q_groups"."a14" + "q_groups"."a15")) / nullif(("q_groups"."a14" + "q_groups"."a15"), CAST('0e0' AS double precision)))))), CAST('0e0' AS double precision)) AS "a0"
FROM "q_placed1"
INNER JOIN "q_groups" ON (("q_placed1"."s" = "q_groups"."s") AND ("q_placed1"."k0" = "q_groups"."k0"))
GROUP BY "q_placed1"."s", "q_placed1"."k0"
),
"q_faults" AS (
SELECT coalesce(sum("q_groups"."a0"), CAST('0e0' AS double precision)) AS "kept",
  coalesce(sum("q_groups"."a1"), CAST('0e0' AS double precision)) AS "f0",
  coalesce(sum("q_groups"."a2"), CAST('0e0' AS double precision)) AS "f1",
  coalesce(sum("q_groups"."a3"), CAST('0e0' AS double precision)) AS "f2",
  coalesce(sum("q_groups"."a8"), CAST('0e0' AS double precision)) AS "f3",
  coalesce(sum("q_groups"."a17"), CAST('0e0' AS double precision)) AS "f4",
  coalesce(sum("q_groups"."a18"), CAST('0e0' AS double precision)) AS "f5"
FROM "q_groups"
WHERE ("q_groups"."s" = CAST(0 AS bigint))
),
"q_figures" AS (
SELECT CAST(1 AS bigint) AS "one",
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
  CASE WHEN ((("q_groups"."a5" + "q_groups"."a6") > CAST('0e0' AS double precision)) AND ("q_groups"."a7" IS NOT NULL)) THEN CASE WHEN ((("q_groups"."a5" + "q_groups"."a6") > CAST('0e0' AS double precision)) AND ("q_groups"."a7" IS NOT NULL)) THEN (CASE WHEN "q_groups"."a12" <= ("q_groups"."a5" + "q_groups"."a6") THEN "q_groups"."a12" WHEN ("q_groups"."a5" + "q_groups"."a6") < "q_groups"."a12" THEN ("q_groups"."a5" + "q_groups"."a6") END / nullif(("q_groups"."a5" + "q_groups"."a6"), CAST('0e0' AS double precision))) END END AS "v0",
  CASE WHEN ("q_groups"."a11" = CAST(1 AS bigint)) THEN CAST(1 AS bigint) ELSE CAST(0 AS bigint) END AS "x0",
  CASE WHEN (("q_groups"."a14" + "q_groups"."a15") > CAST('0e0' AS double precision)) THEN CASE WHEN ((("q_groups"."a14" + "q_groups"."a15") > CAST('0e0' AS double precision)) AND (("q_groups"."a16" / nullif(("q_groups"."a14" + "q_groups"."a15"), CAST('0e0' AS double precision))) > CAST('0e0' AS double precision))) THEN (("q_ordered1"."a0" / nullif(("q_groups"."a14" + "q_groups"."a15"), CAST('0e0' AS double precision))) * CAST('1e0' AS double precision)) END END AS "v1"
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
