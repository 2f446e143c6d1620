"""
Writes data.json (synthetic samples) and expected.json (every measure of them, as doubles).

A brute force: pairs of rows and textbook definitions, exact in fractions.Fraction; where a logarithm or a
power is needed, mpmath with 50 digits. Each figure is rounded to a double once, at the end. Where two
definitions must give one figure, both are computed and compared.

Run:      python3 make.py        (in this folder; pip install mpmath; half a minute), then npm run format
Made by:  Python 3.11.7, mpmath 1.4.1
Seeds:    in SEED below; only Random.random() is used, which is the same in every Python.
"""

import json
import math
from fractions import Fraction as F
from pathlib import Path
from random import Random

from mpmath import mp, mpf

mp.dps = 50
HERE = Path(__file__).parent
SEED = {"positive": 50001, "withZeros": 50002, "waves": 50003}
REGIONS = ["north", "delta", "coast", "highlands", "south"]
AREAS = ["urban", "rural"]
SOURCES = ["wage", "farm", "transfer", "minusTax"]
LINES = {"positive": [1200, 1500, 2000], "withZeros": [20, 40], "twelve": [3, 6]}
AREA_LINES = {"urban": 2000, "rural": 1500}
BANDWIDTHS = {"positive": [250, 600], "twelve": [2]}
ALPHAS = ["0.5", "1", "1.5", "2", "3"]

# ---------------------------------------------------------------- the data


def pick(rng, shares):
    u = rng.random() * sum(shares)
    for place, share in enumerate(shares):
        u -= share
        if u < 0:
            return place
    return len(shares) - 1


def bell(rng):
    """About normal, mean 0, variance 1: twelve uniform numbers."""
    return sum(rng.random() for _ in range(12)) - 6


def quarter(x):
    return round(x * 4) / 4


def grid(rng, x):
    """Most incomes are told in round numbers, so that many are equal."""
    step = (0.25, 10, 50, 100)[pick(rng, (3, 2, 3, 2))]
    return max(step, round(x / step) * step)


def make_positive():
    rng = Random(SEED["positive"])
    names = ("income", "weight", "householdSize", "region", "area", "consumption", "grossIncome", "tax")
    out = {name: [] for name in names} | {"sources": {s: [] for s in SOURCES}}
    lift = (0.75, 1.15, 0.95, 0.65, 1.35)
    for row in range(400):
        region = pick(rng, (3, 5, 4, 2, 5))
        area = 0 if rng.random() < 0.4 else 1
        income = 2600 * lift[region] * (1.3 if area == 0 else 0.85) * math.exp(0.55 * bell(rng))
        income = float(grid(rng, income))
        if row % 40 == 7:
            income = 1500.0
        if row % 57 == 11:
            income = 2000.0
        if row % 90 == 3:
            income = 1200.0
        if row == 200:
            income = 62500.0
        if row == 300:
            income = 12.25
        # the tax: none for many, and not always the same for the same income
        rate = max(0.0, 0.06 + 0.05 * math.log(income / 3000) + 0.03 * bell(rng))
        tax = 0.0 if rng.random() < 0.3 else quarter(income * rate)
        gross = income + tax
        transfer = 0.0 if rng.random() < 0.5 else quarter(min(gross, 900 * rng.random() + 5))
        farm = 0.0 if rng.random() < (0.8 if area == 0 else 0.3) else quarter((gross - transfer) * rng.random())
        wage = gross - transfer - farm
        values = (income, (8 + int(rng.random() * 56)) / 16, 1 + int(rng.random() * 4 + rng.random() * 4), region, area,
                  float(max(0.25, quarter(income ** 0.85 * 2.9 * math.exp(0.2 * bell(rng))))), gross, tax)
        for name, value in zip(names, values):
            out[name].append(value)
        for name, value in zip(SOURCES, (wage, farm, transfer, -tax)):
            out["sources"][name].append(value + 0.0)
        assert wage >= 0 and wage + farm + transfer - tax == income
    return out


def make_with_zeros():
    rng = Random(SEED["withZeros"])
    out = {name: [] for name in ("income", "weight", "region", "area")}
    for row in range(30):
        income = quarter(45 * math.exp(0.7 * bell(rng)))
        if row % 6 == 1:
            income = 0.0
        if row in (4, 15, 26):
            income = (-12.5, -3.0, -40.25)[(4, 15, 26).index(row)]
        if row in (5, 17):
            income = 20.0
        if row in (9, 22):
            income = 40.0
        out["income"].append(float(income))
        out["weight"].append(0.0 if row in (12, 28) else (4 + int(rng.random() * 40)) / 16)
        out["region"].append(row % 3)
        out["area"].append(row % 2)
    return out


def make_twelve():
    """For checks by hand: dollars a day, two ties, one row on each line."""
    return {"income": [1.5, 2.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 8.0, 12.0, 20.0, 36.5],
            "weight": [1.0, 2.0, 0.5, 1.5, 1.0, 1.0, 2.0, 0.75, 1.25, 1.0, 0.5, 0.5],
            "region": [0, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1],
            "area": [1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0]}


def make_waves():
    """Pairs of samples: a survey of 80 rows whose later wave has other weights; and small ones whose later
    wave has less poverty from the first order on, from the second, from the third only, at no order."""
    rng = Random(SEED["waves"])
    base = [float(grid(rng, 2200 * math.exp(0.5 * bell(rng)))) for _ in range(80)]
    weight = [(8 + int(rng.random() * 40)) / 16 for _ in range(80)]
    wave = {"income": base, "weight": weight}
    later = {"income": [quarter(x * (1.02 + 0.12 * rng.random()) + 10) for x in base],
             "weight": [max(8, round(16 * w * (0.9 + 0.2 * rng.random()))) / 16 for w in weight]}
    four = [1.0, 2.0, 1.0, 2.0]
    small = {
        "first": ([10.0, 20.0, 30.0, 40.0], [10.0, 22.0, 30.0, 41.5], four),
        "second": ([10.0, 20.0, 30.0, 40.0], [14.0, 20.0, 26.0, 40.0], four),
        "third": ([10.0, 20.0, 30.0, 40.0], [12.0, 17.0, 33.0, 38.0], [1.0] * 4),
        "none": ([10.0, 22.0, 30.0, 31.0], [9.0, 30.0, 45.0, 46.0], four),
    }
    return {"survey": {"earlier": wave, "later": later},
            **{name: {"earlier": {"income": a, "weight": w}, "later": {"income": b, "weight": w}} for name, (a, b, w) in small.items()}}


# ---------------------------------------------------------------- arithmetic


def number(x):
    """A Fraction or mpf as mpf."""
    return mpf(x.numerator) / x.denominator if isinstance(x, F) else mpf(x)


def power(base, exponent):
    """base ** exponent, exact where it can be. The exponent is text."""
    e = F(exponent)
    if e.denominator == 1:
        return F(base) ** int(e) if e >= 0 or base != 0 else None
    return mp.power(number(base), number(e)) if base > 0 else mpf(0)


def total(values):
    """Sum that stays exact as long as all terms are."""
    exact, real, any_real = F(0), mpf(0), False
    for v in values:
        if isinstance(v, (F, int)):
            exact += v
        else:
            real, any_real = real + v, True
    return number(exact) + real if any_real else exact


def mul(a, b):
    return a * b if isinstance(a, (F, int)) and isinstance(b, (F, int)) else number(a) * number(b)


def ratio(a, b):
    if a is None or b is None or b == 0:
        return None
    return F(a) / F(b) if isinstance(a, (F, int)) and isinstance(b, (F, int)) else number(a) / number(b)


def close(a, b):
    assert a is not None and b is not None and abs(number(a) - number(b)) <= mpf(10) ** -40 * (1 + abs(number(b))), (a, b)
    return a


class Sample:
    """Rows in the order given: incomes y and weights w as fractions, p the shares of the weight."""

    def __init__(self, y, w):
        self.y, self.w = [F(v) for v in y], [F(v) for v in w]
        self.n = len(self.y)
        self.W = sum(self.w)
        self.p = [v / self.W for v in self.w] if self.W else None

    def rows(self, keep):
        return Sample([self.y[i] for i in range(self.n) if keep(i)], [self.w[i] for i in range(self.n) if keep(i)])

    def mean(self, f=None):
        return ratio(total(mul(w, f(y) if f else y) for y, w in zip(self.y, self.w) if w), self.W)

    def levels(self):
        """[(income, weight)] ascending, equal incomes together, rows of no weight left out."""
        at = {}
        for y, w in zip(self.y, self.w):
            if w:
                at[y] = at.get(y, 0) + w
        return sorted(at.items())


# ---------------------------------------------------------------- order: quantiles, Lorenz


def quantile(s, p, rule="midpoint"):
    """midpoint: the least income with more than p of the weight at or below, or the middle between two
    where p is hit exactly. lower: the least income with at least p at or below it."""
    p = F(p)
    below = F(0)
    levels = s.levels()
    for k, (y, w) in enumerate(levels):
        below += w
        if below > p * s.W or (rule == "lower" and below >= p * s.W):
            return y
        if below == p * s.W and k + 1 < len(levels):
            return (y + levels[k + 1][0]) / 2
    return levels[-1][0]


def quantile7(s, p):
    """Type 7 of Hyndman and Fan, rows of equal weight."""
    ys = sorted(s.y)
    h = (len(ys) - 1) * F(p)
    k = math.floor(h)
    return ys[k] + (h - k) * (ys[min(k + 1, len(ys) - 1)] - ys[k])


def lorenz_corners(s):
    """[(p, amount)]: share of the weight, amount of income of the poorest, not divided by the total."""
    out, weight, amount = [(F(0), F(0))], F(0), F(0)
    for y, w in s.levels():
        weight, amount = weight + w, amount + w * y
        out.append((weight / s.W, amount))
    return out


def along(corners, p):
    p = F(p)
    for (p0, v0), (p1, v1) in zip(corners, corners[1:]):
        if p <= p1:
            return v0 + (v1 - v0) * (p - p0) / (p1 - p0)
    raise AssertionError(p)


def lorenz(s, p):
    corners = lorenz_corners(s)
    return ratio(along(corners, p), corners[-1][1])


def tail_share(s, keep):
    return ratio(sum(w * y for y, w in zip(s.y, s.w) if keep(y)), s.W)


# ---------------------------------------------------------------- Gini and its kin


def mean_difference(s):
    """Over all pairs, each row with itself too. Whole numbers, for speed."""
    ys, ws = [int(y * 16) for y in s.y], [int(w * 16) for w in s.w]
    assert all(F(a, 16) == y for a, y in zip(ys, s.y)) and all(F(a, 16) == w for a, w in zip(ws, s.w))
    out = 0
    for yi, wi in zip(ys, ws):
        out += wi * sum(wj * abs(yi - yj) for yj, wj in zip(ys, ws))
    return F(out, 16) / F(sum(ws)) ** 2


def gini(s):
    m = s.mean()
    return ratio(mean_difference(s), 2 * m)


def gini_of(values, weights):
    """The same for any fractions, without the whole numbers."""
    W = sum(weights)
    m = sum(v * w for v, w in zip(values, weights)) / W
    diff = sum(wi * wj * abs(a - b) for a, wi in zip(values, weights) for b, wj in zip(values, weights)) / W ** 2
    return ratio(diff, 2 * m)


def gini_two_r_minus_one(s):
    cumulative, out = F(0), F(0)
    for y, w in sorted(zip(s.y, s.w)):
        cumulative += w
        out += (2 * cumulative - 1) * w * y
    amount = sum(w * y for y, w in zip(s.y, s.w))
    return ratio(out, s.W * amount) - 1 if amount else None


def s_gini(s, nu):
    """nu (nu - 1) times the integral of (1 - p)^(nu - 2) (p - L(p)) over the straight pieces of L."""
    corners = lorenz_corners(s)
    amount = corners[-1][1]
    if amount == 0:
        return None
    n, out = F(nu), 0
    for (p0, v0), (p1, v1) in zip(corners, corners[1:]):
        # p - L(p) on this piece is a + b q with q = 1 - p
        slope = (v1 - v0) / amount / (p1 - p0)
        l0 = v0 / amount
        b = slope - 1
        a = (p0 - l0) - b * (1 - p0)
        out = total([out, mul(mul(a, n), power(1 - p0, str(n - 1)) - power(1 - p1, str(n - 1)))])  # n (n-1) / (n-1)
        out = total([out, mul(mul(b, n - 1), power(1 - p0, str(n)) - power(1 - p1, str(n)))])
    check, below = [F(1)], F(0)
    for y, w in s.levels():
        above = 1 - below / s.W
        below += w
        check.append(mul(-y * s.W / amount, power(above, str(n)) - power(1 - below / s.W, str(n))))
    return close(out, total(check))


def fractional_rank(s, rank):
    """Share of the weight below, and half of the weight at: from all pairs."""
    at = {}
    for r, w in zip(rank, s.w):
        at[r] = at.get(r, 0) + w
    below = {r: sum(w for q, w in at.items() if q < r) + at[r] / 2 for r in at}
    return [below[r] / s.W for r in rank]


def concentration(s, rank):
    """2 cov(y, R) / mean(y), R the fractional rank by the other column."""
    r = fractional_rank(s, rank)
    m = s.mean()
    cov = sum(p * y * ri for p, y, ri in zip(s.p, s.y, r)) - m * sum(p * ri for p, ri in zip(s.p, r))
    return ratio(2 * cov, m)


# ---------------------------------------------------------------- means of functions


def ge(s, alpha):
    m = s.mean()
    if m is None or m <= 0:
        return None
    a = F(alpha)
    if any(y < 0 and w for y, w in zip(s.y, s.w)) and a != 2:
        return None
    zero = any(y == 0 and w for y, w in zip(s.y, s.w))
    if zero and a <= 0:
        return None
    if a == 0:
        return s.mean(lambda y: -mp.log(number(y / m)))
    if a == 1:
        return s.mean(lambda y: number(y / m) * mp.log(number(y / m)) if y else mpf(0))
    return (s.mean(lambda y: power(y / m, alpha)) - 1) / (a * (a - 1)) if a.denominator == 1 else \
        (s.mean(lambda y: power(y / m, alpha)) - 1) / number(a * (a - 1))


def atkinson(s, epsilon):
    m = s.mean()
    e = F(epsilon)
    if m is None or m <= 0 or any(y < 0 and w for y, w in zip(s.y, s.w)):
        return None
    zero = any(y == 0 and w for y, w in zip(s.y, s.w))
    if zero and e >= 1:
        return mpf(1)  # the equivalent income is 0
    if e == 1:
        return 1 - mp.exp(s.mean(lambda y: mp.log(number(y)))) / number(m)
    equivalent = mp.power(number(s.mean(lambda y: power(y / m, str(1 - e)))), 1 / number(1 - e))
    return 1 - equivalent


def kolm(s, kappa):
    m, k = number(s.mean()), number(F(kappa))
    return mp.log(number(s.mean(lambda y: mp.exp(k * (m - number(y)))))) / k


def variance(s):
    m = s.mean()
    return s.mean(lambda y: (y - m) ** 2)


# ---------------------------------------------------------------- poverty


def poor_rows(s, z, boundary):
    """z: one line for all, or one a row."""
    zs = z if isinstance(z, list) else [F(z)] * s.n
    return zs, [y < zi or (boundary == "atOrBelow" and y == zi) for y, zi in zip(s.y, zs)]


def fgt(s, z, alpha, boundary="below"):
    zs, poor = poor_rows(s, z, boundary)
    if F(alpha) == 0:
        return ratio(sum(w for w, q in zip(s.w, poor) if q), s.W)
    return ratio(total(mul(w, power((zi - y) / zi, alpha)) for y, w, zi, q in zip(s.y, s.w, zs, poor) if q), s.W)


def watts(s, z):
    zs, poor = poor_rows(s, z, "below")
    if any(q and y <= 0 and w for y, w, q in zip(s.y, s.w, poor)):
        return None
    return ratio(total(number(w) * mp.log(number(zi / y)) for y, w, zi, q in zip(s.y, s.w, zs, poor) if q and w), s.W)


def sen(s, z, boundary):
    """H (I + (1 - I) G), G the Gini of the poor over all their pairs."""
    z = F(z)
    _, poor = poor_rows(s, z, boundary)
    q = s.rows(lambda i: poor[i])
    if q.W == 0:
        return F(0), None
    h, gap, g = q.W / s.W, 1 - q.mean() / z, gini(q)
    if g is None:
        return None, None
    return h * (gap + (1 - gap) * g), g


def sen_small(s, z, boundary):
    """Sen (1976): 2 / ((q + 1) n z) times the sum of (z - y) times the rank among the poor, the poorest q."""
    z = F(z)
    _, poor = poor_rows(s, z, boundary)
    ys = sorted(y for y, t in zip(s.y, poor) if t)
    q = len(ys)
    value = F(2) / ((q + 1) * s.n * z) * sum((z - y) * (q - k) for k, y in enumerate(ys))
    if q and sum(ys):
        gap, g = 1 - sum(ys) / q / z, gini(s.rows(lambda i: poor[i]))
        assert value == F(q, s.n) * (gap + (1 - gap) * g * F(q, q + 1))
    return value


def sst(s, z):
    """The mean gap times 1 + the Gini of everybody's gaps; equal to the sum of Shorrocks (1995) over rows of
    equal weight, and to the integral of 2 (1 - p) g(p) with the poorest first."""
    z = F(z)
    gaps = [max(F(0), (z - y) / z) for y in s.y]
    mean = sum(w * g for w, g in zip(s.w, gaps)) / s.W
    if mean == 0:
        return F(0), F(0), None
    at = {}
    for g, w in zip(gaps, s.w):
        at[g] = at.get(g, 0) + w
    integral, below = F(0), F(0)
    for g in sorted(at, reverse=True):
        p0, p1 = below / s.W, (below + at[g]) / s.W
        integral += g * ((1 - p0) ** 2 - (1 - p1) ** 2)
        below += at[g]
    g = gini_of([F(k) for k in at], [at[k] for k in at])
    assert integral == mean * (1 + g)
    n, ordered = s.n, sorted(gaps, reverse=True)
    shorrocks = F(sum((2 * n - 2 * i + 1) * v for i, v in enumerate(ordered, 1))) / n ** 2
    thon = F(2) / (n * (n + 1)) * sum((n + 1 - i) * v for i, v in enumerate(ordered, 1))
    if len(set(s.w)) == 1:
        assert shorrocks == integral
        return integral, g, thon
    return integral, g, None


def censored(s, z):
    return Sample([min(y, F(z)) for y in s.y], s.w)


def clark_hemming_ulph(s, z, beta):
    if any(y <= 0 and w for y, w in zip(s.y, s.w)):
        return None
    c = censored(s, z)
    b = F(beta)
    if b == 0:
        return 1 - mp.exp(c.mean(lambda y: mp.log(number(y / F(z)))))
    return 1 - mp.power(number(c.mean(lambda y: power(y / F(z), beta))), 1 / number(b))


def poverty(s, z, equal_weights):
    out = {"line": z}
    h, gap1 = {}, fgt(s, z, "1")
    for b in ("below", "atOrBelow"):
        _, poor = poor_rows(s, z, b)
        q = s.rows(lambda i: poor[i])
        h[b] = q.W / s.W
        s_index, g_poor = sen(s, z, b)
        out[b] = {"poorRows": sum(poor), "numberOfPoor": q.W, "headcount": h[b], "incomeGapRatio": ratio(gap1, h[b]),
                  "meanShortfallOfPoor": ratio(mul(gap1, F(z)), h[b]), "giniOfPoor": g_poor, "senIndex": s_index,
                  "meanIncomeOfPoor": q.mean() if q.W else None,
                  "medianOfPoor": quantile(q, "1/2") if q.W else None}
        out[b]["relativeMedianPovertyGap"] = (F(z) - out[b]["medianOfPoor"]) / F(z) if q.W else None
        if equal_weights:
            out[b]["senIndexSmallSample"] = sen_small(s, z, b)
    out["fgt"] = {a: fgt(s, z, a) for a in ALPHAS}
    out["meanShortfall"] = gap1 * z
    out["totalShortfall"] = gap1 * z * s.W
    w = watts(s, z)
    out["watts"] = w
    if w is not None:
        out["exitTime"] = {"growth": 0.05, "wattsOverGrowth": w / number(F("0.05")), "wattsOverLogGrowth": w / mp.log(number(F("1.05"))),
                           "ofPoorOverGrowth": ratio(w / number(F("0.05")), h["below"]),
                           "ofPoorOverLogGrowth": ratio(w / mp.log(number(F("1.05"))), h["below"])}
    index, gini_gaps, thon = sst(s, z)
    out["senShorrocksThon"], out["giniOfGaps"] = index, gini_gaps
    if equal_weights:
        out["thon1979"] = thon
    out["takayama"] = gini(censored(s, z))
    out["clarkHemmingUlph"] = {b: clark_hemming_ulph(s, z, b) for b in ("-1", "0", "0.5", "1")}
    if out["clarkHemmingUlph"]["1"] is not None:
        close(out["clarkHemmingUlph"]["1"], gap1)
    out["clarkHemmingUlphOfGaps"] = {a: mul(h["below"], mp.power(number(ratio(fgt(s, z, a), h["below"])), 1 / number(F(a)))) for a in ("2", "3")} if gap1 else None
    out["chakravarty"] = {e: s.mean(lambda y: 1 - power(min(y, F(z)) / F(z), e)) for e in ("0.5", "1")} if w is not None else None
    return out


def tip(s, z):
    gaps = [(-g, w) for g, w in ((max(F(0), F(z) - y), w) for y, w in zip(s.y, s.w))]
    corners, weight, amount, at = [(F(0), F(0))], F(0), F(0), {}
    for g, w in gaps:
        at[g] = at.get(g, 0) + w
    for g in sorted(at):
        weight, amount = weight + at[g], amount - g * at[g]
        corners.append((weight / s.W, amount / s.W))
    points = {str(k / 10): along(corners, F(k, 10)) for k in range(11)}
    return {"line": z, "absolute": points, "relative": {k: v / F(z) for k, v in points.items()}}


# ---------------------------------------------------------------- inequality of one sample


def inequality(s, kappas, equal_weights, thresholds):
    m, g = s.mean(), gini(s)
    median = quantile(s, "1/2")
    q20, q80 = quantile(s, "1/5"), quantile(s, "4/5")
    out = {
        "mean": m, "total": m * s.W, "variance": variance(s), "standardDeviation": mp.sqrt(number(variance(s))),
        "coefficientOfVariation": ratio(mp.sqrt(number(variance(s))), m),
        "quantiles": {k: quantile(s, k) for k in ("0.01", "0.05", "0.1", "0.2", "0.25", "0.4", "0.5", "0.6", "0.75", "0.8", "0.9", "0.95", "0.99")},
        "quantilesLower": {k: quantile(s, k, "lower") for k in ("0.1", "0.2", "0.25", "0.5", "0.75", "0.8", "0.9")},
        "gini": g, "meanAbsoluteDifference": mean_difference(s), "giniTwoRMinusOne": gini_two_r_minus_one(s),
        "giniRowsCorrected": ratio(g * s.n, s.n - 1), "giniWeightCorrected": ratio(g * s.W, s.W - 1),
        "sGini": {nu: s_gini(s, nu) for nu in ("1.5", "2", "3", "4")},
        "generalizedEntropy": {a: ge(s, a) for a in ("-1", "0", "0.5", "1", "2")},
        "atkinson": {e: atkinson(s, e) for e in ("0.5", "1", "2")},
        "kolm": {k: kolm(s, k) for k in kappas},
        "hoover": ratio(s.mean(lambda y: abs(y - m)), 2 * m),
        "quantileRatios": {"p90p10": ratio(quantile(s, "0.9"), quantile(s, "0.1")), "p80p20": ratio(q80, q20),
                           "p50p10": ratio(median, quantile(s, "0.1")), "p90p50": ratio(quantile(s, "0.9"), median)},
        "lorenz": {str(k / 10): lorenz(s, F(k, 10)) for k in range(11)},
        "generalizedLorenz": {str(k / 10): mul(m, lorenz(s, F(k, 10))) for k in range(11)},
        "absoluteLorenz": {str(k / 10): m * (lorenz(s, F(k, 10)) - F(k, 10)) for k in range(11)},
        "shares": {"top1": 1 - lorenz(s, "0.99"), "top10": 1 - lorenz(s, "0.9"), "top20": 1 - lorenz(s, "0.8"),
                   "bottom20": lorenz(s, "0.2"), "bottom40": lorenz(s, "0.4"), "bottom50": lorenz(s, "0.5")},
        "quintileShareRatio": ratio(1 - lorenz(s, "0.8"), lorenz(s, "0.2")),
        "quintileShareRatioWholeRows": ratio(tail_share(s, lambda y: y > q80), tail_share(s, lambda y: y <= q20)),
        "quintileMeanRatioWholeRows": ratio(s.rows(lambda i: s.y[i] > q80).mean(), s.rows(lambda i: s.y[i] <= q20).mean()),
        "palma": ratio(1 - lorenz(s, "0.9"), lorenz(s, "0.4")),
        "wolfson": ratio(4 * m * (F(1, 2) - lorenz(s, "0.5") - g / 2), median),
        "relativeLines": {"0.6median": F("0.6") * median, "0.5median": median / 2, "0.5mean": m / 2},
    }
    close(out["sGini"]["2"], g)
    assert g == concentration(s, s.y)
    if out["generalizedEntropy"]["2"] is not None:
        assert out["generalizedEntropy"]["2"] == variance(s) / (2 * m ** 2)
    if equal_weights:
        out["quantilesType7"] = {k: quantile7(s, k) for k in ("0.1", "0.2", "0.25", "0.5", "0.75", "0.8", "0.9")}
        out["varianceSample"] = variance(s) * s.n / (s.n - 1)
    line = out["relativeLines"]["0.6median"]
    below = s.rows(lambda i: s.y[i] < line)
    out["atRiskOfPoverty"] = {"line": line, "headcountBelow": below.W / s.W, "headcountAtOrBelow": fgt(s, line, "0", "atOrBelow"),
                              "relativeMedianPovertyGap": (line - quantile(below, "1/2")) / line if below.W else None}
    if all(y > 0 for y, w in zip(s.y, s.w) if w):
        out["prosperityGap"] = {str(t): s.mean(lambda y: F(t) / y) for t in thresholds}
        close(1 - out["atkinson"]["1"], mp.exp(-out["generalizedEntropy"]["0"]))
    return out


def esteban_ray(s, groups, alpha):
    """Sum over pairs of groups of pi^(1 + alpha) pj |mi - mj|, K = 1."""
    parts = [s.rows(lambda i, g=g: groups[i] == g) for g in sorted(set(groups))]
    shares, means = [q.W / s.W for q in parts], [q.mean() for q in parts]
    raw = total(mul(mul(power(a, str(1 + F(alpha))), b), abs(x - y)) for a, x in zip(shares, means) for b, y in zip(shares, means))
    return {"raw": raw, "overMean": ratio(raw, s.mean())}


def duclos_esteban_ray(s, alpha, h):
    """Sum over rows of p f(y)^alpha a(y): f by a Gaussian kernel over all rows, a(y) the mean distance."""
    levels = [(number(y), number(w / s.W)) for y, w in s.levels()]
    h, a = mpf(h), number(F(alpha))
    phi = {}
    out = mpf(0)
    for yi, pi in levels:
        density = away = mpf(0)
        for yj, pj in levels:
            d = abs(yi - yj)
            if d not in phi:
                phi[d] = mp.exp(-(d / h) ** 2 / 2) / (h * mp.sqrt(2 * mp.pi))
            density, away = density + pj * phi[d], away + pj * d
        out += pi * density ** a * away
    m = number(s.mean())
    return {"raw": out, "timesMeanToAlphaMinusOne": out * m ** (a - 1), "halfOfThat": out * m ** (a - 1) / 2}


# ---------------------------------------------------------------- decompositions


def by_group(s, groups, labels, z):
    m = s.mean()
    out = {}
    parts = {label: s.rows(lambda i, c=c: groups[i] == c) for c, label in enumerate(labels)}
    for label, q in parts.items():
        out[label] = {"rows": q.n, "weight": q.W, "populationShare": q.W / s.W, "mean": q.mean(), "incomeShare": q.mean() * q.W / (m * s.W), "gini": gini(q)}
        for name, f in (("headcountBelow", lambda t: fgt(t, z, "0")), ("headcountAtOrBelow", lambda t: fgt(t, z, "0", "atOrBelow")),
                        ("povertyGap", lambda t: fgt(t, z, "1")), ("squaredPovertyGap", lambda t: fgt(t, z, "2")), ("watts", lambda t: watts(t, z))):
            value, whole = f(q), f(s)
            if value is None or whole is None:
                out[label][name] = None
                continue
            contribution = mul(q.W / s.W, value)
            out[label][name] = {"value": value, "relativeRisk": ratio(value, whole), "contribution": contribution, "contributionShare": ratio(contribution, whole)}
    tree = {"line": z, "groups": out}
    tree["generalizedEntropy"] = {}
    for alpha in ("-1", "0", "0.5", "1", "2"):
        whole = ge(s, alpha)
        if whole is None or any(ge(q, alpha) is None for q in parts.values()):
            continue
        a = F(alpha)
        within_of = {label: mul(mul(power(q.W / s.W, str(1 - a)), power(q.mean() * q.W / (m * s.W), alpha)), ge(q, alpha)) for label, q in parts.items()}
        between = ge(Sample([q.mean() for q in parts.values()], [q.W for q in parts.values()]), alpha)
        within = total(within_of.values())
        close(total([within, between]), whole)
        tree["generalizedEntropy"][alpha] = {"total": whole, "within": within, "between": between, "betweenShare": ratio(between, whole), "withinOf": within_of}
    whole, within_of = gini(s), {label: q.W / s.W * (q.mean() * q.W / (m * s.W)) * gini(q) for label, q in parts.items()}
    between = gini_of([q.mean() for q in parts.values()], [q.W for q in parts.values()])
    within = sum(within_of.values())
    tree["gini"] = {"total": whole, "within": within, "between": between, "overlap": whole - within - between, "withinOf": within_of}
    tree["estebanRay"] = {alpha: esteban_ray(s, groups, alpha) for alpha in ("1", "1.6")}
    return tree


def by_source(s, sources):
    m, v = s.mean(), variance(s)
    r = fractional_rank(s, s.y)
    g = gini(s)
    shorrocks, ly = {}, {}
    for name, column in sources.items():
        k = Sample(column, s.w)
        mk = k.mean()
        cov = sum(p * a * b for p, a, b in zip(s.p, k.y, s.y)) - mk * m
        shorrocks[name] = {"covariance": cov, "share": ratio(cov, v), "mean": mk, "incomeShare": mk / m}
        own = fractional_rank(k, k.y)
        cov_own = sum(p * a * b for p, a, b in zip(s.p, k.y, own)) - mk / 2
        cov_all = sum(p * a * b for p, a, b in zip(s.p, k.y, r)) - mk / 2
        share, gk, rk = mk / m, ratio(2 * cov_own, mk), ratio(cov_all, cov_own)
        contribution = share * gk * rk
        ly[name] = {"incomeShare": share, "gini": gk, "giniCorrelation": rk, "concentration": gk * rk, "contribution": contribution,
                    "contributionShare": contribution / g, "elasticity": contribution / g - share}
        assert gk == gini_of_any(k)
    assert sum(x["share"] for x in shorrocks.values()) == 1
    assert sum(x["contribution"] for x in ly.values()) == g
    return {"shorrocks": shorrocks, "lermanYitzhaki": {"gini": g, "sources": ly}}


def gini_of_any(s):
    return ratio(mean_difference(s), 2 * s.mean())


def progressivity(gross, tax, net, weights):
    g, t, n = Sample(gross, weights), Sample(tax, weights), Sample(net, weights)
    gini_gross, gini_net = gini(g), gini(n)
    c_tax, c_net = concentration(t, g.y), concentration(n, g.y)
    rate = t.mean() / g.mean()
    out = {"giniBefore": gini_gross, "giniAfter": gini_net, "concentrationOfTax": c_tax, "concentrationAfter": c_net, "averageTaxRate": rate,
           "kakwani": c_tax - gini_gross, "reynoldsSmolensky": gini_gross - c_net, "redistributiveEffect": gini_gross - gini_net,
           "reranking": gini_net - c_net}
    assert out["reynoldsSmolensky"] == out["kakwani"] * rate / (1 - rate)
    out["concentrationCurveOfTax"] = concentration_curve(t, g.y)
    return out


def concentration_curve(s, rank):
    """Share of the column of the poorest tenths by rank; rows of one rank together."""
    at = {}
    for r, y, w in zip(rank, s.y, s.w):
        if w:
            a, b = at.get(r, (F(0), F(0)))
            at[r] = (a + w, b + w * y)
    corners, weight, amount = [(F(0), F(0))], F(0), F(0)
    for r in sorted(at):
        weight, amount = weight + at[r][0], amount + at[r][1]
        corners.append((weight / s.W, amount))
    return {str(k / 10): along(corners, F(k, 10)) / amount for k in range(11)}


# ---------------------------------------------------------------- dominance


def gap_sum(s, z, order):
    """Order 1: share at or below z; order 2: mean of (z - y)+; order 3: mean of (z - y)+ squared."""
    if order == 1:
        return sum(w for y, w in zip(s.y, s.w) if y <= z) / s.W
    return sum(w * (z - y) ** (order - 1) for y, w in zip(s.y, s.w) if y < z) / s.W


def dominance(a, b, order, low, high):
    """Signs of D_a(z) - D_b(z) over low <= z <= high, exactly: between two neighboring incomes the difference
    is a polynomial of degree order - 1, so its ends and its vertex tell all."""
    low, high = F(low), F(high)
    knots = sorted({low, high, *(y for y in a.y + b.y if low < y < high)})
    least = most = None
    for k, z0 in enumerate(knots):
        points = [z0]
        if k + 1 < len(knots) and order == 3:
            z1 = knots[k + 1]
            d0, dm, d1 = (gap_sum(a, z, 3) - gap_sum(b, z, 3) for z in (z0, (z0 + z1) / 2, z1))
            curve, slope = 2 * (d0 - 2 * dm + d1), 4 * dm - 3 * d0 - d1  # in t from 0 to 1
            if curve and 0 < -slope / (2 * curve) < 1:
                points.append(z0 + (z1 - z0) * -slope / (2 * curve))
        for z in points:
            d = gap_sum(a, z, order) - gap_sum(b, z, order)
            least, most = d if least is None else min(least, d), d if most is None else max(most, d)
    relation = "equal" if least == most == 0 else "earlierHasMorePoverty" if least >= 0 else "earlierHasLessPoverty" if most <= 0 else "crossing"
    return {"order": order, "from": low, "to": high, "relation": relation, "leastDifference": least, "greatestDifference": most}


def waves_tree(waves):
    out = {}
    for name, pair in waves.items():
        a, b = (Sample(pair[k]["income"], pair[k]["weight"]) for k in ("earlier", "later"))
        top = max(a.y + b.y)
        ranges = [(F(0), top)] + ([(F(500), F(1500)), (F(1500), F(3000))] if name == "survey" else [])
        out[name] = {"dominance": [dominance(a, b, order, low, high) for low, high in ranges for order in (1, 2, 3)]}
        lowest = next((d["order"] for d in out[name]["dominance"][:3] if d["relation"] == "earlierHasMorePoverty"), None)
        assert lowest == {"survey": 2, "first": 1, "second": 2, "third": 3, "none": None}[name], (name, lowest)
        lines = [500, 1000, 1200, 1500, 2000, 3000, 5000] if name == "survey" else [9, 10, 12, 15, 20, 28, 30, 35, 40, 50]
        out[name]["curves"] = {"lines": lines, **{k: {alpha: [fgt(s, z, alpha, "atOrBelow") for z in lines] for alpha in ("0", "1", "2")} for k, s in (("earlier", a), ("later", b))}}
    return out


# ---------------------------------------------------------------- influence


def influence(y, w, f, step=F(1, 10 ** 12)):
    """W times the derivative of f by each weight: central differences with exact weights."""
    W = sum(F(v) for v in w)
    out = []
    for i in range(len(w)):
        up, down = [F(v) for v in w], [F(v) for v in w]
        up[i], down[i] = up[i] + step, down[i] - step
        out.append(W_mul(W, f(Sample(y, up)), f(Sample(y, down)), step))
    return out


def W_mul(W, a, b, step):
    return number(W) * (number(a) - number(b)) / number(2 * step)


def gini_any(s):
    return gini_of([y for y, _ in s.levels()], [w for _, w in s.levels()])


def influence_tree(y, w, groups):
    z = F(6)
    q = lambda s: s.rows(lambda i: s.y[i] < z)

    def sen_any(s):
        t = q(s)
        gap = 1 - t.mean() / z
        return t.W / s.W * (gap + (1 - gap) * gini_any(t))

    def sst_any(s):
        gaps = [max(F(0), (z - v) / z) for v in s.y]
        return sum(a * b for a, b in zip(s.w, gaps)) / s.W * (1 + gini_of(gaps, s.w))

    measures = {
        "mean": lambda s: s.mean(), "variance": variance, "headcount": lambda s: fgt(s, z, "0"),
        **{f"fgt({a})": (lambda s, a=a: fgt(s, z, a)) for a in ("0.5", "1", "2", "3")},
        "watts": lambda s: watts(s, z), "incomeGapRatio": lambda s: fgt(s, z, "1") / fgt(s, z, "0"),
        "senIndex": sen_any, "senShorrocksThon": sst_any, "takayama": lambda s: gini_any(censored(s, z)),
        **{f"clarkHemmingUlph({b})": (lambda s, b=b: clark_hemming_ulph(s, z, b)) for b in ("-1", "0", "0.5")},
        "prosperityGap(25)": lambda s: s.mean(lambda v: 25 / v),
        "gini": gini_any, **{f"sGini({nu})": (lambda s, nu=nu: s_gini(s, nu)) for nu in ("1.5", "3", "4")},
        **{f"generalizedEntropy({a})": (lambda s, a=a: ge(s, a)) for a in ("-1", "0", "0.5", "1", "2")},
        **{f"atkinson({e})": (lambda s, e=e: atkinson(s, e)) for e in ("0.5", "1", "2")},
        "kolm(0.1)": lambda s: kolm(s, "0.1"), "hoover": lambda s: s.mean(lambda v: abs(v - s.mean())) / (2 * s.mean()),
        "quintileShareRatio": lambda s: (1 - lorenz(s, "0.8")) / lorenz(s, "0.2"),
        "palma": lambda s: (1 - lorenz(s, "0.9")) / lorenz(s, "0.4"),
        "top10": lambda s: 1 - lorenz(s, "0.9"), "top1": lambda s: 1 - lorenz(s, "0.99"), "bottom40": lambda s: lorenz(s, "0.4"),
        "lorenz(0.5)": lambda s: lorenz(s, "0.5"),
        "estebanRay(1)": lambda s: esteban_ray(s, groups, "1")["raw"],
        "duclosEstebanRay(0.5, 2)": lambda s: duclos_esteban_ray(s, "0.5", 2)["raw"],
    }
    out = {}
    for name, f in measures.items():
        values = influence(y, w, f)
        assert abs(sum(number(F(a)) * b for a, b in zip(w, values))) < mpf(10) ** -9, name
        out[name] = {"value": f(Sample(y, w)), "influence": values}
    return {"line": 6, "measures": out}


def gini_influence(s):
    """(a(y) - D) / m - G (y - m) / m, a(y) the mean distance to y, D the mean of all distances."""
    m, d = s.mean(), mean_difference(s)
    g = d / (2 * m)
    away = {y: sum(p * abs(y - v) for v, p in zip(s.y, s.p)) for y in set(s.y)}
    return [(away[y] - d) / m - g * (y - m) / m for y in s.y]


def relative_line_influence(s, bandwidth):
    """Of measures whose line is 0.6 times the median or 0.5 times the mean: the line is estimated too, and its
    density is a Gaussian kernel's at the line (at the median for the median)."""
    y, p = [number(v) for v in s.y], [number(v) for v in s.p]

    def density(x):
        return sum(pi * mp.exp(-((x - yi) / bandwidth) ** 2 / 2) for yi, pi in zip(y, p)) / (bandwidth * mp.sqrt(2 * mp.pi))

    median = quantile(s, "1/2")
    of_median = [(mpf(1) / 2 - (1 if v <= median else 0)) / density(number(median)) for v in s.y]
    out = {"bandwidth": bandwidth, "densityAtMedian": density(number(median)), "median": {"value": median, "influence": of_median}}
    m = s.mean()
    for name, line, of_line in (("0.6median", F("0.6") * median, [number(F("0.6")) * v for v in of_median]),
                                ("0.5mean", m / 2, [number(v - m) / 2 for v in s.y])):
        at_line = density(number(line))
        tree = {"line": line, "densityAtLine": at_line, "lineInfluence": of_line}
        for alpha in ("0", "1", "2"):
            value = fgt(s, line, alpha, "atOrBelow")
            a = int(alpha)
            slope = at_line if a == 0 else number(s.mean(lambda v: a * ((line - v) / line) ** (a - 1) * v / line ** 2 if v <= line else F(0)))
            tree[f"fgt({alpha})"] = {"value": value, "influence": [number((((line - v) / line) ** a if v <= line else F(0)) - value) + slope * k for v, k in zip(s.y, of_line)]}
        out[name] = tree
    return out


# ---------------------------------------------------------------- what each key means

DEFINITIONS = {
    "weightings": "unweighted: every row 1; households: weight; persons: weight times householdSize. p = w / W.",
    "below, atOrBelow": "Poor is y < z, or y <= z. Measures outside these two are the same under both.",
    "headcount": "H: weight of the poor over W. fgt alpha = 0.",
    "fgt": "sum of p ((z - y) / z)^alpha over the poor. Foster, Greer & Thorbecke (1984).",
    "incomeGapRatio": "I: fgt(1) / H; null if nobody is poor.",
    "meanShortfall, totalShortfall, meanShortfallOfPoor": "z fgt(1); that times W; that over H.",
    "relativeMedianPovertyGap": "(z - median of the poor) / z, quantile rule midpoint. In atRiskOfPoverty: z is 0.6 times the median.",
    "watts": "sum of p ln(z / y) over the poor. Watts (1968).",
    "exitTime": "Watts over growth g (Morduch 1998, the mean of everybody, 0 for who is not poor), the same over ln(1 + g), and both over H.",
    "senIndex": "H (I + (1 - I) G), G the Gini of the poor over all pairs: the replication invariant form.",
    "senIndexSmallSample": "Sen (1976): 2 / ((q + 1) n z) sum of (z - y_i) (q + 1 - i), poorest first; equal to H (I + (1 - I) G q / (q + 1)). Not replication invariant; rows of equal weight only.",
    "senShorrocksThon": "Shorrocks (1995): 1 / n^2 sum of (2n - 2i + 1) g_i, poorest first; equal to fgt(1) (1 + G of everybody's gaps), = H I (1 + G), and to the integral of 2 (1 - p) g(p): the three are one number, asserted.",
    "thon1979": "2 / (n (n + 1)) sum of (n + 1 - i) g_i: not the same at finite n, the limit is.",
    "takayama": "Gini of min(y, z) over everybody. Takayama (1979).",
    "clarkHemmingUlph": "1 - (sum of p (min(y, z) / z)^beta)^(1 / beta), beta <= 1; 0: 1 - exp(sum of p ln(min(y, z) / z)); 1: fgt(1). Clark, Hemming & Ulph (1981), second measure.",
    "clarkHemmingUlphOfGaps": "H (mean over the poor of gap^alpha)^(1 / alpha), alpha >= 1: their first measure.",
    "chakravarty": "sum of p (1 - (min(y, z) / z)^e), 0 < e <= 1. Chakravarty (1983).",
    "prosperityGap": "sum of p t / y, t = 25 dollars a day in the World Bank's use; everybody counts.",
    "quantiles": "midpoint: the least y with more than p W at or below it, the middle of two neighbors where p W is hit exactly. quantilesLower: at least p W. quantilesType7: Hyndman & Fan.",
    "variance": "over W. varianceSample: over n - 1, rows of equal weight.",
    "gini": "sum over pairs of p_i p_j |y_i - y_j| / (2 mean), = trapezoid under the Lorenz curve.",
    "giniTwoRMinusOne": "sum of (2 r_k - 1) w_k y_k / (W sum of w y) - 1, r_k the cumulated weight; depends on the scale of the weights.",
    "giniRowsCorrected, giniWeightCorrected": "gini times n / (n - 1), n rows; times W / (W - 1).",
    "sGini": "nu (nu - 1) times the integral of (1 - p)^(nu - 2) (p - L(p)), L straight between corners. Donaldson & Weymark (1980).",
    "generalizedEntropy": "(sum of p (y / mean)^alpha - 1) / (alpha (alpha - 1)); 0: mean log deviation; 1: Theil T.",
    "atkinson": "1 - (sum of p (y / mean)^(1 - epsilon))^(1 / (1 - epsilon)); 1: 1 - geometric mean / mean; with a zero income and epsilon >= 1: 1.",
    "kolm": "ln(sum of p exp(kappa (mean - y))) / kappa.",
    "hoover": "sum of p |y - mean| / (2 mean).",
    "lorenz": "L(p), straight between corners; generalizedLorenz: mean L(p); absoluteLorenz: mean (L(p) - p).",
    "shares, quintileShareRatio, palma": "from L, straight between corners: (1 - L(0.8)) / L(0.2); (1 - L(0.9)) / L(0.4).",
    "quintileShareRatioWholeRows, quintileMeanRatioWholeRows": "income of y > Q(0.8) over income of y <= Q(0.2), midpoint rule; the same of means.",
    "wolfson": "4 mean / median (1/2 - L(1/2) - G / 2). Wolfson (1994).",
    "estebanRay": "K = 1: sum over groups of pi_i^(1 + alpha) pi_j |mean_i - mean_j|; overMean: over the mean of all. Esteban & Ray (1994).",
    "duclosEstebanRay": "sum of p f(y)^alpha a(y), f by a Gaussian kernel of bandwidth h over all rows (also the row itself), a(y) the mean of |y - y_j|; times mean^(alpha - 1); half of that, which is the Gini at alpha = 0. Duclos, Esteban & Ray (2004).",
    "duclosEstebanRayRule": "the same with bandwidth 4.7 n^(-1/2) sd alpha^0.1, sd over n - 1.",
    "relativeLineInfluence": "the line is estimated: influence of the median (1/2 - [y <= median]) / f(median), f a Gaussian kernel of bandwidth sd W^(-1/5); fgt(0): [y <= z] - H + f(z) IF(z), the density at the line. Poor at or below.",
    "concentration": "2 cov(y, R) / mean(y), R the fractional rank by the other column: weight below plus half of the weight at.",
    "progressivity": "kakwani: C of tax by gross - G of gross; reynoldsSmolensky: G of gross - C of net by gross; redistributiveEffect: G of gross - G of net; reranking: G of net - C of net by gross.",
    "decomposition generalizedEntropy": "within: sum of f^(1 - alpha) s^alpha GE of the group; between: GE of the groups' means.",
    "decomposition gini": "within: sum of f s G of the group; between: Gini of the groups' means; overlap: the rest.",
    "shorrocks": "share: cov(y_k, y) / var(y). Shorrocks (1982), natural rule.",
    "lermanYitzhaki": "incomeShare S, gini G = 2 cov(y_k, R_k) / mean(y_k) (negative for a negative source), giniCorrelation R = cov(y_k, R) / cov(y_k, R_k); sum of S G R = gini; elasticity: S G R / gini - S.",
    "tip": "integral of the gaps, poorest first, of the poorest p: in money and over z. Jenkins & Lambert (1997).",
    "dominance": "D1 = share with y <= z; D2 = mean of (z - y)+; D3 = mean of (z - y)+^2; the sign of earlier - later over the whole range, exactly.",
    "povertyByAreaLine, linesPass": "each row has the line of its area (areaLines in data.json); several lines at once, poor below.",
    "region, area": "line 1500 (6 for the twelve): populationShare f, incomeShare s; value, relativeRisk (over everybody's), contribution (f times value), contributionShare.",
    "relativeLines, societalLine": "0.6 and 0.5 times the median, 0.5 times the mean; max(2.15, 1.15 + median / 2) in dollars of 2017, max(3, 1.3 + median / 2) of 2021 (the constants recalled).",
    "withZeros": "raw: the formula on the rows as they are, null outside the support; the others: rows left out, or incomes raised to 0 or 1.",
    "giniInfluence": "in closed form, equal to the numerical one on the twelve rows.",
    "influence": "W times the derivative by the row's weight, numerically with exact weights (step 1e-12, error below 1e-20): the weighted mean is 0. Line 6, poor below. Where a share of the weight is hit exactly (unweighted, L(0.5)) it is the mean of both sides.",
}


def doubles(tree):
    if isinstance(tree, dict):
        return {str(k): doubles(v) for k, v in tree.items()}
    if isinstance(tree, list):
        return [doubles(v) for v in tree]
    return float(tree) if isinstance(tree, (F, mpf)) else tree


def write(name, tree):
    (HERE / name).write_text(json.dumps(tree, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf8")


def main():
    positive, zeros, twelve, waves = make_positive(), make_with_zeros(), make_twelve(), make_waves()
    data = {"labels": {"region": REGIONS, "area": AREAS}, "lines": LINES, "areaLines": AREA_LINES, "bandwidths": BANDWIDTHS,
            "positive": positive, "withZeros": zeros, "twelve": twelve, "waves": waves}
    write("data.json", data)

    out = {"definitions": DEFINITIONS, "positive": {}, "withZeros": {}, "twelve": {}}
    income = positive["income"]
    weightings = {"unweighted": [1.0] * 400, "households": positive["weight"],
                  "persons": [w * n for w, n in zip(positive["weight"], positive["householdSize"])]}
    own_line = [F(AREA_LINES[AREAS[a]]) for a in positive["area"]]
    for name, weights in weightings.items():
        s = Sample(income, weights)
        equal = name == "unweighted"
        tree = {"rows": s.n, "weight": s.W}
        tree["poverty"] = {str(z): poverty(s, z, equal) for z in LINES["positive"]}
        tree["povertyByAreaLine"] = {"headcountBelow": fgt(s, own_line, "0"), "headcountAtOrBelow": fgt(s, own_line, "0", "atOrBelow"),
                                     **{f"fgt({a})": fgt(s, own_line, a) for a in ("0.5", "1", "2")}, "watts": watts(s, own_line),
                                     "totalShortfall": sum(w * (z - y) for y, w, z in zip(s.y, s.w, own_line) if y < z)}
        tree["inequality"] = inequality(s, ("0.0005", "0.001"), equal, (25, 6000))
        tree["region"] = by_group(s, positive["region"], REGIONS, 1500)
        tree["area"] = by_group(s, positive["area"], AREAS, 1500)
        tree["sources"] = by_source(s, positive["sources"])
        tree["progressivity"] = progressivity(positive["grossIncome"], positive["tax"], income, weights)
        tree["concentrationOfConsumption"] = concentration(Sample(positive["consumption"], weights), s.y)
        tree["tip"] = {str(z): tip(s, z) for z in (1500, 2000)}
        tree["duclosEstebanRay"] = {str(h): {a: duclos_esteban_ray(s, a, h) for a in ("0", "0.25", "0.5", "1")} for h in BANDWIDTHS["positive"]}
        close(tree["duclosEstebanRay"]["250"]["0"]["halfOfThat"], tree["inequality"]["gini"])
        tree["linesPass"] = {"lines": [600, 1000, 1500, 2000, 3000, 6000], **{f"fgt({a})": [fgt(s, z, a) for z in (600, 1000, 1500, 2000, 3000, 6000)] for a in ("0", "1", "2")}}
        if name == "households":
            h = mp.sqrt(number(variance(s))) / mp.power(number(s.W), mpf(1) / 5)
            tree["relativeLineInfluence"] = relative_line_influence(s, h)
            tree["giniInfluence"] = gini_influence(s)
        if equal:
            deviation = mp.sqrt(number(variance(s) * s.n / (s.n - 1)))
            tree["duclosEstebanRayRule"] = {a: {"bandwidth": (rule := mpf("4.7") / mp.sqrt(s.n) * deviation * mp.power(mpf(a), mpf("0.1"))), **duclos_esteban_ray(s, a, rule)} for a in ("0.25", "0.5", "1")}
        out["positive"][name] = tree
        print(name)

    s = Sample(zeros["income"], zeros["weight"])
    variants = {
        "raw": s, "withoutNonPositive": s.rows(lambda i: s.y[i] > 0), "withoutNegative": s.rows(lambda i: s.y[i] >= 0),
        "flooredAtZero": Sample([max(F(0), y) for y in s.y], s.w), "flooredAtOne": Sample([max(F(1), y) for y in s.y], s.w),
    }
    for name, t in variants.items():
        out["withZeros"][name] = {"rows": t.n, "weight": t.W, "poverty": {str(z): poverty(t, z, False) for z in LINES["withZeros"]},
                                  "inequality": inequality(t, ("0.01", "0.1"), False, (25,))}
    for name, weights in (("unweighted", [1.0] * 12), ("weighted", twelve["weight"])):
        t = Sample(twelve["income"], weights)
        tree = {"rows": t.n, "weight": t.W, "poverty": {str(z): poverty(t, z, name == "unweighted") for z in LINES["twelve"]},
                "inequality": inequality(t, ("0.1", "1"), name == "unweighted", (25,)),
                "region": by_group(t, twelve["region"], REGIONS[:2], 6),
                "tip": {str(z): tip(t, z) for z in LINES["twelve"]},
                "duclosEstebanRay": {str(h): {a: duclos_esteban_ray(t, a, h) for a in ("0", "0.25", "0.5", "1")} for h in BANDWIDTHS["twelve"]},
                "societalLine": {"2017": max(F("2.15"), F("1.15") + quantile(t, "1/2") / 2), "2021": max(F("3"), F("1.3") + quantile(t, "1/2") / 2)},
                "influence": influence_tree(twelve["income"], weights, twelve["region"])}
        for closed, numeric in zip(gini_influence(t), tree["influence"]["measures"]["gini"]["influence"]):
            assert abs(number(closed) - numeric) < mpf(10) ** -18
        out["twelve"][name] = tree
    out["waves"] = waves_tree(waves)
    write("expected.json", doubles(out))


if __name__ == "__main__":
    main()
