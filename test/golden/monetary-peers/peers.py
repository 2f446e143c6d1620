"""
Asks three Python packages for the measures of data.json, puts the answers of R beside them (peers.json) and
explains every figure that differs from expected.json by more than 1e-12 (disagreements.json).

Run:      python3 peers.py peers-r.json peers-r-convey-0.2.3.json   (what peers.R printed; pip install apode==0.1.0
          ineqpy==0.4.1 inequalipy==1.0.5), then npm run format
Made by:  Python 3.11.7, numpy 2.4.6
"""

import json
import re
import sys
import warnings
from pathlib import Path

import ineqpy.inequality as ineqpy
import inequalipy
import numpy as np
from apode.basic import ApodeData

warnings.simplefilter("ignore")
HERE = Path(__file__).parent
DATA = json.loads((HERE / "data.json").read_text("utf8"))
EXPECTED = json.loads((HERE / "expected.json").read_text("utf8"))

PACKAGES = {
    "ineq": ["R", "GPL-2 | GPL-3", "https://github.com/cran/ineq, commit e17b77a"],
    "IC2": ["R", "GPL-2", "https://github.com/cran/IC2, commit f64af1f"],
    "laeken": ["R", "GPL (>= 2)", "Debian r-cran-laeken 0.5.2-1"],
    "dineq": ["R", "GPL-3", "https://github.com/cran/dineq, commit 239ef34"],
    "wINEQ": ["R", "GPL-3", "https://github.com/cran/wINEQ, commit 383463a"],
    "acid": ["R", "GPL-3", "https://github.com/cran/acid, commit f4c40c2: polarisation.ER, sgini, weighted.gini, weighted.entropy, weighted.atkinson alone"],
    "affluenceIndex": ["R", "GPL-2", "https://github.com/cran/affluenceIndex, commit 7da5a7e, on spatstat.geom's weighted.median"],
    "wbpip": ["R", "MIT", "https://github.com/PIP-Technical-Team/wbpip, commit 0412f9c: md_compute_*"],
    "Hmisc": ["R", "GPL (>= 2)", "Debian r-cran-hmisc"],
    "collapse": ["R", "GPL (>= 2)", "Debian r-cran-collapse"],
    "survey": ["R", "GPL-2 | GPL-3", "Debian r-cran-survey"],
    "convey": ["R", "GPL-3", "https://github.com/cran/convey, commit b101879, on survey 4.1.1"],
    "convey 0.2.3": ["R", "GPL-3", "https://github.com/cran/convey, commit 2eb94a0: svysen, svysst, svychu"],
    "vardpoor": ["R", "EUPL", "https://github.com/cran/vardpoor, commit c318123, on R 4.2.2"],
    "rineq": ["R", "GPL (>= 2)", "https://github.com/cran/rineq, commit aede5ab"],
    "GiniDecompLY": ["R", "GPL-3", "https://github.com/cran/GiniDecompLY, commit 3e1e6f5"],
    "rtip": ["R", "GPL-3", "https://github.com/cran/rtip, commit 7878752, without its tests of dominance"],
    "DER": ["R", "GPL (>= 2)", "https://github.com/cran/DER, commit aee1400: paf alone"],
    "apode": ["Python", "MIT", "https://pypi.org/project/apode/"],
    "IneqPy": ["Python", "MIT", "https://pypi.org/project/IneqPy/"],
    "inequalipy": ["Python", "MIT", "https://pypi.org/project/inequalipy/"],
}

# (peer, places, category, why). Categories: definition (another quantity under the same name), convention
# (another choice where the field has several), rounding, fault.
ABOUT = [
    ("ineq, parameter = alpha", "fgt", "definition", "Foster(x, k, parameter) takes alpha + 1: with alpha itself it gives the measure one power lower"),
    ("IC2.*", "concentration", "fault", "equal incomes keep the order of the rows: the same data reversed gives another figure"),
    ("rineq.*", "concentration", "fault", "equal incomes keep the order of the rows; linreg_convenience also mixes a variance over n - sum of w^2 with one over n"),
    ("GiniDecompLY", "giniCorrelation|contribution", "fault", "equal incomes keep the order of the rows, so the contributions depend on it (10% for a small source)"),
    ("laeken|vardpoor", "quantiles/|quintile(Share|Mean)RatioWholeRows|atRiskOfPoverty/(line|relativeMedianPovertyGap)", "fault",
     "the midpoint at an exact hit, documented as the Eurostat rule, is never taken: the upper income is; vardpoor uses laeken's weightedQuantile"),
    ("laeken", "poverty/2000/below/headcount", "rounding", "the line can only be given as a share of the median: 2000 / 2410 * 2410 is above 2000, and the rows on the line become poor"),
    ("dineq", "wolfson", "convention", "income of whole rows at or below the median, however much more than half of the weight they are; the median is Hmisc's"),
    ("dineq|wINEQ", "withZeros.*generalizedEntropy/[01]$", "definition", "incomes of 0 and below are dropped, or count 0, without a word"),
    ("wINEQ", "(households|persons|weighted|withZeros).*generalizedEntropy/(-1|0.5|2)$", "fault", "sum(w (y / m)^a - 1): the 1 is not weighted; right only for equal weights"),
    ("wINEQ|acid", "withZeros/raw.*atkinson/2", "definition", "1 with negative incomes, for a zero income makes the mean of powers infinite; exact: outside the support"),
    ("acid", "sGini/(1.5|3|4)", "convention", "nu times a covariance with (1 - R)^(nu - 1) at mid-ranks, not the integral under the straight Lorenz curve"),
    ("acid", "atkinson/(0.5|1|2)", "rounding", "weights are rounded to thousandths and rows repeated"),
    ("acid", "withZeros/withoutNegative.*generalizedEntropy/1", "fault", "NaN for a zero income: 0 log 0"),
    ("affluenceIndex", "wolfson", "convention", "income of whole rows at or below the median; the median interpolated"),
    ("affluenceIndex", "palma", "convention", "whole rows above and below interpolated quantiles"),
    ("wbpip", "wolfson", "convention", "mean of the rows strictly below the median in place of the poorest half"),
    ("wbpip", "quantiles/0.5|shares", "convention", "from a Lorenz curve of 20 points that takes whole rows; NA where rows are fewer than points"),
    ("wbpip", "withZeros.*generalizedEntropy/0", "definition", "incomes of 0 and below become 1 after the mean was taken"),
    ("wbpip", "withZeros.*watts", "definition", "incomes of 0 and below leave the numerator and stay in the denominator"),
    ("Hmisc, type quantile", "quantiles/", "convention", "type 7 with weights taken for frequencies"),
    ("Hmisc, type i/n", "quantiles/", "convention", "straight between the corners of the distribution function"),
    ("collapse", "quantiles/", "fault", "meant as type 7 with weights; not monotone (twelve rows: 4.96 at 0.5, 3.07 at 0.6) and outside the data (-50 where the least income is -40.25)"),
    ("survey, qrule hf7", "quantiles/", "convention", "type 7 with weights"),
    ("survey", "variance", "convention", "times n / (n - 1)"),
    ("convey", "inequality/gini$", "convention", "the (2 r - 1) form, which depends on the scale of the weights: giniTwoRMinusOne, equal to 1e-15"),
    ("convey", "quintileShareRatio$", "convention", "whole rows: quintileShareRatioWholeRows, equal to 1e-15"),
    ("convey", "atRiskOfPoverty/(line|relativeMedianPovertyGap)", "convention", "lower quantile where half of the weight is hit exactly"),
    ("convey 0.2.3", "chakravarty", "definition", "svychu is Chakravarty's measure over g: twice ours at 0.5"),
    ("convey 0.2.3", "clarkHemmingUlph/0.5", "definition", "svychu is not Clark, Hemming & Ulph for g > 0 – but it is for g = 0, where it gives 1 - exp(-Watts)"),
    ("convey 0.2.3", "senIndex|senShorrocksThon", "convention", "with the (2 r - 1) Gini; equal for equal weights"),
    ("convey 0.2.3", "withZeros.*clarkHemmingUlph/0$", "definition", "incomes of 0 and below are dropped"),
    ("vardpoor lingini2", "gini", "fault", "with equal incomes the cumulated weight of all of them meets a correction for single rows: 0.521 for 0.505 on the twelve rows"),
    ("rtip", "quintileShareRatioWholeRows", "convention", "rows strictly inside the fifths: the row that crosses counts on neither side"),
    ("apode", "senIndex", "fault", "Gini of everybody in place of the poor's"),
    ("apode", "clarkHemmingUlph/0$", "fault", "the product of the poor's incomes, but not of the lines of who is not poor"),
    ("apode", "clarkHemmingUlph/0.5", "definition", "Chakravarty's measure over alpha"),
    ("IneqPy", "gini|concentration", "convention", "covariance with the cumulated share at the row's own end and over n - 1 (aweights): larger by about 1 / n"),
    ("IneqPy", "atkinson/1$", "fault", "the log of the mean is subtracted once a row: exp of the sum of f ln y - n ln m"),
    ("IneqPy", "hoover", "fault", "f y - m in place of f (y - m)"),
    ("IneqPy", "kakwani|reynoldsSmolensky", "fault", "each column is sorted by itself: the tax's own Gini, not its concentration by income"),
]


def ask_python():
    out = {"apode": {}, "IneqPy": {}, "inequalipy": {}}

    def put(package, place, f):
        try:
            value = float(f())
            out[package][place] = value if np.isfinite(value) else None
        except Exception as e:  # noqa: BLE001  (a peer that stops is an answer)
            out[package][place] = {"error": f"{type(e).__name__}: {e}"[:120]}

    positive, twelve = DATA["positive"], DATA["twelve"]
    weights = np.array(positive["weight"])
    samples = {
        "positive/unweighted": (positive["income"], None, DATA["lines"]["positive"], (0.0005, 0.001)),
        "positive/households": (positive["income"], weights, DATA["lines"]["positive"], ()),
        "positive/persons": (positive["income"], weights * np.array(positive["householdSize"]), DATA["lines"]["positive"], ()),
        "twelve/unweighted": (twelve["income"], None, DATA["lines"]["twelve"], (0.1, 1)),
        "twelve/weighted": (twelve["income"], np.array(twelve["weight"]), DATA["lines"]["twelve"], ()),
    }
    for name, (y, w, lines, kappas) in samples.items():
        y = np.array(y)
        at = f"{name}/inequality/"
        put("inequalipy", at + "gini", lambda: inequalipy.gini.index(y, w) if hasattr(inequalipy.gini, "index") else inequalipy.gini(y, w))
        put("IneqPy", at + "gini", lambda: ineqpy.gini(y, w))
        put("IneqPy", at + "generalizedEntropy/1", lambda: ineqpy.theil(y, w))
        put("IneqPy", at + "hoover", lambda: ineqpy.hoover(y, w))
        for e in (0.5, 1, 2):
            put("IneqPy", at + f"atkinson/{e}", lambda e=e: ineqpy.atkinson(y, w, e=e))
        if w is not None:
            continue
        a = ApodeData({"x": y}, income_column="x")
        put("apode", at + "gini", lambda: a.inequality.gini())
        put("apode", at + "coefficientOfVariation", lambda: a.inequality.cv())
        put("apode", at + "hoover", lambda: a.inequality.rad())
        put("apode", at + "wolfson", lambda: a.polarization.wolfson())
        for k in (-1, 0, 0.5, 1, 2):
            put("apode", at + f"generalizedEntropy/{k}", lambda k=k: a.inequality.entropy(alpha=k))
        for e in (0.5, 1, 2):
            put("apode", at + f"atkinson/{e}", lambda e=e: a.inequality.atkinson(alpha=e))
        for k in kappas:
            put("apode", at + f"kolm/{k}", lambda k=k: a.inequality.kolm(alpha=k))
        for z in lines:
            at_line = f"{name}/poverty/{z}/"
            put("apode", at_line + "below/headcount", lambda z=z: a.poverty.headcount(pline=z))
            for k in (0.5, 1, 1.5, 2, 3):
                put("apode", at_line + f"fgt/{k}", lambda z=z, k=k: a.poverty.fgt(pline=z, alpha=k))
            for place, f in (("below/senIndex", "sen"), ("senShorrocksThon", "sst"), ("thon1979", "thon"), ("takayama", "takayama"), ("watts", "watts")):
                put("apode", at_line + place, lambda z=z, f=f: getattr(a.poverty, f)(pline=z))
            put("apode", at_line + "chakravarty/0.5", lambda z=z: a.poverty.chakravarty(pline=z, alpha=0.5))
            put("apode", at_line + "clarkHemmingUlph/0", lambda z=z: a.poverty.cuh(pline=z, alpha=0))
            put("apode", at_line + "clarkHemmingUlph/0.5", lambda z=z: a.poverty.cuh(pline=z, alpha=0.5))
    gross, tax, net = (np.array(positive[k]) for k in ("grossIncome", "tax", "income"))
    for name, w in (("unweighted", None), ("households", weights)):
        put("IneqPy", f"positive/{name}/progressivity/kakwani", lambda w=w: ineqpy.kakwani(tax, gross, w))
        put("IneqPy", f"positive/{name}/progressivity/reynoldsSmolensky", lambda w=w: ineqpy.reynolds_smolensky(gross, net, w))
    return out


def exact(place):
    tree = EXPECTED
    for key in place.split("/"):
        if tree is None:
            return None
        tree = tree[key]
    return tree


def main():
    r, old = (json.loads(Path(p).read_text("utf8")) for p in sys.argv[1:3])
    answers = {**r["answers"], "convey 0.2.3": old["answers"]["convey 0.2.3"]}
    influence = answers.pop("influence")
    answers.update(ask_python())
    from importlib.metadata import version
    versions = {**r["versions"], "convey 0.2.3": old["versions"]["convey"], "apode": version("apode"), "IneqPy": version("ineqpy"), "inequalipy": version("inequalipy")}
    packages = {name: {"version": versions[name], "language": PACKAGES[name][0], "licence": PACKAGES[name][1], "origin": PACKAGES[name][2]} for name in PACKAGES}

    rules = [{"peer": p, "places": w, "category": c, "why": y, "figures": 0, "largestRelativeDifference": 0.0, "example": None} for p, w, c, y in ABOUT]
    agreement, refused, open_questions = {}, {}, []
    for peer, given in answers.items():
        count = {"figures": len(given), "agree": 0, "refused": 0, "differ": 0, "largestRelativeDifferenceOfAgreeing": 0.0}
        for place, value in given.items():
            wanted = exact(place)
            if isinstance(value, dict):
                count["refused"] += 1
                refused.setdefault(peer, {}).setdefault(value["error"].split("\n")[0], []).append(place)
                continue
            if isinstance(value, str):
                value = None if value in ("NA", "NaN") else float(value.replace("Inf", "inf"))
            if value is None and wanted is None:
                count["agree"] += 1
                continue
            difference = float("inf") if value is None or wanted is None else abs(value - wanted) / (abs(wanted) or 1)
            if difference < 1e-12:
                count["agree"] += 1
                count["largestRelativeDifferenceOfAgreeing"] = max(count["largestRelativeDifferenceOfAgreeing"], difference)
                continue
            count["differ"] += 1
            found = [rule for rule in rules if re.fullmatch(rule["peer"], peer) and re.search(rule["places"], place)]
            if not found:
                open_questions.append((peer, place, value, wanted))
                continue
            rule = found[0]
            rule["figures"] += 1
            if difference != float("inf"):
                rule["largestRelativeDifference"] = max(rule["largestRelativeDifference"], difference)
            if rule["example"] is None or "weighted" in place and rule["example"]["exact"] is None:
                rule["example"] = {"peer": peer, "place": place, "figure": value, "exact": wanted}
        agreement[peer] = count
    for question in open_questions:
        print("not explained:", *question)
    for rule in rules:
        if rule["figures"] == 0:
            print("explains nothing:", rule["peer"], rule["places"])
    assert not open_questions
    # influence: what agrees with ours
    compared = {}
    for sample, columns in influence.items():
        for name, column in columns.items():
            measure = name.split(" ", 1)[1]
            ours = our_influence(sample, measure)
            if ours is None or not isinstance(column["influence"], list):
                continue
            scale = max(abs(v) for v in ours)
            compared.setdefault(sample, {})[name] = max(abs(a - b) for a, b in zip(column["influence"], ours)) / scale
    peers = {"R": r["R"], "packages": packages, "agreement": agreement, "refused": refused, "answers": answers, "influence": influence, "influenceLargestDifferenceOverScale": compared}
    (HERE / "peers.json").write_text(json.dumps(peers, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    notes = [{"peer": "vardpoor", "places": "influence: atRiskOfPoverty headcount", "category": "fault", "why": "linarpr takes the density at the median, not at the line"},
             {"peer": "convey, vardpoor", "places": "influence: gini", "category": "convention", "why": "influence of the (2 r - 1) form; equal incomes get different influences, by the order of the rows"},
             {"peer": "convey", "places": "influence: quintileShareRatio", "category": "convention", "why": "of the whole-row form, with kernel densities at the quantiles"}]
    (HERE / "disagreements.json").write_text(json.dumps({"figures": [rule for rule in rules if rule["figures"]], "influence": notes}, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    for peer, count in agreement.items():
        print(peer, count)


def our_influence(sample, measure):
    group, name = sample.split("/")
    if group == "twelve":
        tree = EXPECTED["twelve"][name]["influence"]["measures"]
        return tree[measure]["influence"] if measure in tree else None
    tree = EXPECTED["positive"][name]["relativeLineInfluence"]
    if measure == "gini":
        return EXPECTED["positive"][name]["giniInfluence"]
    if measure == "median":
        return tree["median"]["influence"]
    if measure == "atRiskOfPoverty line":
        return tree["0.6median"]["lineInfluence"]
    if measure == "atRiskOfPoverty headcount":
        return tree["0.6median"]["fgt(0)"]["influence"]
    for key, line in (("0.6 median", "0.6median"), ("0.5 mean", "0.5mean")):
        if measure.endswith(key):
            return tree[line][measure.split(" ")[0]]["influence"]
    return None


if __name__ == "__main__":
    main()
