"""
Writes values.json: worked examples of books, each with the place it was read at, after checking every printed
figure against exact arithmetic.

Run:      python3 make.py     (pip install mpmath), then npm run format
Made by:  Python 3.11.7, mpmath 1.4.1
"""

import json
from fractions import Fraction as F
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 50
HERE = Path(__file__).parent
HANDBOOK = "J. Haughton and S. R. Khandker, Handbook on Poverty and Inequality, World Bank 2009, ISBN 978-0-8213-7613-3 (CC BY 3.0 IGO)"
UNIFIED = "J. Foster, S. Seth, M. Lokshin and Z. Sajaia, A Unified Approach to Measuring Poverty and Inequality, World Bank 2013, ISBN 978-0-8213-8461-9"
JULIA = "test file of PovertyAndInequalityMeasures.jl (Julia, read at GitHub), which takes the book's country C and table 6.3 and adds figures of its own: 'some of these are hand-calculations'"


def num(x):
    return mpf(x.numerator) / x.denominator if isinstance(x, F) else mpf(x)


class People:
    def __init__(self, incomes, line=None):
        self.y, self.n, self.z = [F(v) for v in incomes], len(incomes), None if line is None else F(line)
        self.m = sum(self.y) / self.n

    def gaps(self):
        return [max(F(0), (self.z - v) / self.z) for v in self.y]

    def fgt(self, alpha):
        poor = [g for g in self.gaps() if g > 0]
        return sum((mp.power(num(g), num(F(alpha))) for g in poor), mpf(0)) / self.n if F(alpha) else F(len(poor), self.n)

    @staticmethod
    def gini_of(values):
        n = len(values)
        return sum(abs(a - b) for a in values for b in values) / (2 * F(n) * sum(values))

    def gini(self):
        return self.gini_of(self.y)

    def gini_of_poor(self):
        return self.gini_of([v for v in self.y if v < self.z])

    def gini_of_gaps(self):
        return self.gini_of(self.gaps())

    def watts(self):
        return sum(mp.log(num(self.z / v)) for v in self.y if v < self.z) / self.n

    def sen(self):
        poor = [v for v in self.y if v < self.z]
        gap = 1 - sum(poor) / len(poor) / self.z
        return F(len(poor), self.n) * (gap + (1 - gap) * self.gini_of_poor())

    def sst(self):
        # as the Unified Approach has it: shortfall of the mean of the lower of two censored incomes
        c = [min(v, self.z) for v in self.y]
        mean_of_minimum = sum(min(a, b) for a in c for b in c) / F(self.n) ** 2
        value = (self.z - mean_of_minimum) / self.z
        gaps = self.gaps()
        assert value == sum(gaps) / self.n * (1 + self.gini_of_gaps())
        assert value == sum((2 * self.n - 2 * i + 1) * g for i, g in enumerate(sorted(gaps, reverse=True), 1)) / F(self.n) ** 2
        return value

    def ge(self, alpha):
        a = F(alpha)
        r = [num(v / self.m) for v in self.y]
        if a == 0:
            return -sum(mp.log(v) for v in r) / self.n
        if a == 1:
            return sum(v * mp.log(v) for v in r) / self.n
        return (sum(mp.power(v, num(a)) for v in r) / self.n - 1) / num(a * (a - 1))

    def atkinson(self, epsilon):
        e = F(epsilon)
        r = [num(v / self.m) for v in self.y]
        if e == 1:
            return 1 - mp.exp(sum(mp.log(v) for v in r) / self.n)
        return 1 - mp.power(sum(mp.power(v, num(1 - e)) for v in r) / self.n, 1 / num(1 - e))

    def hoover(self):
        return sum(abs(v - self.m) for v in self.y) / (2 * self.n * self.m)


def entry(identifier, source, place, status, sample, figures, note=None):
    """figures: name -> (printed text, how it is computed). The printed text must be the exact figure rounded."""
    out = {"id": identifier, "source": source, "place": place, "status": status, **sample, "figures": {}}
    for name, (printed, exact) in figures.items():
        exact = num(exact)
        digits = len(printed.split(".")[1]) if "." in printed else 0
        right = abs(exact - mpf(printed)) <= mpf(10) ** -digits * mpf("0.5000001")
        out["figures"][name] = {"printed": float(printed), "decimals": digits, "exact": float(exact)}
        if not right:
            out["figures"][name]["disagrees"] = True
    if note:
        out["note"] = note
    return out


def main():
    a, b, c = People((100, 100, 150, 150), 125), People((124, 124, 150, 150), 125), People((100, 110, 150, 160), 125)
    ten = People((10, 15, 20, 25, 40, 20, 30, 35, 45, 90))
    pair_a, pair_b = People((1, 2, 3, 4), 3), People((2, 2, 2, 4), 3)
    four = People((800, 1000, 50000, 70000), 1100)
    entries = [
        entry("headcount", HANDBOOK, "chapter 4, the countries A and B", f"quoted: {JULIA}", {"incomes": {"A": [100, 100, 150, 150], "B": [124, 124, 150, 150]}, "line": 125},
              {"headcount A": ("0.5", a.fgt(0)), "headcount B": ("0.5", b.fgt(0)), "povertyGap B": ("0.004", b.fgt(1))}),
        entry("povertyGap", HANDBOOK, "chapter 4, page 70: table of the poverty gap index, country C", "read: page 94 of the copy at issuu.com", {"incomes": [100, 110, 150, 160], "line": 125},
              {"povertyGap": ("0.08", c.fgt(1)), "gap of the first": ("0.20", c.gaps()[0]), "gap of the second": ("0.12", c.gaps()[1])}),
        entry("squaredPovertyGap", HANDBOOK, "chapter 4, page 72: table of the squared poverty gap index, country C", "read: page 96 of the copy at fliphtml5.com", {"incomes": [100, 110, 150, 160], "line": 125},
              {"squaredPovertyGap": ("0.0136", c.fgt(2))}),
        entry("watts", HANDBOOK, "chapter 4, page 77: table of the Watts index, country C", f"the table is at that page (page 101 of the copy at fliphtml5.com, read without its figures); the figure quoted: {JULIA}",
              {"incomes": [100, 110, 150, 160], "line": 125}, {"watts": ("0.0877442307", c.watts())}),
        entry("countryC", HANDBOOK, "chapter 4, country C; these figures are not the book's", f"quoted: {JULIA}", {"incomes": [100, 110, 150, 160], "line": 125, "growth": 0.05},
              {"fgt(0.5)": ("0.1984059", c.fgt("0.5")), "fgt(1.5)": ("0.0327530", c.fgt("1.5")), "fgt(2.5)": ("0.0057192", c.fgt("2.5")), "senIndex": ("0.0900000", c.sen()),
               "giniOfPoor": ("0.0238095", c.gini_of_poor()), "giniOfGaps": ("0.5625000", c.gini_of_gaps()), "watts": ("0.0877442", c.watts()), "exitTime": ("1.7548846", c.watts() / mpf("0.05")),
               "senShorrocksThon": ("0.0625000", c.sst())},
              "senShorrocksThon: 0.0625 is H times the poverty gap of everybody times 1 + G, 0.5 * 0.08 * 1.5625, which counts the headcount twice. The book's formula has the gap of the poor alone (page 76, read as page 100 of the copy at fliphtml5.com): "
              "0.5 * 0.16 * 1.5625 = 0.125, as do Shorrocks (1995) and the Unified Approach. Do not take 0.0625 for a reference."),
        entry("table6.3", HANDBOOK, "chapter 6, table 6.3, incomes of ten people; natural logarithms", f"quoted: {JULIA}; it says that the book's table takes logarithms to base 10 in the Theil measures and misplaces a 1/N in GE(2). It names the parameters of generalizedEntropy and atkinson by place only; those here are the ones that give its figures",
              {"incomes": [10, 15, 20, 25, 40, 20, 30, 35, 45, 90]},
              {"gini": ("0.3272727", ten.gini()), "theilL": ("0.1792203", ten.ge(0)), "theilT": ("0.1830644", ten.ge(1)), "hoover": ("0.2363636", ten.hoover()),
               **{f"generalizedEntropy({k})": (v, ten.ge(k)) for k, v in (("1.25", "0.1883288"), ("1.5", "0.1954897"), ("1.75", "0.2047211"), ("2", "0.2162534"), ("2.25", "0.2303812"), ("2.5", "0.2474728"))},
               **{f"atkinson({k})": (v, ten.atkinson(k)) for k, v in (("0.25", "0.0446396"), ("0.5", "0.0869155"), ("0.75", "0.1267328"), ("1", "0.1640783"), ("1.25", "0.1989991"), ("1.5", "0.2315817"),
                                                                        ("1.75", "0.2619332"), ("2", "0.2901688"), ("2.25", "0.3164032"))}}),
        entry("example2.10", UNIFIED, "chapter 2, page 115, example 2.10", "read: page 133 of the copy at issuu.com", {"incomes": [800, 1000, 50000, 70000], "line": 1100},
              {"headcount": ("0.5", four.fgt(0))}),
        entry("twoDistributions", "M. Ravallion, Poverty Comparisons, World Bank LSMS working paper 88, 1992", "the example of two distributions of four people", "recalled; the headcount and the gap also read in an exercise of that origin with line 3.01",
              {"incomes": {"A": [1, 2, 3, 4], "B": [2, 2, 2, 4]}, "line": 3}, {"povertyGap A": ("0.25", pair_a.fgt(1)), "povertyGap B": ("0.25", pair_b.fgt(1)),
               "squaredPovertyGap A": ("0.14", pair_a.fgt(2)), "squaredPovertyGap B": ("0.08", pair_b.fgt(2)), "headcount A, atOrBelow": ("0.75", F(3, 4)), "headcount B": ("0.75", pair_b.fgt(0))}),
    ]
    definitions = [
        {"measure": "senShorrocksThon", "says": "(z - S) / z, S the mean over all pairs of the lower of two censored incomes", "source": UNIFIED, "place": "chapter 1, page 33; chapter 2, page 94 (Gini and the same mean)", "status": "read: pages 51 and 112 of the copy at issuu.com"},
        {"measure": "clarkHemmingUlph", "says": "(z - generalized mean of order beta of the censored incomes) / z, beta <= 1; beta 1: poverty gap; beta 0: a monotonic transformation of Watts; not all decomposable", "source": UNIFIED, "place": "chapter 2, page 126, equation 2.52", "status": "read: page 144 of the copy at issuu.com"},
        {"measure": "watts", "says": "ln(z / geometric mean of the censored incomes)", "source": UNIFIED, "place": "chapter 1, page 33", "status": "read: page 51 of the copy at issuu.com"},
        {"measure": "senIndex", "says": "poor are those whose income is no higher than the line; H = q / n, I = g / (q line), g the sum of the gaps", "source": "A. Sen, Poverty and Famines, 1981", "place": "appendix C, page 185", "status": "read: page at questia.com"},
        {"measure": "exitTime", "says": "Watts over the growth rate", "source": HANDBOOK, "place": "chapter 4, page 67 (summary)", "status": "read: copy at paperzz.com"},
        {"measure": "duclosEstebanRay bandwidth", "says": "4.7 n^(-1/2) sd alpha^0.1", "source": "J.-Y. Duclos, J. Esteban and D. Ray, Econometrica 72 (2004)", "place": "section 4", "status": "recalled; the R package DER uses it"},
        {"measure": "fgt", "says": "y < z in the index function", "source": HANDBOOK, "place": "chapter 4, page 70, equation 4.3", "status": "read: page 94 of the copy at issuu.com"},
    ]
    disagreeing = [(e["id"], name) for e in entries for name, f in e["figures"].items() if f.get("disagrees")]
    assert disagreeing == [("countryC", "senShorrocksThon")], disagreeing
    (HERE / "values.json").write_text(json.dumps({"examples": entries, "definitions": definitions}, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
