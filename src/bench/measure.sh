# What the benchmarks of builds have in common: their options, where they work, how they measure.
# They source it, and describe themselves in their first comment.

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
daicho=$here/../../daicho
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

fail() {
  printf 'bench: %s\n' "$1" >&2
  exit 2
}

usage() {
  sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0"
}

# options ARGUMENT ...: sets $work, $rounds, $sizes and $flags (--pages-only).
options() {
  work=/dev/shm
  [ -w "$work" ] || work=${TMPDIR:-/tmp}
  rounds=3
  flags=
  sizes=
  while [ $# -gt 0 ]; do
    case $1 in
      --work | --rounds)
        [ $# -gt 1 ] || fail "$1 needs a value"
        if [ "$1" = --work ]; then work=$2; else rounds=$2; fi
        shift
        ;;
      --pages-only) flags=--pages-only ;;
      -h | --help) usage && exit ;;
      '' | 0* | *[!0-9]*) usage >&2 && exit 2 ;;
      *) sizes="$sizes $1" ;;
    esac
    shift
  done
  case $rounds in '' | 0* | *[!0-9]*) fail "--rounds needs a number" ;; esac
}

# Makes $work a new folder in $work, removed in the end, and packages Daicho, which is not measured.
begin() {
  mkdir -p "$work" && work=$(mktemp -d "$work/daicho-bench.XXXXXX") || fail "cannot write to $work"
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT TERM HUP
  "$daicho" --version >/dev/null
}

# time_as FILE COMMAND ...: wall, CPU seconds and peak MB of a command, into a file.
if /usr/bin/time -f %e true >/dev/null 2>&1; then
  time_as() {
    into=$1
    shift
    /usr/bin/time -o "$into.raw" -f '%e %U %S %M' "$@" &&
      awk 'END { printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' "$into.raw" >"$into"
  }
elif /usr/bin/time -l true >/dev/null 2>&1; then
  time_as() {
    into=$1
    shift
    /usr/bin/time -l -o "$into.raw" "$@" &&
      awk '/ real / { w = $1; c = $3 + $5 } /maximum resident/ { m = $1 }
        END { printf "%.2f %.2f %.0f\n", w, c, m / 1048576 }' "$into.raw" >"$into"
  }
else
  fail 'needs GNU time (package "time") or the BSD one in /usr/bin/time'
fi

# timed COMMAND ...: the same into $work/once; with what the command said where it failed.
timed() {
  if ! time_as "$work/once" "$@" >"$work/log" 2>&1; then
    cat "$work/log" >&2
    fail "this failed: $*"
  fi
}

# medians FILE: one line, the median of each column, and how far the highest of the first column
# lies above its lowest, in percent.
medians() {
  awk '
    function median(column,    i, j, t, v) {
      for (i = 1; i <= NR; i++) v[i] = cell[i, column]
      for (i = 2; i <= NR; i++)
        for (j = i; j > 1 && v[j - 1] > v[j]; j--) { t = v[j]; v[j] = v[j - 1]; v[j - 1] = t }
      return NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
    }
    {
      for (columns = 1; columns <= NF; columns++) cell[NR, columns] = $columns + 0
      if (NR == 1 || $1 < least) least = $1
      if (NR == 1 || $1 > most) most = $1
    }
    END {
      for (i = 1; i < columns; i++) printf "%s ", median(i)
      printf "%.0f\n", least ? 100 * (most - least) / least : 0
    }' "$1"
}

generate() { # a catalogue of $1 programmes in $work/$1
  "$java" -Dfile.encoding=UTF-8 "$here/GenerateCatalogue.java" "$1" "$work/$1"
}

first_programme() { # the Japanese text of one programme of the catalogue of $1
  for body in "$work/$1"/content/programmes/*.ja.md; do
    printf '%s\n' "$body"
    return
  done
}

add_sentence() { # to the text $1, in round $2
  printf '\n%s回目の追記である。\n' "$2" >>"$1"
}

progress() { # $1, over the last
  [ ! -t 2 ] || printf '\r%-60s\r%s ' '' "$1" >&2
}
