"""
Asks peer programs for the measures of data.json, and sets them beside expected.json: peers.json.

Run:      python3 peers.py [peers-r.json]   (in this folder, after make.py; pip install mpitb==0.2;
          peers-r.json is what peers.R printed), then npm run format
Made by:  Python 3.11.7, mpitb 0.2, pandas 3.1.1, numpy 2.4.6, on 24 November 2026
"""

import contextlib
import io
import json
import math
import sys
import warnings
from fractions import Fraction
from pathlib import Path

import pandas as pd
from mpitb.core import MPIToolbox

warnings.simplefilter("ignore")
HERE = Path(__file__).parent
DATA = json.loads((HERE / "data.json").read_text("utf8"))
EXPECTED = json.loads((HERE / "expected.json").read_text("utf8"))
NAMES = {"H": "headcount", "A": "intensity", "M0": "adjustedHeadcount", "hd": "uncensored", "hdk": "censored",
         "actb": "absoluteContribution", "pctb": "percentageContribution"}

# What differs by more than rounding, and why. Categories: definition, rounding, fault.
ABOUT = {
    "mpitb": {
        "version": "0.2", "language": "Python", "licence": "MIT", "origin": "https://pypi.org/project/mpitb/",
        "call": "MPIToolbox().est(klist=[33], svy=True), est_cot(klist=[33])",
        "disagreements": [
            {"what": "chile", "category": "fault", "why": "score and k are binary sums: all 220 rows on 22.5% are not poor"},
            {"what": "surveyAtExactThird", "category": "fault", "why": "k is a percent: 100 / 3 / 100 is above 1 / 3, and most rows on the cut-off are not poor (3.4% of the persons)"},
            {"what": "survey/change/all/censored", "category": "fault", "why": "the censored headcounts of est_cot are divided by the poor, not by everybody"},
            {"what": "survey/profiles/*/commune/*/intensity", "category": "definition", "why": "0 where nobody is poor; exact: null"},
            {"what": "survey/missing/asGiven", "category": "fault", "why": "a row with a missing cell is not poor but stays in the denominator, and each indicator is over the rows that have it: contributions sum to 1.05"},
            {"what": "est_cot(insequence=False)", "category": "fault", "why": "stops with a TypeError"},
        ],
    },
    "mpindex": {
        "version": "0.3.0", "language": "R", "licence": "MIT", "origin": "https://github.com/yng-me/mpindex, commit ad3a3c9",
        "call": "compute_mpi(by, weight) with poverty_cutoffs = 1 / 3, exact weights, names_separator = '__'",
        "disagreements": [
            {"what": "chile", "category": "fault", "why": "binary sums: all 220 rows on 22.5% are not poor"},
            {"what": "ownGlobalSpecification", "category": "rounding", "why": "its own weights are 0.166666667 and 0.055555556, which sum to 1.000000004: intensity differs by 2e-9"},
            {"what": "survey/profiles/persons/commune", "category": "fault", "why": "with weights and a group with nobody poor it stops: such groups are lost in a join"},
            {"what": "survey/profiles/unweighted/commune/*/intensity", "category": "definition", "why": "0 where nobody is poor; exact: null"},
            {"what": "survey/missing/keptMissing", "category": "fault", "why": "missing kept as missing is still not deprived in headcount and intensity, but the headcounts of indicators are over complete rows: contributions sum to 0.76"},
        ],
    },
    "mpitbR": {
        "version": "1.0.1", "language": "R", "licence": "GPL (>= 3)", "origin": "https://github.com/girelaignacio/mpitbR, commit c8dd7f5",
        "call": "mpitb.est(klist = 33, over, tvar, cotyear, ann = TRUE) on svydesign(ids = ~1, weights)",
        "disagreements": [
            {"what": "survey/profiles", "category": "rounding", "why": "proportions are fitted by a logistic regression: up to 3e-9"},
            {"what": "chile", "category": "fault", "why": "binary sums: all 220 rows on 22.5% are not poor"},
            {"what": "surveyAtExactThird", "category": "fault", "why": "k is a percent: 100 / 3 / 100 is above 1 / 3, and no row on the cut-off is poor (4.5% of the persons)"},
            {"what": "communeWithNobodyPoor", "category": "rounding", "why": "zero shares come out as about 1e-11; there is no row for the intensity"},
            {"what": "survey/change/*/relative, annualRelative", "category": "definition", "why": "given in percent; divided by 100 here"},
            {"what": "survey/missing/asGiven", "category": "definition", "why": "as omit, but the uncensored headcounts are over the rows that have that indicator"},
        ],
    },
    "MPI": {
        "version": "0.1.0", "language": "R", "licence": "MIT", "origin": "https://github.com/cran/MPI, commit a0b585b",
        "call": "AF_Seq(w = weights * number of indicators, k = k * number of indicators, g)",
        "disagreements": [
            {"what": "uncensored, censored, percentageContribution", "category": "fault", "why": "the headcounts are multiplied by the weight, and the contributions by it twice; right only for equal weights"},
            {"what": "survey/profiles/unweighted/commune/*/adjustedHeadcount", "category": "fault", "why": "NaN where nobody is poor; exact: 0"},
            {"what": "survey/missing/asGiven", "category": "fault", "why": "one missing cell makes every figure NA"},
            {"what": "chile", "category": "definition", "why": "its scores agree only since 15 times 7.5%, 1/30 and 22.5% happen to be exact in binary"},
        ],
    },
}


def frame(part, deprivations="deprivations", weight="weight", size="householdSize"):
    table = pd.DataFrame(part[deprivations]).astype(float)
    table["one"] = 1.0
    table["households"] = part[weight]
    table["persons"] = [w * s for w, s in zip(part[weight], part[size])]
    for group in ("region", "commune"):
        if group in part:
            table[group] = [DATA["labels"][group][c] for c in part[group]]
    return table


def toolbox(index, weight):
    spec = DATA["indices"][index]
    box = MPIToolbox()
    box.set(name="peer", dimensions=[([i["id"] for i in d["indicators"]], d["id"]) for d in spec["dimensions"]])
    box.svyset(weight=weight)
    weights = {i["id"]: float(Fraction(i["weight"])) for d in spec["dimensions"] for i in d["indicators"]}
    return box, weights


def tree(records, level):
    out = {}
    for r in records:
        if r["loa"] != level:
            continue
        at = out.setdefault(r["subg"], {}) if level != "nat" else out
        name, value = NAMES[r["measure"]], None if r["b"] is None or math.isnan(r["b"]) else float(r["b"])
        if "indicator" in r:
            at.setdefault(name, {})[r["indicator"]] = value
        else:
            at[name] = value
    return out


def estimate(table, index, weight, k, groups=(), equal=False):
    box, weights = toolbox(index, weight)
    records = box.est(table.copy(), "peer", klist=[k], weights="equal" if equal else weights, over=list(groups) or None, svy=True)
    return {"all": tree(records, "nat"), **{g: tree(records, g) for g in groups}}


def change(k):
    first = frame(DATA["survey"]).assign(year=2021)
    second = frame(DATA["survey"], "deprivations2", "weight2", "householdSize2").assign(year=2024)
    table = pd.concat([first, second], ignore_index=True)
    box, _ = toolbox("globalStructure", "persons")
    ids = [i["id"] for d in DATA["indices"]["globalStructure"]["dimensions"] for i in d["indicators"]]
    main, region = {"uncensored": {}, "censored": {}}, {}
    with contextlib.redirect_stdout(io.StringIO()):
        records = box.est_cot(table, "peer", "year", klist=[k], cotmeasures=["M0", "H", "A"], over=["region"], svy=True)
        records += box.est_cot(table, "peer", "year", klist=[k], cotmeasures=["hd", "hdk"], svy=True)
    for r in records:  # asked without insequence, the program stops; with two years both kinds are the same
        if r["change_type"] != "total":
            continue
        value = {"absolute": float(r["raw"]), "annualAbsolute": float(r["ann"])}
        if r["measure"] in ("M0", "H", "A"):
            (region.setdefault(r["region"], {}) if "region" in r else main)[NAMES[r["measure"]]] = value
        else:
            kind, indicator = r["measure"].split("_")[:2]
            assert indicator in ids
            main[NAMES[kind]][indicator] = value
    return {"all": main, "region": region}


def run_mpitb():
    survey, gaps, chile = frame(DATA["survey"]), frame(DATA["survey"], "deprivationsWithGaps"), frame(DATA["chile"])
    profiles = {n: estimate(survey, "globalStructure", w, 33, ("region", "commune"), equal=True)
                for n, w in (("unweighted", "one"), ("households", "households"), ("persons", "persons"))}
    for p in profiles.values():  # by commune the three main measures are enough
        p["commune"] = {g: {m: v for m, v in t.items() if m in ("headcount", "intensity", "adjustedHeadcount")} for g, t in p["commune"].items()}
    return {
        "survey": {"profiles": profiles, "change": change(33),
                   "missing": {"asGiven": estimate(gaps, "globalStructure", "persons", 33, equal=True)["all"]}},
        "surveyAtExactThird": estimate(survey, "globalStructure", "persons", 100 / 3, equal=True)["all"],
        "chile": {n: {"all": estimate(chile, "chileLike", w, 22.5)["all"]} for n, w in (("unweighted", "one"), ("persons", "persons"))},
    }


# ---- comparison --------------------------------------------------------------------------------------


def walk(node, path=()):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, (*path, key))
    else:
        yield path, node


def expected_at(path):
    node = EXPECTED
    for key in path:
        if not isinstance(node, dict) or key not in node:
            return "absent"
        node = node[key]
    return node


def compare(name, values):
    """Counts by kind of figure: how many, how many agree, the largest difference."""
    rows = {}
    for path, value in walk(values):
        want = expected_at(path)
        if want == "absent":
            continue
        part = "/".join(path[:3] if path[0] == "survey" else path[:2])
        measure = next((p for p in reversed(path) if p in NAMES.values()), path[-1])
        if path[1] == "change":
            measure += f".{path[-1]}"
        row = rows.setdefault(f"{part} {path[3] if part.startswith('survey/profiles') else ''} {measure}".replace("  ", " "),
                              {"figures": 0, "differ": 0, "largestDifference": 0.0})
        row["figures"] += 1
        if want is None or value is None or isinstance(value, list):
            same = value is None and want is None
            difference = 0.0
        else:
            difference = abs(value - want)
            same = difference <= 1e-12
        row["differ"] += not same
        row["largestDifference"] = max(row["largestDifference"], difference)
    print(f"== {name}")
    for key, row in rows.items():
        print(f"   {key}: {row['figures']} figures, {row['differ']} differ, at most {row['largestDifference']:.3g}")
    return rows


def main():
    values = {"mpitb": run_mpitb()}
    if len(sys.argv) > 1:
        values.update(json.loads(Path(sys.argv[1]).read_text("utf8")))
    out = {name: {**ABOUT[name], "agreement": compare(name, v), "values": v} for name, v in values.items()}
    (HERE / "peers.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
