"""Runs SQL on Spark: a request a line on standard input, an answer a line on standard output, both JSON."""

import json
import math
import os
import sys

from pyspark.sql import SparkSession

# Spark writes its own words to standard output; the answers go to a copy of it.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

master = os.environ.get("SPARK_MASTER", "local-cluster[2,1,1024]")
spark = (
    SparkSession.builder.master(master)
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    # Planning statements of dozens of indicators is what needs memory here.
    .config("spark.driver.memory", "4g")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def answer(record):
    answers.write(json.dumps(record, default=str) + "\n")
    answers.flush()


def plain(value):
    # What is no finite number is no JSON.
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


answer({"version": spark.version, "master": master})
for line in sys.stdin:
    request = json.loads(line)
    try:
        if "load" in request:
            frame = spark.read.parquet(request["from"])
            frame.createOrReplaceTempView(request["load"])
            answer({"partitions": frame.rdd.getNumPartitions()})
        else:
            rows = spark.sql(request["sql"]).collect()
            answer({"rows": [{name: plain(value) for name, value in row.asDict().items()} for row in rows]})
    except Exception as error:  # The test has to see it, whatever it is.
        answer({"error": str(error)[:4000]})
spark.stop()
