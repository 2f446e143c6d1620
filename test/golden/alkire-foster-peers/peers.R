# Asks the R packages mpindex, mpitbR and MPI for the measures of data.json; prints JSON.
#
# Run:      Rscript peers.R data.json > peers-r.json     (peers.py does so)
# Made by:  R 4.2.2, survey 4.1.1, dplyr 1.0.10; mpindex 0.3.0, mpitbR 1.0.1, MPI 0.1.0

suppressPackageStartupMessages({
  library(jsonlite); library(survey); library(mpindex); library(mpitbR); library(MPI)
})
options(warn = -1, digits = 17)
data <- read_json(commandArgs(TRUE)[1], simplifyVector = TRUE)
exact <- function(text) eval(parse(text = text))

spec_of <- function(index) {
  rows <- lapply(seq_len(nrow(index$dimensions)), function(d) {
    i <- index$dimensions$indicators[[d]]
    data.frame(dimension = index$dimensions$id[d], indicator = i$id, variable = i$id,
               weight = vapply(i$weight, exact, 0, USE.NAMES = FALSE))
  })
  do.call(rbind, rows)
}
frame_of <- function(part, deprivations = part$deprivations, weight = part$weight, size = part$householdSize, region = part$region) {
  frame <- as.data.frame(deprivations, check.names = FALSE)
  frame$pw <- weight * size
  frame$region <- data$labels$region[region + 1]
  if (!is.null(part$commune)) frame$commune <- data$labels$commune[part$commune + 1]
  frame$id <- as.character(seq_len(nrow(frame)))
  frame
}
global <- spec_of(data$indices$globalStructure)
chile <- spec_of(data$indices$chileLike)
survey <- frame_of(data$survey)
gaps <- frame_of(data$survey, data$survey$deprivationsWithGaps)
later <- frame_of(data$survey, data$survey$deprivations2, data$survey$weight2, data$survey$householdSize2)
chilean <- frame_of(data$chile)
attempt <- function(expression) tryCatch(expression, error = function(e) list(error = conditionMessage(e)))
named <- function(values, names) as.list(setNames(as.numeric(values), names))

# ---- mpindex -------------------------------------------------------------------------------------

index_run <- function(frame, spec, k, by = NULL, weight = NULL, na = 0) {
  specs <- define_mpi_specs(indicators = spec, poverty_cutoffs = k, uid = "id", names_separator = "__")
  rules <- lapply(spec$variable, function(v) eval(bquote(deprived(.(as.name(v)) == 1, set_na_equal_to = .(na)))))
  names(rules) <- spec$variable
  out <- if (is.null(by)) compute_mpi(frame, specs, rules, weight = weight)
         else compute_mpi(frame, specs, rules, by = tidyselect::all_of(by), weight = weight)
  pick <- function(index, raw, censored, share, row) list(
    headcount = index$headcount_ratio[row], intensity = index$intensity[row], adjustedHeadcount = index$mpi[row],
    uncensored = named(raw[row, tolower(spec$variable)], spec$variable),
    censored = named(censored[row, tolower(spec$variable)], spec$variable),
    percentageContribution = named(unlist(share[row, tolower(spec$variable)]) / 100, spec$variable))
  if (is.null(by)) return(pick(out$index[[1]], out$headcount_ratio[[1]], out$headcount_ratio[[2]], out$contribution[[1]], 1))
  labels <- out$index[[1]][[by]]
  setNames(lapply(seq_along(labels), function(row) pick(out$index[[1]], out$headcount_ratio[[1]], out$headcount_ratio[[2]], out$contribution[[1]], row)), labels)
}
mpindex_values <- list(
  survey = list(profiles = list(
    unweighted = list(all = attempt(index_run(survey, global, 1 / 3)), region = attempt(index_run(survey, global, 1 / 3, "region")),
                      commune = attempt(index_run(survey, global, 1 / 3, "commune"))),
    persons = list(all = attempt(index_run(survey, global, 1 / 3, weight = "pw")), region = attempt(index_run(survey, global, 1 / 3, "region", "pw")),
                   commune = attempt(index_run(survey, global, 1 / 3, "commune", "pw")))),
    missing = list(notDeprived = attempt(index_run(gaps, global, 1 / 3, weight = "pw")),
                   deprived = attempt(index_run(gaps, global, 1 / 3, weight = "pw", na = 1)),
                   keptMissing = attempt(index_run(gaps, global, 1 / 3, weight = "pw", na = NA)))),
  chile = list(unweighted = list(all = attempt(index_run(chilean, chile, 0.225))),
               persons = list(all = attempt(index_run(chilean, chile, 0.225, weight = "pw")))),
  ownGlobalSpecification = local({
    own <- as.data.frame(global_mpi_specs(names_separator = "__"))[c("dimension", "indicator", "variable", "weight")]
    own$variable <- global$variable
    attempt(index_run(survey, own, 1 / 3, weight = "pw"))
  }))

# ---- mpitbR --------------------------------------------------------------------------------------

tb_run <- function(frame, spec, k, weights = "equal", over = "region", weight = ~pw) {
  design <<- svydesign(ids = ~1, weights = weight, data = frame)
  indicators <- if (identical(weights, "equal")) split(spec$variable, factor(spec$dimension, unique(spec$dimension))) else spec$variable
  asked <<- list(indicators = indicators, k = k, weights = weights, over = over) # mpitb.est evaluates its arguments again outside the caller
  peer <<- mpitb.set(design, indicators = asked$indicators, name = "peer")
  est <- mpitb.est(peer, klist = asked$k, weights = asked$weights, over = asked$over, verbose = FALSE)
  one <- function(subg) {
    rows <- est$lframe[est$lframe$subg == subg, ]
    get <- function(measure) { b <- rows$b[rows$measure == measure]; if (length(b)) b else NA }
    each <- function(measure) { r <- rows[rows$measure == measure, ]; named(r$b[match(spec$variable, r$indicator)], spec$variable) }
    list(headcount = get("H"), intensity = get("A"), adjustedHeadcount = get("M0"), uncensored = each("hd"), censored = each("hdk"),
         absoluteContribution = each("actb"), percentageContribution = each("pctb"))
  }
  labels <- sort(unique(frame[[over]]))
  list(all = one("nat"), groups = setNames(lapply(labels, one), labels))
}
tb_change <- function() {
  both <- rbind(cbind(survey, t = 1, year = 2021), cbind(later, t = 2, year = 2024))
  design <<- svydesign(ids = ~1, weights = ~pw, data = both)
  asked <<- list(indicators = split(global$variable, factor(global$dimension, unique(global$dimension))))
  peer <<- mpitb.set(design, indicators = asked$indicators, name = "peer")
  est <- mpitb.est(peer, klist = 33, over = "region", tvar = "t",
                   cotyear = "year", ann = TRUE, verbose = FALSE)
  f <- est$cotframe
  one <- function(subg, measure, indicator = NA) {
    r <- f[f$subg == subg & f$measure == measure & (is.na(indicator) | f$indicator %in% indicator), ]
    get <- function(type, ann, unit) r$b[r$ctype == type & r$ann == ann] / unit
    list(absolute = get("abs", 0, 1), annualAbsolute = get("abs", 1, 1), relative = get("rel", 0, 100), annualRelative = get("rel", 1, 100))
  }
  main <- function(subg) list(headcount = one(subg, "H"), intensity = one(subg, "A"), adjustedHeadcount = one(subg, "M0"))
  each <- function(measure) setNames(lapply(global$variable, function(i) one("nat", measure, i)), global$variable)
  labels <- sort(unique(survey$region))
  list(all = c(main("nat"), list(uncensored = each("hd"), censored = each("hdk"))), region = setNames(lapply(labels, main), labels))
}
split_out <- function(found) if (is.null(found$groups)) list(all = found) else list(all = found$all, region = found$groups)
tb_commune <- attempt(tb_run(survey, global, 33, over = "commune"))
mpitbR_values <- list(
  survey = list(
    profiles = list(persons = split_out(attempt(tb_run(survey, global, 33))),
                    unweighted = split_out(attempt(tb_run(survey, global, 33, weight = ~1)))),
    change = attempt(tb_change()),
    missing = list(asGiven = attempt(tb_run(gaps, global, 33)$all))),
  surveyAtExactThird = attempt(tb_run(survey, global, 100 / 3)$all),
  communeWithNobodyPoor = if (is.null(tb_commune$groups)) tb_commune else tb_commune$groups[[7]],
  chile = list(persons = list(all = attempt(tb_run(chilean, chile, 22.5, chile$weight)$all))),
  weightsThatSumToOne = list(sumOfChileanWeights = sum(chile$weight), sumOfTenTenths = sum(rep(0.1, 10)), sumOfGlobalWeights = sum(global$weight)))

# ---- MPI -----------------------------------------------------------------------------------------

mpi_run <- function(frame, spec, k, g = NULL) {
  n <- nrow(spec)
  # the package divides the score by the number of indicators: weights have to sum to it
  out <- AF_Seq(frame[c(spec$variable, g)], g = g, w = spec$weight * n, k = k * n)
  one <- function(o) list(headcount = o$H, intensity = o$A, adjustedHeadcount = o$M0,
    uncensored = named(o$DimentionalContribution$UncensoredHRatio, spec$variable),
    censored = named(o$DimentionalContribution$CensoredHRatio, spec$variable),
    percentageContribution = named(o$DimentionalContribution$diCont, spec$variable))
  if (is.null(g)) return(one(out[[1]]))
  setNames(lapply(out, one), vapply(out, function(o) o$groupname, ""))
}
mpi_equal <- function(frame, spec, k) {
  out <- AF_Seq(frame[spec$variable], k = k)[[1]]
  list(headcount = out$H, intensity = out$A, adjustedHeadcount = out$M0,
       uncensored = named(out$DimentionalContribution$UncensoredHRatio, spec$variable),
       censored = named(out$DimentionalContribution$CensoredHRatio, spec$variable),
       percentageContribution = named(out$DimentionalContribution$diCont, spec$variable))
}
MPI_values <- list(
  survey = list(profiles = list(unweighted = list(all = attempt(mpi_run(survey, global, 1 / 3)), region = attempt(mpi_run(survey, global, 1 / 3, "region")),
                                                  commune = attempt(mpi_run(survey, global, 1 / 3, "commune")))),
                equalWeightsThreeOfTen = attempt(mpi_equal(survey, global, 3)),
                missing = list(asGiven = attempt(mpi_run(gaps, global, 1 / 3)))),
  chile = list(unweighted = list(all = attempt(mpi_run(chilean, chile, 0.225)))))

cat(toJSON(list(mpindex = mpindex_values, mpitbR = mpitbR_values, MPI = MPI_values), auto_unbox = TRUE, digits = I(17), na = "null", null = "null"))
