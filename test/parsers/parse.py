"""Parses statements for BigQuery and Trino with sqlglot, and says how many it could read."""

import collections
import json
import sys

import sqlglot

# What is no SQL has to be refused, or the count below would mean nothing.
for dialect in ("bigquery", "trino"):
    try:
        sqlglot.parse_one("SELECT sum(x FROM t", dialect=dialect)
        raise SystemExit(f"{dialect}: the parser takes what is no SQL")
    except sqlglot.errors.ParseError:
        pass

read = collections.Counter()
for statement in json.load(sys.stdin):
    tree = sqlglot.parse_one(statement["sql"], dialect=statement["dialect"])
    assert isinstance(tree, sqlglot.exp.Select) and tree.args.get("with_") or tree.args.get("with")
    read[statement["dialect"]] += 1
for dialect, count in sorted(read.items()):
    print(f"sqlglot {sqlglot.__version__}, {dialect}: {count} statements read")
