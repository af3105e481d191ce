#!/bin/sh
# The nightly run, for cron, a systemd service or by hand: from any folder, under any locale. It ends with the exit
# code of the program (README). What is different on your machine is set in the environment:
#
#   NIGHTLY_INPUT      the drop folders (default: input beside the folder jobs)
#   NIGHTLY_OUTPUT     the reports (default: output beside it)
#   NIGHTLY_STATE      database, copies and receipts, on a local disk (default: state in NIGHTLY_OUTPUT)
#   NIGHTLY_CATALOGUE  the reference data; application.yml is read beside it (default: katalog in the folder jobs)
#   NIGHTLY_HEAP       the memory Java may take (default: 512m)
#   JAVA_HOME          the Java to use (default: the one on the path)
#
# Options given to the script are passed on to the program and count more.
set -u

jobs=$(dirname -- "$(readlink -f -- "$0")")
home=$(dirname -- "$jobs")

# In the distribution the program lies beside the folder jobs, in a checkout "mvn package" puts it under target.
for program in "$home/lenkungsbericht" "$home"/target/lenkungsbericht-*/lenkungsbericht; do
  if [ -x "$program" ]; then
    break
  fi
done
if [ ! -x "$program" ]; then
  echo "The program is not beside the folder $jobs; unzip the distribution, or build it with mvn package." >&2
  exit 2
fi

output=${NIGHTLY_OUTPUT:-$home/output}
JAVA_OPTS="-Xmx${NIGHTLY_HEAP:-512m} ${JAVA_OPTS:-}"
export JAVA_OPTS

exec "$program" consolidate \
  --input "${NIGHTLY_INPUT:-$home/input}" \
  --output "$output" \
  --state "${NIGHTLY_STATE:-$output/state}" \
  --catalogue "${NIGHTLY_CATALOGUE:-$jobs/katalog}" \
  --due-on today "$@"
