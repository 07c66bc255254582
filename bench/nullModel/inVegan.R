# Rscript inVegan.R <matrix.csv> <draws> <trades a draw>: processor time of drawing, three times, as JSON.
suppressPackageStartupMessages(library(vegan))
given <- commandArgs(trailingOnly = TRUE)
matrix <- as.matrix(read.csv(given[1], header = FALSE))
model <- nullmodel(matrix, "curveball")
once <- function(turn) {
  used <- system.time(simulate(model, nsim = as.integer(given[2]), thin = as.integer(given[3]), seed = turn))
  used[["user.self"]] + used[["sys.self"]]
}
seconds <- vapply(1:3, once, numeric(1))
cat(sprintf('{"version": "%s", "seconds": [%s]}', packageVersion("vegan"), paste(seconds, collapse = ", ")))
