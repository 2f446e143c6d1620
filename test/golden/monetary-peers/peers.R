# Asks R packages for the measures of data.json; prints JSON: package -> place in expected.json -> figure.
#
# Run:      Rscript peers.R data.json > peers-r.json     (R_LIBS names the library with the packages)
# Made by:  R 4.2.2; versions in the output. Packages that are not there are left out. convey 0.2.3, the last
#           with svysen, svysst and svychu, was asked in a run of its own.

suppressPackageStartupMessages({ library(jsonlite); library(survey) })
options(warn = -1, digits = 17)
data <- read_json(commandArgs(TRUE)[1], simplifyVector = TRUE)
answers <- list()
put <- function(package, place, value) {
  value <- tryCatch(value, error = function(e) list(error = conditionMessage(e)))
  if (!is.list(value)) { value <- unname(as.vector(value)); if (is.numeric(value) && length(value) == 0) value <- NULL }
  if (is.null(answers[[package]])) answers[[package]] <<- list()
  answers[[package]][[place]] <<- if (is.null(value)) list(error = "no answer (NULL)") else value
}
have <- function(package) requireNamespace(package, quietly = TRUE)
old_convey <- have("convey") && packageVersion("convey") < "1.0"

p <- data$positive
p$region <- factor(p$region); z12 <- data$lines$twelve
samples <- list(
  `positive/unweighted` = list(y = p$income, w = rep(1, 400), lines = data$lines$positive, group = p$region, kappas = c(0.0005, 0.001), equal = TRUE),
  `positive/households` = list(y = p$income, w = p$weight, lines = data$lines$positive, group = p$region, kappas = c(0.0005, 0.001), equal = FALSE),
  `positive/persons` = list(y = p$income, w = p$weight * p$householdSize, lines = data$lines$positive, group = p$region, kappas = c(0.0005, 0.001), equal = FALSE),
  `twelve/unweighted` = list(y = data$twelve$income, w = rep(1, 12), lines = z12, group = factor(data$twelve$region), kappas = c(0.1, 1), equal = TRUE),
  `twelve/weighted` = list(y = data$twelve$income, w = data$twelve$weight, lines = z12, group = factor(data$twelve$region), kappas = c(0.1, 1), equal = FALSE),
  `withZeros/raw` = list(y = data$withZeros$income, w = data$withZeros$weight, lines = data$lines$withZeros, group = NULL, kappas = c(0.01, 0.1), equal = FALSE),
  `withZeros/withoutNegative` = local({ k <- data$withZeros$income >= 0
    list(y = data$withZeros$income[k], w = data$withZeros$weight[k], lines = data$lines$withZeros, group = NULL, kappas = c(0.01, 0.1), equal = FALSE) }))
label <- function(group, codes) { l <- data$labels$region; l[as.integer(as.character(codes)) + 1] }
quantile_keys <- c("0.01", "0.05", "0.1", "0.2", "0.25", "0.4", "0.5", "0.6", "0.75", "0.8", "0.9", "0.95", "0.99")

ask <- function(name, s) {
  y <- s$y; w <- s$w; at <- function(...) paste0(name, "/", ...); ineq_at <- function(...) at("inequality/", ...)

  if (s$equal && have("ineq")) {
    P <- "ineq"
    put(P, ineq_at("gini"), ineq::Gini(y)); put(P, ineq_at("giniRowsCorrected"), ineq::Gini(y, corr = TRUE))
    put(P, ineq_at("hoover"), ineq::RS(y)); put(P, ineq_at("coefficientOfVariation"), ineq::var.coeff(y))
    for (e in c(0.5, 1, 2)) put(P, ineq_at("atkinson/", e), ineq::Atkinson(y, e))
    put(P, ineq_at("generalizedEntropy/1"), ineq::Theil(y, 0)); put(P, ineq_at("generalizedEntropy/0"), ineq::Theil(y, 1))
    for (a in c(-1, 0.5, 2)) put(P, ineq_at("generalizedEntropy/", a), ineq::entropy(y, a))
    for (k in s$kappas) put(P, ineq_at("kolm/", sprintf("%g", k)), ineq::Kolm(y, k))
    for (z in s$lines) {
      q <- function(...) at("poverty/", z, "/", ...)
      put(P, q("below/senIndex"), ineq::Sen(y, z)); put(P, q("senShorrocksThon"), ineq::SST(y, z)); put(P, q("watts"), ineq::Watts(y, z))
      put(P, q("below/headcount"), ineq::Foster(y, z, 1))
      for (a in c(0.5, 1, 1.5, 2, 3)) put(P, q("fgt/", a), ineq::Foster(y, z, a + 1))
      put("ineq, parameter = alpha", q("fgt/1"), ineq::Foster(y, z, 1)); put("ineq, parameter = alpha", q("fgt/2"), ineq::Foster(y, z, 2))
    }
    lc <- ineq::Lc(y); for (k in 1:9 / 10) put(P, ineq_at("lorenz/", k), approx(lc$p, lc$L, k)$y)
  }

  if (have("IC2")) {
    P <- "IC2"; value <- function(x) if (is.null(x)) NULL else x$ineq$index
    for (nu in c(1.5, 2, 3, 4)) put(P, ineq_at("sGini/", nu), value(IC2::calcSGini(y, w, nu)))
    for (a in c(-1, 0, 0.5, 1, 2)) put(P, ineq_at("generalizedEntropy/", a), value(IC2::calcGEI(y, w, a)))
    for (e in c(0.5, 1, 2)) put(P, ineq_at("atkinson/", e), value(IC2::calcAtkinson(y, w, e)))
    if (!is.null(s$group)) {
      for (a in c(-1, 0, 0.5, 1, 2)) {
        d <- IC2::decompGEI(y, s$group, w, a, ELMO = FALSE)
        put(P, at("region/generalizedEntropy/", a, "/within"), d$decomp$within); put(P, at("region/generalizedEntropy/", a, "/between"), d$decomp$between)
      }
      d <- IC2::decompSGini(y, s$group, w, 2, decomp = "BM", ELMO = FALSE)
      for (part in c("within", "between", "overlap")) put(P, at("region/gini/", part), d$decomp[[part]])
    }
  }

  if (have("laeken")) {
    P <- "laeken"
    put(P, ineq_at("gini"), laeken::gini(y, weights = w)$value / 100)
    put(P, ineq_at("quintileShareRatioWholeRows"), laeken::qsr(y, weights = w)$value)
    put(P, ineq_at("atRiskOfPoverty/line"), laeken::arpt(y, weights = w))
    put(P, ineq_at("atRiskOfPoverty/headcountBelow"), laeken::arpr(y, weights = w)$value / 100)
    put(P, ineq_at("atRiskOfPoverty/relativeMedianPovertyGap"), laeken::rmpg(y, weights = w)$value / 100)
    for (k in quantile_keys) put(P, ineq_at("quantiles/", k), laeken::weightedQuantile(y, w, as.numeric(k)))
    put(P, ineq_at("mean"), laeken::weightedMean(y, w))
    for (z in s$lines) put(P, at("poverty/", z, "/below/headcount"), laeken::arpr(y, weights = w, p = z / laeken::weightedMedian(y, w))$value / 100)
  }

  if (have("dineq")) {
    P <- "dineq"
    put(P, ineq_at("gini"), dineq::gini.wtd(y, w)); put(P, ineq_at("generalizedEntropy/0"), dineq::mld.wtd(y, w))
    put(P, ineq_at("generalizedEntropy/1"), dineq::theil.wtd(y, w)); put(P, ineq_at("wolfson"), dineq::polar.wtd(y, w))
    if (!is.null(s$group)) {
      d <- dineq::gini_decomp(y, s$group, w)$gini_decomp
      for (part in c("within", "between", "overlap")) put(P, at("region/gini/", part), d[[paste0("gini_", part)]])
      d <- dineq::mld_decomp(y, s$group, w)$mld_decomp
      for (part in c("within", "between")) put(P, at("region/generalizedEntropy/0/", part), d[[paste0("mld_", part)]])
    }
  }

  if (have("wINEQ")) {
    P <- "wINEQ"
    put(P, ineq_at("gini"), wINEQ::Gini(y, w)); put(P, ineq_at("hoover"), wINEQ::Hoover(y, w)); put(P, ineq_at("coefficientOfVariation"), wINEQ::CoefVar(y, w))
    put("wINEQ RicciSchutz", ineq_at("hoover"), wINEQ::RicciSchutz(y, w))
    for (e in c(0.5, 1, 2)) put(P, ineq_at("atkinson/", e), wINEQ::Atkinson(y, w, e))
    for (a in c(-1, 0, 0.5, 1, 2)) put(P, ineq_at("generalizedEntropy/", a), wINEQ::Entropy(y, w, a))
    for (k in s$kappas) put(P, ineq_at("kolm/", sprintf("%g", k)), wINEQ::Kolm(y, w, k))
    put(P, ineq_at("palma"), wINEQ::Palma(y, w)); put(P, ineq_at("quintileShareRatio"), wINEQ::Prop20_20(y, w))
    for (k in c("0.1", "0.2", "0.25", "0.5", "0.75", "0.8", "0.9")) put(P, ineq_at("quantilesLower/", k), wINEQ::Quantile(y, w, as.numeric(k)))
  }

  if (have("acid")) {
    P <- "acid"
    put(P, ineq_at("gini"), acid::weighted.gini(y, w)$Gini); put(P, ineq_at("giniRowsCorrected"), acid::weighted.gini(y, w)$bcGini)
    for (a in c(-1, 0, 0.5, 1, 2)) put(P, ineq_at("generalizedEntropy/", a), acid::weighted.entropy(y, w, a))
    for (e in c(0.5, 1, 2)) put(P, ineq_at("atkinson/", e), acid::weighted.atkinson(y, w, e))
    if (s$equal) for (nu in c(1.5, 2, 3, 4)) put(P, ineq_at("sGini/", nu), acid::sgini(y, nu)$Gini)
    if (!is.null(s$group)) {
      rho <- data.frame(means = as.numeric(tapply(w * y, s$group, sum) / tapply(w, s$group, sum)), shares = as.numeric(tapply(w, s$group, sum) / sum(w)))
      for (a in c(1, 1.6)) put(P, at("region/estebanRay/", a, "/raw"), acid::polarisation.ER(a, rho)$P)
    }
  }

  if (have("affluenceIndex")) {
    P <- "affluenceIndex"
    put(P, ineq_at("gini"), affluenceIndex::gini.w(y, w)); put(P, ineq_at("wolfson"), affluenceIndex::polar.aff(y, w)$Pw); put(P, ineq_at("palma"), affluenceIndex::S90S40(y, w))
  }

  if (have("wbpip")) {
    P <- "wbpip"; o <- order(y); yo <- y[o]; wo <- w[o]
    put(P, ineq_at("gini"), wbpip:::md_compute_gini(yo, wo)); put(P, ineq_at("generalizedEntropy/0"), wbpip:::md_compute_mld(yo, wo))
    d <- tryCatch(wbpip:::md_compute_dist_stats(yo, wo), error = function(e) NULL)
    if (!is.null(d)) {
      put(P, ineq_at("quantiles/0.5"), d$median); put(P, ineq_at("wolfson"), d$polarization)
      put(P, ineq_at("shares/bottom20"), sum(d$quantiles[1:2])); put(P, ineq_at("shares/bottom40"), sum(d$quantiles[1:4])); put(P, ineq_at("shares/top10"), d$quantiles[10])
    }
    for (z in s$lines) {
      v <- wbpip:::md_compute_poverty_stats(y, w, z); q <- function(...) at("poverty/", z, "/", ...)
      put(P, q("below/headcount"), v$headcount); put(P, q("fgt/1"), v$poverty_gap); put(P, q("fgt/2"), v$poverty_severity); put(P, q("watts"), v$watts)
    }
  }

  if (have("Hmisc")) for (k in quantile_keys) {
    put("Hmisc, type quantile", ineq_at("quantiles/", k), Hmisc::wtd.quantile(y, w, as.numeric(k)))
    put("Hmisc, type i/n", ineq_at("quantiles/", k), Hmisc::wtd.quantile(y, w, as.numeric(k), type = "i/n"))
  }
  if (have("collapse")) for (k in quantile_keys) put("collapse", ineq_at("quantiles/", k), collapse::fquantile(y, as.numeric(k), w = w))

  # names are kept for convey, which aligns rows by them
  frame <- data.frame(y = y, w = w, id = seq_along(y), group = if (is.null(s$group)) factor(rep(0, length(y))) else s$group)
  design <- svydesign(ids = ~1, weights = ~w, data = frame)
  if (!old_convey) {
    for (k in c("0.1", "0.2", "0.25", "0.5", "0.75", "0.8", "0.9")) {
      put("survey, qrule school", ineq_at("quantiles/", k), coef(svyquantile(~y, design, as.numeric(k), qrule = "school", ci = FALSE)))
      put("survey, qrule math", ineq_at("quantilesLower/", k), coef(svyquantile(~y, design, as.numeric(k), qrule = "math", ci = FALSE)))
      put("survey, qrule hf7", ineq_at("quantiles/", k), coef(svyquantile(~y, design, as.numeric(k), qrule = "hf7", ci = FALSE)))
      put("survey oldsvyquantile", ineq_at("quantilesLower/", k), oldsvyquantile(~y, design, as.numeric(k), method = "constant"))
    }
    put("survey", ineq_at("mean"), coef(svymean(~y, design))); put("survey", ineq_at("total"), coef(svytotal(~y, design)))
    put("survey", ineq_at("variance"), coef(svyvar(~y, design)))
    for (z in s$lines) put("survey", at("poverty/", z, "/below/headcount"), coef(svymean(~as.numeric(y < z), design)))
  }

  if (have("convey")) {
    design <- convey::convey_prep(design)
    if (old_convey) {
      P <- "convey 0.2.3"
      for (z in s$lines) {
        q <- function(...) at("poverty/", z, "/", ...)
        put(P, q("atOrBelow/senIndex"), coef(convey::svysen(~y, design, abs_thresh = z))); put(P, q("senShorrocksThon"), coef(convey::svysst(~y, design, abs_thresh = z)))
        put(P, q("chakravarty/0.5"), coef(convey::svychu(~y, design, g = 0.5, abs_thresh = z))); put(P, q("clarkHemmingUlph/0.5"), coef(convey::svychu(~y, design, g = 0.5, abs_thresh = z)))
        put(P, q("clarkHemmingUlph/0"), coef(convey::svychu(~y, design, g = 0, abs_thresh = z)))
      }
      return(invisible())
    }
    P <- "convey"
    put(P, ineq_at("gini"), coef(convey::svygini(~y, design))); put(P, ineq_at("giniTwoRMinusOne"), coef(convey::svygini(~y, design)))
    for (a in c(-1, 0, 0.5, 1, 2)) put(P, ineq_at("generalizedEntropy/", a), coef(convey::svygei(~y, design, epsilon = a)))
    for (e in c(0.5, 1, 2)) put(P, ineq_at("atkinson/", e), coef(convey::svyatk(~y, design, epsilon = e)))
    put(P, ineq_at("quintileShareRatioWholeRows"), coef(convey::svyqsr(~y, design)))
    put(P, ineq_at("quintileShareRatio"), coef(convey::svyqsr(~y, design)))
    put(P, ineq_at("atRiskOfPoverty/line"), coef(convey::svyarpt(~y, design))); put(P, ineq_at("atRiskOfPoverty/headcountAtOrBelow"), coef(convey::svyarpr(~y, design)))
    put(P, ineq_at("atRiskOfPoverty/relativeMedianPovertyGap"), coef(convey::svyrmpg(~y, design)))
    for (k in c("0.1", "0.2", "0.25", "0.5", "0.75", "0.8", "0.9")) put(P, ineq_at("quantilesLower/", k), coef(convey::svyiqalpha(~y, design, alpha = as.numeric(k))))
    lorenz <- tryCatch(coef(convey::svylorenz(~y, design, quantiles = 1:9 / 10, plot = FALSE)), error = function(e) NULL)
    if (!is.null(lorenz)) for (k in 1:9) put(P, ineq_at("lorenz/", k / 10), as.numeric(unlist(lorenz))[k])
    for (z in s$lines) {
      q <- function(...) at("poverty/", z, "/", ...)
      put(P, q("atOrBelow/headcount"), coef(convey::svyfgt(~y, design, g = 0, abs_thresh = z)))
      for (a in 1:3) put(P, q("fgt/", a), coef(convey::svyfgt(~y, design, g = a, abs_thresh = z)))
      put(P, q("watts"), coef(convey::svywatts(~y, design, abs_thresh = z)))
    }
    if (!is.null(s$group)) for (a in c(-1, 0, 0.5, 1, 2)) {
      d <- tryCatch(as.numeric(coef(convey::svygeidec(~y, ~group, design, epsilon = a))), error = function(e) NULL)
      if (!is.null(d)) { put(P, at("region/generalizedEntropy/", a, "/within"), d[2]); put(P, at("region/generalizedEntropy/", a, "/between"), d[3]) }
    }
  }

  if (have("vardpoor") && !old_convey) {
    P <- "vardpoor"; suppressPackageStartupMessages(library(data.table))
    V <- function(f, ...) f(Y = "y", id = "id", weight = "w", dataset = as.data.table(frame), ...)
    g <- tryCatch(V(vardpoor::lingini)$value, error = function(e) NULL)
    if (!is.null(g)) { put(P, ineq_at("giniTwoRMinusOne"), g$Gini / 100); put("vardpoor Gini_eu", ineq_at("gini"), g$Gini_eu / 100) }
    put("vardpoor lingini2", ineq_at("gini"), V(vardpoor::lingini2)$value$Gini / 100)
    put(P, ineq_at("atRiskOfPoverty/line"), as.numeric(unlist(V(vardpoor::linarpt)$value))); put(P, ineq_at("atRiskOfPoverty/headcountAtOrBelow"), as.numeric(unlist(V(vardpoor::linarpr)$value)) / 100)
    put(P, ineq_at("quintileShareRatioWholeRows"), as.numeric(V(vardpoor::linqsr)$value$QSR)); put(P, ineq_at("quintileMeanRatioWholeRows"), as.numeric(V(vardpoor::linqsr)$value$QSR_eu))
    put(P, ineq_at("atRiskOfPoverty/relativeMedianPovertyGap"), as.numeric(unlist(V(vardpoor::linrmpg)$value)) / 100)
  }

  # The columns of influence: each package's linearized variable times the sum of the weights (and / 100 where
  # the figure is in percent), in the order of the rows.
  if (!old_convey && name %in% c("twelve/weighted", "twelve/unweighted", "positive/households")) {
    W <- sum(w); add <- function(package, measure, call, column) {
      column <- tryCatch(unname(as.numeric(column)), error = function(e) NULL)
      answers[["influence"]][[name]][[paste(package, measure)]] <<- list(call = call, influence = if (is.null(column)) NA else column)
    }
    lin <- function(f, ...) { r <- f(~y, design, linearized = TRUE, ...); l <- attr(r, "linearized"); as.numeric(l) * W }
    old <- function(f, ...) { r <- f(~y, design, ...); as.numeric(attr(r, "lin")) * W }
    z <- s$lines[2]
    if (have("convey")) {
      add("convey", "gini", "svygini(linearized = TRUE)", lin(convey::svygini))
      for (a in 0:3) add("convey", paste0("fgt(", a, ")"), sprintf("svyfgt(g = %d, abs_thresh = %g)", a, z), lin(convey::svyfgt, g = a, abs_thresh = z))
      for (a in 0:2) add("convey", paste0("fgt(", a, ") of 0.6 median"), sprintf("svyfgt(g = %d, type_thresh = 'relq')", a), lin(convey::svyfgt, g = a, type_thresh = "relq"))
      for (a in 0:2) add("convey", paste0("fgt(", a, ") of 0.5 mean"), sprintf("svyfgt(g = %d, type_thresh = 'relm', percent = 0.5)", a), lin(convey::svyfgt, g = a, type_thresh = "relm", percent = 0.5))
      add("convey", "watts", sprintf("svywatts(abs_thresh = %g)", z), lin(convey::svywatts, abs_thresh = z))
      for (a in c(-1, 0, 0.5, 1, 2)) add("convey", paste0("generalizedEntropy(", a, ")"), sprintf("svygei(epsilon = %g)", a), lin(convey::svygei, epsilon = a))
      for (e in c(0.5, 1, 2)) add("convey", paste0("atkinson(", e, ")"), sprintf("svyatk(epsilon = %g)", e), lin(convey::svyatk, epsilon = e))
      add("convey", "quintileShareRatio", "svyqsr(linearized = TRUE)", lin(convey::svyqsr))
      add("convey", "atRiskOfPoverty line", "svyarpt", old(convey::svyarpt)); add("convey", "atRiskOfPoverty headcount", "svyarpr", old(convey::svyarpr))
      add("convey", "relativeMedianPovertyGap", "svyrmpg", old(convey::svyrmpg)); add("convey", "median", "svyiqalpha(alpha = 0.5)", old(convey::svyiqalpha, alpha = 0.5))
    }
    if (have("vardpoor")) {
      column <- function(f, unit) { l <- as.data.frame(V(f)$lin); l <- l[order(as.numeric(l$id)), ]; as.numeric(l[[2]]) * W / unit }
      add("vardpoor", "gini", "lingini", column(vardpoor::lingini, 100)); add("vardpoor", "gini, lingini2", "lingini2", column(vardpoor::lingini2, 100))
      add("vardpoor", "atRiskOfPoverty line", "linarpt", column(vardpoor::linarpt, 1)); add("vardpoor", "atRiskOfPoverty headcount", "linarpr", column(vardpoor::linarpr, 100))
      add("vardpoor", "quintileMeanRatio", "linqsr", column(vardpoor::linqsr, 1)); add("vardpoor", "relativeMedianPovertyGap", "linrmpg", column(vardpoor::linrmpg, 100))
    }
    if (have("dineq")) add("dineq", "gini", "rif(method = 'gini') - gini.wtd", dineq::rif(y, w, method = "gini") - dineq::gini.wtd(y, w))
  }
}
for (name in names(samples)) ask(name, samples[[name]])

if (have("DER") && !old_convey) for (a in c(0.25, 0.5, 1)) put("DER", paste0("positive/unweighted/duclosEstebanRayRule/", a, "/timesMeanToAlphaMinusOne"), DER::paf(p$income, a)[[1]])

# ---- tax, sources, TIP: the large sample -----------------------------------------------------------

if (!old_convey) for (weighting in c("unweighted", "households", "persons")) {
  name <- paste0("positive/", weighting); w <- samples[[name]]$w; at <- function(...) paste0(name, "/", ...)
  if (have("IC2")) {
    f <- function(x, y) IC2::calcSConc(x, y, w, 2)$ineq$index
    put("IC2", at("progressivity/concentrationOfTax"), f(p$tax, p$grossIncome)); put("IC2", at("progressivity/concentrationAfter"), f(p$income, p$grossIncome))
    put("IC2", at("concentrationOfConsumption"), f(p$consumption, p$income))
    back <- 400:1
    put("IC2, rows reversed", at("concentrationOfConsumption"), IC2::calcSConc(p$consumption[back], p$income[back], w[back], 2)$ineq$index)
  }
  if (have("rineq")) {
    f <- function(x, y) rineq::ci(ineqvar = y, outcome = x, weights = w, method = "direct")$concentration_index
    put("rineq direct", at("progressivity/concentrationOfTax"), f(p$tax, p$grossIncome)); put("rineq direct", at("progressivity/concentrationAfter"), f(p$income, p$grossIncome))
    put("rineq direct", at("concentrationOfConsumption"), f(p$consumption, p$income))
    put("rineq linreg_convenience", at("concentrationOfConsumption"), rineq::ci(ineqvar = p$income, outcome = p$consumption, weights = w, method = "linreg_convenience")$concentration_index)
  }
  if (have("GiniDecompLY")) {
    frame <- data.frame(p$sources, w = w)
    d <- tryCatch(as.data.frame(GiniDecompLY::gini_decomp_source(frame, wage, farm, transfer, minusTax, .wgt = w)), error = function(e) e)
    if (inherits(d, "error")) put("GiniDecompLY", at("sources/lermanYitzhaki/gini"), list(error = conditionMessage(d)))
    else for (r in seq_len(nrow(d))) for (k in list(c("Share", "incomeShare"), c("Gini", "gini"), c("Gini_corr", "giniCorrelation"), c("Absolute_Contribution", "contribution")))
      put("GiniDecompLY", at("sources/lermanYitzhaki/sources/", d$income_source[r], "/", k[2]), d[[k[1]]][r])
  }
  if (have("rtip")) {
    frame <- data.frame(ipuc = p$income, DB090 = w, HX040 = 1)
    for (z in c(1500, 2000)) { t <- rtip::tip(frame, arpt.value = z, samplesize = "complete"); for (k in 1:10 / 10) put("rtip", at("tip/", z, "/absolute/", if (k == 1) "1.0" else k), approx(t$x.tip, t$y.tip, k, ties = "ordered")$y) }
    for (z in c(1500, 2000)) put("rtip", at("poverty/", z, "/below/headcount"), rtip::arpr(frame, arpt.value = z) / 100)
    put("rtip", at("inequality/gini"), rtip::gini(frame) / 100); put("rtip", at("inequality/quintileShareRatioWholeRows"), rtip::qsr(frame))
    put("rtip", at("inequality/atRiskOfPoverty/line"), rtip::arpt(frame)); put("rtip", at("inequality/atRiskOfPoverty/headcountBelow"), rtip::arpr(frame) / 100); put("rtip", at("inequality/atRiskOfPoverty/relativeMedianPovertyGap"), rtip::rmpg(frame) / 100)
    l <- rtip::lc(frame, samplesize = "complete"); for (k in 1:9 / 10) put("rtip", at("inequality/lorenz/", k), approx(l$x.lg, l$y.lg, k, ties = "ordered")$y)
  }
}

packages <- c("survey", "ineq", "IC2", "laeken", "dineq", "wINEQ", "acid", "affluenceIndex", "wbpip", "Hmisc", "collapse", "convey", "vardpoor", "rineq", "GiniDecompLY", "rtip", "DER")
versions <- lapply(setNames(packages, packages), function(x) if (have(x)) as.character(packageVersion(x)) else NULL)
cat(toJSON(list(R = R.version.string, versions = versions[!vapply(versions, is.null, TRUE)], answers = answers), auto_unbox = TRUE, digits = I(15), na = "null", null = "null"))
