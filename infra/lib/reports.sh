#!/usr/bin/env bash
# Sourced by infra/test: adds up the JUnit reports of all modules.

# The reports of every module, one file a line.
report_files() {
  find . -path ./.git -prune -o -path '*/node_modules' -prune -o \
    -path '*/target/*-reports/TEST-*.xml' -print
}

# A run must not count what an earlier one left.
forget_reports() {
  report_files | while IFS= read -r file; do rm -f "$file"; done
}

# Prints the sum of attribute $1 (tests, failures, errors, skipped) over all suites.
sum_of() {
  report_files | while IFS= read -r file; do
    grep -oE '<testsuite .*' "$file" | sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p"
  done | awk '{ sum += $1 } END { print sum + 0 }'
}

# Names the classes in which a test failed.
failed_suites() {
  report_files | while IFS= read -r file; do
    if grep -qE '<(failure|error)[ >]' "$file"; then
      basename "$file" .xml | sed 's/^TEST-/  failed: /'
    fi
  done
}
