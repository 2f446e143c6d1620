"""
Writes univariate.json: the nine univariate sets of NIST's Statistical Reference Datasets, data and certified
values, after checking them with exact arithmetic.

PiDigits (with NIST's one wrong digit) and NumAcc1–4 are made from NIST's description of them; Lew, Lottery, Mavro and Michelso are read
from files of observations.

Run:      python3 make.py FOLDER     (pip install mpmath; FOLDER holds Lew.txt, Lottery.txt, Mavro.txt and
          Michelso.txt as in the test sources of org.apache.commons:commons-math3:3.6.1), then npm run format
Made by:  Python 3.11.7, mpmath 1.4.1
"""

import json
import sys
from fractions import Fraction as F
from pathlib import Path

from mpmath import mp, mpf

HERE = Path(__file__).parent

# certified values as NIST prints them: mean, standard deviation (n - 1), lag-1 autocorrelation
CERTIFIED = {
    "PiDigits": ("lower", "4.53480000000000", "2.86733906028871", "-0.00355099287237972", False),
    "Lottery": ("lower", "518.958715596330", "291.699727470969", "-0.120948622967393", False),
    "Lew": ("lower", "-177.435000000000", "277.332168044316", "-0.307304800605679", False),
    "Mavro": ("lower", "2.00185600000000", "0.000429123454003053", "0.937989183438248", False),
    "Michelso": ("lower", "299.852400000000", "0.0790105478190518", "0.535199668621283", False),
    "NumAcc1": ("lower", "10000002", "1", "-0.5", True),
    "NumAcc2": ("average", "1.2", "0.1", "-0.999", True),
    "NumAcc3": ("average", "1000000.2", "0.1", "-0.999", True),
    "NumAcc4": ("higher", "10000000.2", "0.1", "-0.999", True),
}


def pi_digits(count):
    mp.dps = count + 20
    digits = list(str(+mp.pi).replace(".", "")[:count])
    # NIST's file, and so its certified values, have a 3 where pi has an 8: the 957th digit
    assert digits[956] == "8"
    digits[956] = "3"
    return digits


def observations(folder, name):
    lines = (Path(folder) / f"{name}.txt").read_text("utf8").splitlines()
    tail = []
    for line in reversed(lines):
        text = line.strip()
        if not text:
            continue
        try:
            F(text)
        except ValueError:
            break
        tail.append(text)
    return tail[::-1]


def alternating(base, low, high):
    return [base] + [low, high] * 500


def rounded(x, like):
    """x to as many significant digits as NIST prints."""
    digits = len(like.lstrip("-").lstrip("0.").replace(".", ""))
    mp.dps = 50
    return mp.nstr(x, digits, strip_zeros=False), digits


def of_doubles(y):
    """The same figures of the nearest doubles, exactly: what a program can have that starts from them."""
    n = len(y)
    m = sum(y) / n
    v = sum((a - m) ** 2 for a in y)
    mp.dps = 50
    return {"mean": float(m), "varianceOverN": float(v / n), "standardDeviation": float(mp.sqrt(mpf((v / (n - 1)).numerator) / (v / (n - 1)).denominator))}


def main():
    folder = sys.argv[1]
    data = {"PiDigits": pi_digits(5000), **{n: observations(folder, n) for n in ("Lottery", "Lew", "Mavro", "Michelso")},
            "NumAcc1": ["10000001", "10000003", "10000002"], "NumAcc2": alternating("1.2", "1.1", "1.3"),
            "NumAcc3": alternating("1000000.2", "1000000.1", "1000000.3"), "NumAcc4": alternating("10000000.2", "10000000.1", "10000000.3")}
    out = {}
    for name, (level, mean, deviation, autocorrelation, is_exact) in CERTIFIED.items():
        y = [F(v) for v in data[name]]
        n = len(y)
        m = sum(y) / n
        squares = sum((v - m) ** 2 for v in y)
        r = sum((a - m) * (b - m) for a, b in zip(y, y[1:])) / squares
        mp.dps = 50
        found = {"mean": mpf(m.numerator) / m.denominator, "standardDeviation": mp.sqrt(mpf((squares / (n - 1)).numerator) / (squares / (n - 1)).denominator),
                 "autocorrelation": mpf(r.numerator) / r.denominator}
        for key, printed in (("mean", mean), ("standardDeviation", deviation), ("autocorrelation", autocorrelation)):
            if is_exact:
                assert abs(found[key] - mpf(printed)) < mpf(10) ** -40, (name, key)
            else:
                text, digits = rounded(found[key], printed)
                assert mpf(text) == mpf(printed), (name, key, text, printed)
        out[name] = {"difficulty": level, "n": n, "certified": {"mean": mean, "standardDeviation": deviation, "autocorrelation": autocorrelation},
                     "exact": is_exact, "ofDoubles": of_doubles([F(float(v)) for v in y])}
        if name.startswith("NumAcc") and n > 3:
            out[name]["values"] = {"first": float(data[name][0]), "thenRepeated": [float(v) for v in data[name][1:3]], "times": 500}
        elif name == "PiDigits":
            out[name]["values"] = "".join(data[name])
        else:
            out[name]["values"] = [float(v) if "." in v else int(v) for v in data[name]]
    (HERE / "univariate.json").write_text(json.dumps(out, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
