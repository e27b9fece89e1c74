#!/bin/sh
# Makes an archive of the classes that a program loads (AppCDS), so that later runs start faster:
#   archive.sh ARCHIVE ARGUMENTS-OF-JAVA...
# Later: java -XX:SharedArchiveFile=ARCHIVE ARGUMENTS-OF-JAVA...
set -eu
[ $# -ge 2 ] || { echo "archive.sh ARCHIVE ARGUMENTS-OF-JAVA..." >&2; exit 2; }
archive=$1
shift
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "-XX:ArchiveClassesAtExit=$archive" "$@"
