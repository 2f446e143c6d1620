"""
Writes data.json (synthetic data), expected.json (doubles) and exact.json (the same tree as fractions).

A brute force of the Alkire-Foster method: loops over rows, every number a fractions.Fraction, no
shortcut of the package. Only the two rank correlations are also asked of scipy, as a check.

Run:      python3 make.py        (in this folder; pip install scipy; five seconds), then npm run format
Made by:  Python 3.11.7, scipy 1.17.1, on 24 November 2026
Seeds:    in SEED below; only Random.random() is used, which is the same in every Python.
"""

import json
import math
from fractions import Fraction as F
from itertools import combinations, product
from pathlib import Path
from random import Random

from scipy.stats import kendalltau, spearmanr

HERE = Path(__file__).parent
SEED = {"survey": 20241, "gaps": 20242, "chile": 20243, "cardinal": 20244, "bounds": 20245}

# ---------------------------------------------------------------- the indices

GLOBAL = {
    "id": "globalStructure",
    "cutoff": "1/3",
    "dimensions": [
        {"id": "health", "indicators": [{"id": "nutrition", "weight": "1/6"}, {"id": "childMortality", "weight": "1/6"}]},
        {"id": "education", "indicators": [{"id": "yearsOfSchooling", "weight": "1/6"}, {"id": "attendance", "weight": "1/6"}]},
        {"id": "living", "indicators": [{"id": i, "weight": "1/18"} for i in
         ("cookingFuel", "sanitation", "drinkingWater", "electricity", "housing", "assets")]},
    ],
}


def reweighted(identifier, weights):
    """The same indicators, each dimension with another total, equal inside."""
    dimensions = []
    for dimension, total in zip(GLOBAL["dimensions"], weights):
        each = F(total) / len(dimension["indicators"])
        dimensions.append({"id": dimension["id"], "indicators": [{"id": i["id"], "weight": str(each)} for i in dimension["indicators"]]})
    return {"id": identifier, "cutoff": "1/3", "dimensions": dimensions}


ALTERNATIVES = [
    reweighted("healthHalf", ["1/2", "1/4", "1/4"]),
    reweighted("educationHalf", ["1/4", "1/2", "1/4"]),
    reweighted("livingHalf", ["1/4", "1/4", "1/2"]),
    reweighted("tenEqual", ["1/5", "1/5", "3/5"]),
]

CHILE = {
    "id": "chileLike",
    "cutoff": "22.5%",
    "dimensions": [
        *({"id": d, "indicators": [{"id": f"{d}{n}", "weight": "0.075"} for n in (1, 2, 3)]}
          for d in ("education", "health", "work", "housing")),
        {"id": "networks", "indicators": [{"id": f"networks{n}", "weight": "1/30"} for n in (1, 2, 3)]},
    ],
}

CARDINAL = {
    "id": "cardinal",
    "cutoff": "1/3",
    "dimensions": [
        {"id": "income", "indicators": [{"id": "income", "weight": "1/3", "line": "12.5"}]},
        {"id": "schooling", "indicators": [{"id": "schooling", "weight": "1/3", "line": "6"}]},
        {"id": "living", "indicators": [{"id": "bodyMass", "weight": "1/6", "line": "18.5"}, {"id": "waterHours", "weight": "1/6", "line": "20"}]},
    ],
}

REGIONS = ["Trung du và miền núi phía Bắc", "Đồng bằng sông Hồng", "Bắc Trung Bộ và duyên hải miền Trung",
           "Tây Nguyên", "Đông Nam Bộ", "Đồng bằng sông Cửu Long"]
AREAS = ["thành thị", "nông thôn"]
COMMUNES = [f"xã {n:02d}" for n in range(1, 21)]


def fraction(text):
    return F(text[:-1]) / 100 if text.endswith("%") else F(text)


def flat(index):
    """[(dimension, indicator, weight)] in order."""
    return [(d["id"], i["id"], F(i["weight"])) for d in index["dimensions"] for i in d["indicators"]]


# ---------------------------------------------------------------- the data


def pick(rng, shares):
    u = rng.random() * sum(shares)
    for place, share in enumerate(shares):
        u -= share
        if u < 0:
            return place
    return len(shares) - 1


def make_survey():
    rng = Random(SEED["survey"])
    names = [i for _, i, _ in flat(GLOBAL)]
    base = dict(zip(names, (.24, .08, .26, .14, .42, .36, .22, .12, .30, .28)))
    lift = (1.7, .6, 1.0, 1.9, .5, 1.2)
    columns = {c: [] for c in ("weight", "householdSize", "region", "area", "commune", "weight2", "householdSize2")}
    first, second = ({i: [] for i in names} for _ in range(2))
    for row in range(300):
        commune = row % 20
        region = pick(rng, (3, 4, 3, 2, 3, 4))
        area = 0 if rng.random() < .35 else 1
        size = 1 + int(rng.random() * 4 + rng.random() * 4)
        weight = F(8 + int(rng.random() * 40), 16)
        poor = rng.random() ** 1.4 * 2.5 * lift[region] * (.5 if area == 0 else 1.2)
        if commune == 6:
            poor *= .12  # a commune with nobody poor in the first wave
        for i in names:
            one = 1 if rng.random() < min(.93, base[i] * poor) else 0
            if rng.random() < .55:
                two = one
            else:
                two = 1 if rng.random() < min(.93, base[i] * poor * .85) else 0
            first[i].append(one)
            second[i].append(two)
        columns["weight"].append(float(weight))
        columns["householdSize"].append(size)
        columns["region"].append(region)
        columns["area"].append(area)
        columns["commune"].append(commune)
        drift = 1.35 if region in (1, 4) else .9
        columns["weight2"].append(float(F(max(4, round(float(weight) * 16 * drift * (.8 + .4 * rng.random()))), 16)))
        columns["householdSize2"].append(max(1, size + pick(rng, (2, 6, 2)) - 1))
    return columns, first, second


def make_gaps(first):
    """About 5% of the cells missing, among them two rows with nothing observed and one with one cell."""
    rng = Random(SEED["gaps"])
    gaps = {i: [None if rng.random() < .04 else v for v in column] for i, column in first.items()}
    for row in (17, 203):
        for i in gaps:
            gaps[i][row] = None
    for i in gaps:
        gaps[i][88] = first[i][88] if i == "nutrition" else None
    return gaps


def make_chile():
    """All 220 patterns of three deprivations of 7.5%, each exactly on 22.5%, and 80 other rows."""
    rng = Random(SEED["chile"])
    names = [i for _, i, _ in flat(CHILE)]
    rows = [set(c) for c in combinations(names[:12], 3)]
    while len(rows) < 300:
        level = rng.random() ** 1.6 * .6
        row = {i for i in names if rng.random() < level}
        if len(row & set(names[:12])) != 3 or row & set(names[12:]):
            rows.append(row)
    order = sorted(range(300), key=lambda _: rng.random())
    rows = [rows[place] for place in order]
    columns = {"weight": [], "householdSize": [], "region": []}
    for _ in rows:
        columns["weight"].append(float(F(8 + int(rng.random() * 40), 16)))
        columns["householdSize"].append(1 + int(rng.random() * 7))
        columns["region"].append(pick(rng, (3, 4, 3, 2, 3, 4)))
    return columns, {i: [1 if i in row else 0 for row in rows] for i in names}


def make_cardinal():
    rng = Random(SEED["cardinal"])
    columns = {"weight": [], "area": []}
    achievements = {i: [] for _, i, _ in flat(CARDINAL)}
    for _ in range(120):
        columns["weight"].append(float(F(8 + int(rng.random() * 40), 16)))
        columns["area"].append(0 if rng.random() < .4 else 1)
        achievements["income"].append(int(rng.random() * 65) / 2)       # 12.5 happens: not deprived
        achievements["schooling"].append(int(rng.random() * 14))        # 0: a gap of one
        achievements["bodyMass"].append((28 + int(rng.random() * 25)) / 2)
        achievements["waterHours"].append(int(rng.random() * 25))
    return columns, achievements


def make_bounds():
    """Twelve rows with 14 missing cells; and four rows where in some completions nobody is poor."""
    rng = Random(SEED["bounds"])
    names = [i for _, i, _ in flat(GLOBAL)]
    rows = []
    for n in range(12):
        level = (.85, .6, .6, .5, .5, .45, .4, .4, .35, .3, .2, .1)[n]
        rows.append([1 if rng.random() < level else 0 for _ in names])
    missing = [(1, 0), (2, 4), (2, 3), (3, 2), (4, 5), (4, 0), (5, 1), (6, 9), (6, 2), (7, 0), (8, 3), (9, 0), (9, 1), (11, 2)]
    for row, column in missing:
        rows[row][column] = None
    weights = [float(F(8 + int(rng.random() * 40), 16)) for _ in rows]
    twelve = {"weight": weights, "deprivations": {i: [r[c] for r in rows] for c, i in enumerate(names)}}
    edge = [[1, None, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, None, None, 1, 0, 0, 0, 0, 0],
            [0, 0, 0, 1, None, None, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]]
    four = {"weight": [1.5, 0.75, 2.25, 1], "deprivations": {i: [r[c] for r in edge] for c, i in enumerate(names)}}
    return twelve, four


# ---------------------------------------------------------------- the brute force


def ratio(a, b):
    return F(a) / b if b != 0 else None


def scores_of(index, deprivations, rows):
    spec = flat(index)
    return [sum((w for _, i, w in spec if deprivations[i][r] == 1), F(0)) for r in rows]


def profile(index, deprivations, weights, rows, poor=None, cutoff=None):
    """Everything for the rows given (all weights Fractions)."""
    spec = flat(index)
    k = fraction(cutoff or index["cutoff"])
    score = dict(zip(rows, scores_of(index, deprivations, rows)))
    is_poor = {r: (score[r] >= k if poor is None else poor[r]) for r in rows}
    total = sum(weights[r] for r in rows)
    mass = sum((weights[r] for r in rows if is_poor[r]), F(0))
    h = ratio(mass, total)
    a = ratio(sum((weights[r] * score[r] for r in rows if is_poor[r]), F(0)), mass)
    m = ratio(sum((weights[r] * score[r] for r in rows if is_poor[r]), F(0)), total)
    count = {r: sum(deprivations[i][r] for _, i, _ in spec) for r in rows}
    out = {
        "rows": len(rows), "weight": total, "poorRows": sum(is_poor.values()),
        "headcount": h, "intensity": a, "adjustedHeadcount": m,
        "meanDeprivations": ratio(sum(weights[r] * count[r] for r in rows), total),
        "meanDeprivationsOfPoor": ratio(sum(weights[r] * count[r] for r in rows if is_poor[r]), mass),
        "uncensored": {}, "censored": {}, "absoluteContribution": {}, "percentageContribution": {},
        "dimensions": {d["id"]: {"absoluteContribution": F(0), "percentageContribution": F(0) if m else None} for d in index["dimensions"]},
    }
    for d, i, w in spec:
        raw = ratio(sum((weights[r] for r in rows if deprivations[i][r] == 1), F(0)), total)
        censored = ratio(sum((weights[r] for r in rows if deprivations[i][r] == 1 and is_poor[r]), F(0)), total)
        out["uncensored"][i] = raw
        out["censored"][i] = censored
        out["absoluteContribution"][i] = w * censored
        out["percentageContribution"][i] = ratio(w * censored, m)
        out["dimensions"][d]["absoluteContribution"] += w * censored
        if m:
            out["dimensions"][d]["percentageContribution"] += w * censored / m
    if a is not None:
        assert h * a == m and sum(out["absoluteContribution"].values()) == m
        assert sum(out["percentageContribution"].values()) == 1 if m else True
    return out


def brief(p):
    return {name: p[name] for name in ("rows", "weight", "poorRows", "headcount", "intensity", "adjustedHeadcount")}


def by_group(index, deprivations, weights, rows, codes, labels, short=False, cutoff=None):
    whole = profile(index, deprivations, weights, rows, cutoff=cutoff)
    out = {}
    for code, label in enumerate(labels):
        own = [r for r in rows if codes[r] == code]
        part = profile(index, deprivations, weights, own, cutoff=cutoff)
        share = part["weight"] / whole["weight"]
        kept = brief(part) if short else part
        kept["populationShare"] = share
        kept["shareOfHeadcount"] = share * part["headcount"] / whole["headcount"]
        kept["shareOfAdjustedHeadcount"] = share * part["adjustedHeadcount"] / whole["adjustedHeadcount"]
        out[label] = kept
    assert sum(g["shareOfAdjustedHeadcount"] for g in out.values()) == 1
    return out


def attainable(index):
    """Every sum of some weights, ascending, with zero."""
    sums = {F(0)}
    for _, _, w in flat(index):
        sums |= {s + w for s in sums}
    return sorted(sums)


def curve(index, deprivations, weights, rows):
    cutoffs = [s for s in attainable(index) if s > 0]
    out = {"cutoffs": [str(c) for c in cutoffs], "headcount": [], "intensity": [], "adjustedHeadcount": []}
    for c in cutoffs:
        p = profile(index, deprivations, weights, rows, cutoff=str(c))
        for name in ("headcount", "intensity", "adjustedHeadcount"):
            out[name].append(p[name])
    return out


def distribution(index, deprivations, weights, rows):
    score = scores_of(index, deprivations, rows)
    total = sum(weights[r] for r in rows)
    levels = attainable(index)
    numbers = range(len(flat(index)) + 1)
    count = [sum(deprivations[i][r] for _, i, _ in flat(index)) for r in rows]
    return {
        "scores": [str(s) for s in levels],
        "rows": [score.count(s) for s in levels],
        "share": [sum((weights[r] for r, s in zip(rows, score) if s == level), F(0)) / total for level in levels],
        "numberOfDeprivations": list(numbers),
        "numberRows": [count.count(n) for n in numbers],
        "numberShare": [sum((weights[r] for r, c in zip(rows, count) if c == n), F(0)) / total for n in numbers],
    }


def bands(index, deprivations, weights, rows, edges):
    score = scores_of(index, deprivations, rows)
    total = sum(weights[r] for r in rows)
    out = {}
    for name, low, high in edges:
        out[name] = {"from": low, "below": high, "share": sum(
            (weights[r] for r, s in zip(rows, score) if s >= F(low) and (high is None or s < F(high))), F(0)) / total}
    return out


def identification(index, deprivations, weights, rows):
    spec = flat(index)

    def dims(r):
        return sum(any(deprivations[i["id"]][r] == 1 for i in d["indicators"]) for d in index["dimensions"])

    rules = {
        "union": {r: any(deprivations[i][r] == 1 for _, i, _ in spec) for r in rows},
        "intersection": {r: all(deprivations[i][r] == 1 for _, i, _ in spec) for r in rows},
        "twoDimensions": {r: dims(r) >= 2 for r in rows},
        "threeDimensions": {r: dims(r) >= 3 for r in rows},
    }
    return {name: brief(profile(index, deprivations, weights, rows, poor=rule)) for name, rule in rules.items()}


def association(index, deprivations, weights, rows, censored):
    k = fraction(index["cutoff"])
    score = dict(zip(rows, scores_of(index, deprivations, rows)))
    on = {i: {r: deprivations[i][r] == 1 and (not censored or score[r] >= k) for r in rows} for _, i, _ in flat(index)}
    total = sum(weights[r] for r in rows)
    out = []
    for a, b in combinations([i for _, i, _ in flat(index)], 2):
        cell = {(x, y): sum((weights[r] for r in rows if on[a][r] == x and on[b][r] == y), F(0)) / total
                for x in (True, False) for y in (True, False)}
        p11, p10, p01, p00 = cell[True, True], cell[True, False], cell[False, True], cell[False, False]
        first, second = p11 + p10, p11 + p01
        variance = first * (1 - first) * second * (1 - second)
        determinant = p11 * p00 - p10 * p01
        squared = ratio(determinant * determinant, variance)
        phi = None if squared is None else math.copysign(math.sqrt(squared), determinant)
        out.append({"indicators": [a, b], "p11": p11, "p10": p10, "p01": p01, "p00": p00,
                    "phi": phi, "phiSquared": squared, "cramersV": None if phi is None else abs(phi),
                    "redundancy": ratio(p11, min(first, second))})
    return out


def ranks(values):
    """Mean ranks, 1 = smallest."""
    return [F(2 * sum(v < x for v in values) + sum(v == x for v in values) + 1, 2) for x in values]


def rank_comparison(before, after):
    n = len(before)
    concordant = discordant = tied_first = tied_second = tied_both = 0
    for a, b in combinations(range(n), 2):
        x, y = before[a] - before[b], after[a] - after[b]
        concordant += x * y > 0
        discordant += x * y < 0
        tied_first += x == 0 and y != 0
        tied_second += y == 0 and x != 0
        tied_both += x == 0 and y == 0
    p, q = ranks(before), ranks(after)
    mean = F(n + 1, 2)
    cov = sum((a - mean) * (b - mean) for a, b in zip(p, q))
    spearman = float(cov) / math.sqrt(sum((a - mean) ** 2 for a in p) * sum((b - mean) ** 2 for b in q))
    pairs = n * (n - 1) // 2
    first, second = pairs - tied_first - tied_both, pairs - tied_second - tied_both
    tau = (concordant - discordant) / math.sqrt(first * second)
    floats = [float(v) for v in before], [float(v) for v in after]
    assert abs(spearman - spearmanr(*floats).statistic) < 1e-13 and abs(tau - kendalltau(*floats).statistic) < 1e-13
    return {"spearman": spearman, "kendallTauB": tau, "pairs": pairs, "concordant": concordant, "discordant": discordant,
            "tiedBeforeOnly": tied_first, "tiedAfterOnly": tied_second, "tiedBoth": tied_both}


def robustness(deprivations, columns, persons, unweighted, rows):
    region, commune = {}, {}
    out = {}
    for index in [GLOBAL, *ALTERNATIVES]:
        by_region = by_group(index, deprivations, persons, rows, columns["region"], REGIONS, short=True)
        by_commune = {label: profile(index, deprivations, unweighted, [r for r in rows if columns["commune"][r] == c])
                      for c, label in enumerate(COMMUNES)}
        region[index["id"]] = {m: [g[m] for g in by_region.values()] for m in ("headcount", "adjustedHeadcount")}
        commune[index["id"]] = [g["headcount"] for g in by_commune.values()]
        out[index["id"]] = {
            "all": brief(profile(index, deprivations, persons, rows)),
            "regionHeadcount": dict(zip(REGIONS, region[index["id"]]["headcount"])),
            "regionAdjustedHeadcount": dict(zip(REGIONS, region[index["id"]]["adjustedHeadcount"])),
            "communeHeadcount": commune[index["id"]],
            "against": GLOBAL["id"],
            "ranksByRegionHeadcount": rank_comparison(region[GLOBAL["id"]]["headcount"], region[index["id"]]["headcount"]),
            "ranksByRegionAdjustedHeadcount": rank_comparison(region[GLOBAL["id"]]["adjustedHeadcount"], region[index["id"]]["adjustedHeadcount"]),
            "ranksByCommuneHeadcount": rank_comparison(commune[GLOBAL["id"]], commune[index["id"]]),
        }
    return out


def dominance(curves, measure):
    """[higher, lower]: at no cut-off is the first below the second, at one at least above."""
    out = []
    for a in curves:
        for b in curves:
            pairs = list(zip(curves[a][measure], curves[b][measure]))
            if a != b and all(x >= y for x, y in pairs) and any(x > y for x, y in pairs):
                out.append([a, b])
    return out


# ---------------------------------------------------------------- change

YEARS = 3


def change_of(before, after):
    if before is None or after is None:
        return {"before": before, "after": after, "absolute": None, "relative": None, "annualAbsolute": None, "annualRelative": None}
    return {"before": before, "after": after, "absolute": after - before, "relative": ratio(after - before, before),
            "annualAbsolute": (after - before) / YEARS,
            "annualRelative": None if before == 0 else float(after / before) ** (1 / YEARS) - 1}


def change(first, second, w1, w2, rows, codes):
    one, two = profile(GLOBAL, first, w1, rows), profile(GLOBAL, second, w2, rows)
    names = [i for _, i, _ in flat(GLOBAL)]
    main = ("headcount", "intensity", "adjustedHeadcount")
    groups_one = by_group(GLOBAL, first, w1, rows, codes, REGIONS)
    groups_two = by_group(GLOBAL, second, w2, rows, codes, REGIONS)
    out = {
        "years": YEARS,
        "all": {**{m: change_of(one[m], two[m]) for m in main},
                "uncensored": {i: change_of(one["uncensored"][i], two["uncensored"][i]) for i in names},
                "censored": {i: change_of(one["censored"][i], two["censored"][i]) for i in names}},
        "region": {g: {m: change_of(groups_one[g][m], groups_two[g][m]) for m in main} for g in REGIONS},
        "populationAndWithin": {},
    }
    for m in ("headcount", "adjustedHeadcount"):
        parts = {}
        for g in REGIONS:
            s1, s2 = groups_one[g]["populationShare"], groups_two[g]["populationShare"]
            v1, v2 = groups_one[g][m], groups_two[g][m]
            # Shapley: the mean over the two orders of changing shares and levels
            within = ((v2 - v1) * s1 + (v2 - v1) * s2) / 2
            shift = ((s2 - s1) * v1 + (s2 - s1) * v2) / 2
            parts[g] = {"shareBefore": s1, "shareAfter": s2, "within": within, "population": shift}
        within, shift = (sum(p[n] for p in parts.values()) for n in ("within", "population"))
        assert within + shift == two[m] - one[m]
        out["populationAndWithin"][m] = {"absolute": two[m] - one[m], "within": within, "population": shift, "groups": parts}
    h1, h2, a1, a2 = one["headcount"], two["headcount"], one["intensity"], two["intensity"]
    incidence, intensity = (h2 - h1) * (a1 + a2) / 2, (a2 - a1) * (h1 + h2) / 2
    assert incidence + intensity == two["adjustedHeadcount"] - one["adjustedHeadcount"]
    out["incidenceAndIntensity"] = {"incidence": incidence, "intensity": intensity}
    return out


def panel(first, second, weights, rows):
    k = fraction(GLOBAL["cutoff"])
    c1, c2 = (dict(zip(rows, scores_of(GLOBAL, d, rows))) for d in (first, second))
    total = sum(weights[r] for r in rows)
    kinds = {
        "joiners": [r for r in rows if c1[r] < k <= c2[r]], "leavers": [r for r in rows if c2[r] < k <= c1[r]],
        "ongoing": [r for r in rows if c1[r] >= k and c2[r] >= k], "neverPoor": [r for r in rows if c1[r] < k and c2[r] < k],
    }
    one, two = profile(GLOBAL, first, weights, rows), profile(GLOBAL, second, weights, rows)
    out = {"before": brief(one), "after": brief(two), "kinds": {}}
    for name, own in kinds.items():
        mass = sum((weights[r] for r in own), F(0))
        before = sum((weights[r] * c1[r] for r in own if c1[r] >= k), F(0)) / total
        after = sum((weights[r] * c2[r] for r in own if c2[r] >= k), F(0)) / total
        out["kinds"][name] = {
            "rows": len(own), "share": mass / total,
            "meanScoreBefore": ratio(sum((weights[r] * c1[r] for r in own), F(0)), mass),
            "meanScoreAfter": ratio(sum((weights[r] * c2[r] for r in own), F(0)), mass),
            "headcountChange": (mass if name == "joiners" else -mass if name == "leavers" else F(0)) / total,
            "adjustedHeadcountChange": after - before,
            "censoredChange": {i: (sum((weights[r] for r in own if c2[r] >= k and second[i][r] == 1), F(0))
                                   - sum((weights[r] for r in own if c1[r] >= k and first[i][r] == 1), F(0))) / total
                               for _, i, _ in flat(GLOBAL)},
        }
    parts = out["kinds"].values()
    assert sum(p["adjustedHeadcountChange"] for p in parts) == two["adjustedHeadcount"] - one["adjustedHeadcount"]
    assert sum(p["headcountChange"] for p in parts) == two["headcount"] - one["headcount"]
    out["headcountChange"] = two["headcount"] - one["headcount"]
    out["adjustedHeadcountChange"] = two["adjustedHeadcount"] - one["adjustedHeadcount"]
    return out


# ---------------------------------------------------------------- missing cells


def filled(gaps, value):
    return {i: [value if v is None else v for v in column] for i, column in gaps.items()}


def reweight(gaps, weights, rows, cutoff="1/3"):
    spec, k = flat(GLOBAL), F(cutoff)
    rows = [r for r in rows if any(gaps[i][r] is not None for _, i, _ in spec)]
    observed = {r: sum(w for _, i, w in spec if gaps[i][r] is not None) for r in rows}
    score = {r: sum((w for _, i, w in spec if gaps[i][r] == 1), F(0)) / observed[r] for r in rows}
    total = sum(weights[r] for r in rows)
    poor = [r for r in rows if score[r] >= k]
    mass = sum(weights[r] for r in poor)
    m = sum(weights[r] * score[r] for r in poor) / total
    out = {"rows": len(rows), "weight": total, "poorRows": len(poor), "headcount": mass / total,
           "intensity": m * total / mass, "adjustedHeadcount": m,
           "uncensoredOfObserved": {}, "uncensoredOfAll": {}, "censoredOfObserved": {}, "censoredOfAll": {},
           "absoluteContribution": {}, "percentageContribution": {}}
    for _, i, w in spec:
        seen = sum(weights[r] for r in rows if gaps[i][r] is not None)
        raw = sum((weights[r] for r in rows if gaps[i][r] == 1), F(0))
        censored = sum((weights[r] for r in poor if gaps[i][r] == 1), F(0))
        out["uncensoredOfObserved"][i], out["uncensoredOfAll"][i] = raw / seen, raw / total
        out["censoredOfObserved"][i], out["censoredOfAll"][i] = censored / seen, censored / total
        part = sum((weights[r] * w / observed[r] for r in poor if gaps[i][r] == 1), F(0)) / total
        out["absoluteContribution"][i], out["percentageContribution"][i] = part, part / m
    assert sum(out["absoluteContribution"].values()) == m
    return out


def missing(gaps, weights, rows, codes):
    spec = flat(GLOBAL)
    complete = [r for r in rows if all(gaps[i][r] is not None for _, i, _ in spec)]
    out = {"missingCells": sum(v is None for column in gaps.values() for v in column),
           "rowsWithMissing": len(rows) - len(complete),
           "rowsWithNothing": sum(all(gaps[i][r] is None for _, i, _ in spec) for r in rows),
           "omit": profile(GLOBAL, gaps, weights, complete)}
    for name, value in (("notDeprived", 0), ("deprived", 1)):
        out[name] = profile(GLOBAL, filled(gaps, value), weights, rows)
    out["reweight"] = reweight(gaps, weights, rows)
    out["omitByRegion"] = by_group(GLOBAL, gaps, weights, complete, codes, REGIONS, short=True)
    return out


def completions(deprivations, row):
    """The row's completions as tuples of 0/1."""
    cells = [deprivations[i][row] for _, i, _ in flat(GLOBAL)]
    return list(product(*[(0, 1) if c is None else (c,) for c in cells]))


def statistics(spec, cells, weights, k):
    """(numerator, denominator) of every bounded statistic for one completed table, as integers."""
    unit = math.lcm(*(w.denominator for _, _, w in spec))
    size = [int(w * unit) for _, _, w in spec]
    line = k * unit
    total = sum(weights)
    score = [sum(s for s, c in zip(size, row) if c) for row in cells]
    poor = [s >= line for s in score]
    mass = sum(w for w, p in zip(weights, poor) if p)
    censored_sum = sum(w * s for w, s, p in zip(weights, score, poor) if p)
    out = {"headcount": (mass, total), "intensity": (censored_sum, mass * unit), "adjustedHeadcount": (censored_sum, total * unit)}
    dims = {}
    for j, (d, i, _) in enumerate(spec):
        censored = sum(w for w, row, p in zip(weights, cells, poor) if p and row[j])
        out["uncensored", i] = (sum(w for w, row in zip(weights, cells) if row[j]), total)
        out["censored", i] = (censored, total)
        out["percentageContribution", i] = (censored * size[j], censored_sum)
        dims[d] = dims.get(d, 0) + censored * size[j]
    for d, amount in dims.items():
        out["dimensionPercentageContribution", d] = (amount, censored_sum)
    return out


def nest(found):
    out = {}
    for key, value in found.items():
        if isinstance(key, tuple):
            out.setdefault(key[0], {})[key[1]] = value
        else:
            out[key] = value
    return out


def enumerated_bounds(table):
    """Every completion of every cell, one by one."""
    spec, k = flat(GLOBAL), F(GLOBAL["cutoff"])
    rows = range(len(table["weight"]))
    weights = [int(F(w) * 16) for w in table["weight"]]
    assert all(F(w, 16) == F(v) for w, v in zip(weights, table["weight"]))
    low, high, undefined, count = {}, {}, {}, 0
    for cells in product(*[completions(table["deprivations"], r) for r in rows]):
        count += 1
        for key, (a, b) in statistics(spec, cells, weights, k).items():
            if b == 0:
                undefined[key] = undefined.get(key, 0) + 1
                continue
            if key not in low or a * low[key][1] < low[key][0] * b:
                low[key] = (a, b)
            if key not in high or a * high[key][1] > high[key][0] * b:
                high[key] = (a, b)
    return {"completions": count,
            **nest({key: {"lowest": F(*low[key]), "highest": F(*high[key]), "undefinedIn": undefined.get(key, 0)} for key in low})}


def optimised_bounds(deprivations, weights, rows):
    """The same without enumeration over rows: a ratio of sums, each row's completion chosen for a given
    value of the ratio, repeated until the ratio stands still (Dinkelbach), in exact arithmetic."""
    spec, k = flat(GLOBAL), F(GLOBAL["cutoff"])
    options = []
    for r in rows:
        kinds = {}
        for cells in completions(deprivations, r):
            parts = statistics(spec, [cells], [1], k)
            kinds[tuple(sorted((str(key), pair) for key, pair in parts.items()))] = parts
        options.append((weights[r], list(kinds.values())))
    out = {}
    for key in options[0][1][0]:
        ends = []
        for sign in (1, -1):
            value = None
            while True:
                top = bottom = F(0)
                for w, kinds in options:
                    pairs = {p[key] for p in kinds}
                    # first round: any completion; then the best for the present value
                    a, b = next(iter(sorted(pairs))) if value is None else min(pairs, key=lambda p: (sign * (p[0] - value * p[1]), -p[1]))
                    top, bottom = top + w * a, bottom + w * b
                assert bottom > 0
                if value == top / bottom:
                    break
                value = top / bottom
            ends.append(value)
        out[key] = {"lowest": ends[0], "highest": ends[1]}
    return nest(out)


# ---------------------------------------------------------------- cardinal measures


def cardinal(achievements, weights, rows):
    spec, k = flat(CARDINAL), F(CARDINAL["cutoff"])
    line = {i["id"]: F(i["line"]) for d in CARDINAL["dimensions"] for i in d["indicators"]}
    gap = {i: {r: max(F(0), (line[i] - F(achievements[i][r])) / line[i]) for r in rows} for _, i, _ in spec}
    deprived = {i: [1 if F(v) < line[i] else 0 for v in achievements[i]] for _, i, _ in spec}
    p = profile(CARDINAL, deprived, weights, rows)
    score = dict(zip(rows, scores_of(CARDINAL, deprived, rows)))
    total = sum(weights[r] for r in rows)
    out = {**brief(p), "m0": p["adjustedHeadcount"]}
    for power, name in ((1, "m1"), (2, "m2")):
        parts = {i: sum((weights[r] * w * gap[i][r] ** power for r in rows if score[r] >= k), F(0)) / total for _, i, w in spec}
        out[name] = sum(parts.values())
        out[f"{name}AbsoluteContribution"] = parts
        out[f"{name}PercentageContribution"] = {i: ratio(v, out[name]) for i, v in parts.items()}
    out["averageGap"], out["averageSeverity"] = ratio(out["m1"], out["m0"]), ratio(out["m2"], out["m0"])
    return out


# ---------------------------------------------------------------- writing


def doubles(tree):
    if isinstance(tree, dict):
        return {k: doubles(v) for k, v in tree.items()}
    if isinstance(tree, list):
        return [doubles(v) for v in tree]
    return float(tree) if isinstance(tree, F) else tree


def exact(tree):
    if isinstance(tree, dict):
        return {k: exact(v) for k, v in tree.items()}
    if isinstance(tree, list):
        return [exact(v) for v in tree]
    return None if isinstance(tree, float) else str(tree) if isinstance(tree, F) else tree


def write(name, tree):
    (HERE / name).write_text(json.dumps(tree, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def main():
    columns, first, second = make_survey()
    gaps = make_gaps(first)
    chile_columns, chile = make_chile()
    cardinal_columns, achievements = make_cardinal()
    twelve, four = make_bounds()
    data = {
        "indices": {i["id"]: i for i in [GLOBAL, *ALTERNATIVES, CHILE, CARDINAL]},
        "labels": {"region": REGIONS, "area": AREAS, "commune": COMMUNES},
        "survey": {**columns, "deprivations": first, "deprivations2": second, "deprivationsWithGaps": gaps},
        "chile": {**chile_columns, "deprivations": chile},
        "cardinal": {**cardinal_columns, "achievements": achievements},
        "bounds": {"twelveRows": twelve, "fourRows": four},
    }
    write("data.json", data)

    rows = list(range(300))
    weightings = {
        "unweighted": [F(1)] * 300,
        "households": [F(w) for w in columns["weight"]],
        "persons": [F(w) * s for w, s in zip(columns["weight"], columns["householdSize"])],
    }
    persons, unweighted = weightings["persons"], weightings["unweighted"]
    persons2 = [F(w) * s for w, s in zip(columns["weight2"], columns["householdSize2"])]
    survey = {"profiles": {}}
    for name, weights in weightings.items():
        survey["profiles"][name] = {
            "all": profile(GLOBAL, first, weights, rows),
            "region": by_group(GLOBAL, first, weights, rows, columns["region"], REGIONS),
            "area": by_group(GLOBAL, first, weights, rows, columns["area"], AREAS, short=True),
            "commune": by_group(GLOBAL, first, weights, rows, columns["commune"], COMMUNES, short=True),
            "distribution": distribution(GLOBAL, first, weights, rows),
        }
    survey["cutoffBetween"] = {"cutoff": "0.3", **brief(profile(GLOBAL, first, persons, rows, cutoff="0.3"))}
    survey["equalWeightsThreeOfTen"] = profile(ALTERNATIVES[3], first, unweighted, rows, cutoff="3/10")
    survey["bands"] = bands(GLOBAL, first, persons, rows, [
        ("notVulnerable", "0", "1/5"), ("vulnerable", "1/5", "1/3"), ("poorNotSevere", "1/3", "1/2"), ("severe", "1/2", None)])
    survey["identification"] = identification(GLOBAL, first, persons, rows)
    region_curves = {label: curve(GLOBAL, first, persons, [r for r in rows if columns["region"][r] == c]) for c, label in enumerate(REGIONS)}
    survey["curve"] = {"all": curve(GLOBAL, first, persons, rows), "region": region_curves}
    survey["dominance"] = {m: dominance(region_curves, m) for m in ("headcount", "adjustedHeadcount")}
    survey["association"] = {"uncensored": association(GLOBAL, first, persons, rows, False),
                             "censored": association(GLOBAL, first, persons, rows, True)}
    whole = survey["profiles"]["persons"]["all"]
    survey["poorAmongDeprived"] = {i: ratio(whole["censored"][i], whole["uncensored"][i]) for _, i, _ in flat(GLOBAL)}
    survey["robustness"] = robustness(first, columns, persons, unweighted, rows)
    survey["change"] = change(first, second, persons, persons2, rows, columns["region"])
    survey["panel"] = panel(first, second, persons, rows)
    survey["missing"] = missing(gaps, persons, rows, columns["region"])

    bounds = {}
    for name, table in (("twelveRows", twelve), ("fourRows", four)):
        bounds[name] = enumerated_bounds(table)
    quick = optimised_bounds(twelve["deprivations"], [F(w) for w in twelve["weight"]], range(12))
    for key, value in quick.items():  # the two ways agree wherever both can answer
        ours = bounds["twelveRows"][key]
        if "lowest" in value:
            assert (value["lowest"], value["highest"]) == (ours["lowest"], ours["highest"]), key
        else:
            for i, pair in value.items():
                assert (pair["lowest"], pair["highest"]) == (ours[i]["lowest"], ours[i]["highest"]), (key, i)
    bounds["survey"] = optimised_bounds(gaps, persons, rows)

    chile_persons = [F(w) * s for w, s in zip(chile_columns["weight"], chile_columns["householdSize"])]
    on_line = [s == F(9, 40) for s in scores_of(CHILE, chile, rows)]
    chile_tree = {"rowsOnCutoff": sum(on_line)}
    for name, weights in (("unweighted", unweighted), ("persons", chile_persons)):
        chile_tree[name] = {"all": profile(CHILE, chile, weights, rows),
                            "region": by_group(CHILE, chile, weights, rows, chile_columns["region"], REGIONS, short=True),
                            "distribution": distribution(CHILE, chile, weights, rows),
                            "curve": curve(CHILE, chile, weights, rows)}

    cardinal_weights = [F(w) for w in cardinal_columns["weight"]]
    card_rows = list(range(120))
    cardinal_tree = {"all": cardinal(achievements, cardinal_weights, card_rows),
                     "area": {label: cardinal(achievements, cardinal_weights, [r for r in card_rows if cardinal_columns["area"][r] == c])
                              for c, label in enumerate(AREAS)}}

    tree = {"survey": survey, "chile": chile_tree, "cardinal": cardinal_tree, "bounds": bounds}
    write("expected.json", doubles(tree))
    write("exact.json", exact(tree))


if __name__ == "__main__":
    main()
