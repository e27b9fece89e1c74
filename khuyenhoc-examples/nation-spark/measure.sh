#!/bin/sh
# Measures Spark against the engine's own two threads on the same Parquet and writes the Markdown table of it.
#
#   ./measure.sh FOLDER [CITIZENS]
#
# FOLDER takes the register, the decisions and the records; the table is FOLDER/measured.md.
set -eu
folder=$1
citizens=${2:-10000000}
here=$(cd "$(dirname "$0")" && pwd)
heap=${HEAP:-4g}
# A commune's subjects and decisions live until its last decision is written. Where the young generation holds a commune for each core,
# they die in it, and nothing is copied to and fro.
young=${YOUNG:-2500m}
records=$folder/records
mkdir -p "$records"

nation() {
    java "@$here/jvm.options" "@$here/batch.options" "-Xms$heap" "-Xmx$heap" "-Xmn$young" "$@"
}
jar=$here/target/khuyenhoc-nation-spark.jar

if [ ! -e "$folder/register/_SUCCESS" ]; then
    nation -jar "$jar" generate --citizens "$citizens" --out "$folder/register" --record "$records/register.properties"
    {
        echo "bytes=$(du -sk "$folder/register" | awk '{print $1 * 1024}')"
        echo "machine=$(getconf _NPROCESSORS_ONLN) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), heap $heap, $young of it young"
    } >>"$records/register.properties"
fi

rm -rf "$folder/alone" "$folder/local1" "$folder/local2"
nation -jar "$jar" alone --from "$folder/register" --out "$folder/alone" --record "$records/alone.properties"
nation -jar "$jar" digest --from "$folder/alone" --record "$records/alone-digest.properties"
for cores in 2 1; do
    run=local$cores
    nation "-Dspark.master=local[$cores]" -jar "$jar" decide --from "$folder/register" --out "$folder/$run" \
        --record "$records/$run.properties"
    nation -jar "$jar" digest --from "$folder/$run" --record "$records/$run-digest.properties"
done

HEAP=${WORKER_HEAP:-2g} "$here/cluster.sh" "$folder/register" "$folder/cluster" "$folder/alone" || echo "measure: the cluster failed" >&2
cp "$folder"/cluster/*.properties "$records/" 2>/dev/null || true

nation -jar "$jar" table --records "$records" --out "$folder/measured.md"
cat "$folder/measured.md"
