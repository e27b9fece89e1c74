#!/bin/sh
# Judges a register on a standalone cluster on this machine: a master and two workers on loopback, one of which is killed in mid-run.
# Ends with 0 only if a worker was killed while the job ran, and the job still decided the same as the engine alone.
#
#   ./cluster.sh REGISTER OUT [ALONE]
#
# ALONE is the folder of a run of the command alone on the same register; without it that run is made first.
set -eu
register=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/target/khuyenhoc-nation-spark.jar
port=${PORT:-7077}
heap=${HEAP:-2g}
work=$(mktemp -d)
pids=

export SPARK_HOME="$here/target" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1

stop() {
    for pid in $pids; do
        kill "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' INT TERM

fail() {
    echo "cluster: $1" >&2
    exit 1
}

spark() {
    main=$1
    shift
    exec java "@$here/jvm.options" -Xmx512m -cp "$here/target/jars/*" "org.apache.spark.deploy.$main" --host 127.0.0.1 "$@"
}

nation() {
    java "@$here/jvm.options" "@$here/batch.options" "-Xmx$heap" "$@"
}

mkdir -p "$out"
alone=${3:-$out/alone}
[ -d "$alone" ] || nation -jar "$jar" alone --from "$register" --out "$alone"

(spark master.Master --port "$port" --webui-port 0) >"$work/master.log" 2>&1 &
pids="$pids $!"
(spark worker.Worker --cores 1 --memory "$heap" --webui-port 0 --work-dir "$work/1" "spark://127.0.0.1:$port") >"$work/1.log" 2>&1 &
first=$!
pids="$pids $first"
(spark worker.Worker --cores 1 --memory "$heap" --webui-port 0 --work-dir "$work/2" "spark://127.0.0.1:$port") >"$work/2.log" 2>&1 &
pids="$pids $!"

rm -rf "$out/cluster"
nation "-Dspark.master=spark://127.0.0.1:$port" "-Dspark.executor.memory=$heap" -Dspark.executor.cores=1 \
    "-Dspark.executor.extraClassPath=$jar" "-Dspark.executor.extraJavaOptions=@$here/batch.options" \
    -Dspark.scheduler.minRegisteredResourcesRatio=1.0 -Dspark.scheduler.maxRegisteredResourcesWaitingTime=120s \
    -jar "$jar" decide --from "$register" --out "$out/cluster" --record "$out/cluster.properties" &
job=$!
pids="$pids $job"

# A task that is done has its own folder until the whole stage is done: that is mid-run.
stage=$out/cluster/decisions/stage=1
until ls -d "$stage"/_temporary/0/task_* >/dev/null 2>&1; do
    kill -0 "$job" 2>/dev/null || fail "the job ended before a task was done"
    [ ! -e "$stage/_SUCCESS" ] || fail "the first stage was over before a worker could be killed; take a larger register"
    sleep 0.2
done
ls -d "$work"/1/app-* >/dev/null 2>&1 || fail "the worker to be killed has no executor"
kill -9 "$first"
[ ! -e "$stage/_SUCCESS" ] || fail "the first stage was over before a worker could be killed; take a larger register"
echo "cluster: killed worker $first after $(ls -d "$stage"/_temporary/0/task_* | wc -l) tasks"

wait "$job" || fail "the job failed"

nation -jar "$jar" digest --from "$alone" --record "$work/alone.properties"
nation -jar "$jar" digest --from "$out/cluster" --record "$out/cluster-digest.properties"
expected=$(grep '^digest=' "$work/alone.properties")
found=$(grep '^digest=' "$out/cluster-digest.properties")
[ "$expected" = "$found" ] || fail "the decisions differ: alone $expected, cluster $found"
echo "cluster: one worker killed, same $found"
