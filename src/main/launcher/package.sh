# Read by the launcher: sees to it that the program is packaged from the sources as they are, and
# that there is a class data archive of it for this JDK.
#
# It is given $home, the launcher's folder; $work, where it may write; $java and $jdk, a name for
# exactly that JDK; $jvm_flags and $jvm_collector. It sets $app, the folder of the packaged
# program, $archive, and $made_in, the place that the archive is for; where packaging fails, it
# ends the launcher by fail().

# The run whose classes go into the archive. "$@" is java with all its options up to the
# main class; the current folder is an empty scratch folder, removed afterwards.
training() {
  "$@" build "$home" --out site
}

# What the program is made from, seen from the launcher's folder.
sources='pom.xml src/main themes'

# The sources, one a line, and those newer than the stamp $1 once more: so one comparison
# with the list made when packaging sees what was changed, added and removed.
list_sources() (
  cd "$home" && find $sources -print -newer "$1" -print 2>/dev/null
)

# Sets $app to the folder of the packaged program if it is there and up to date.
find_app() {
  app=
  run='' # "current" may not be there yet
  { read -r run <"$work/current"; } 2>/dev/null
  [ -n "$run" ] && [ -f "$work/$run/daicho.jar" ] || return 1
  list_sources "$work/$run/stamp" | cmp -s - "$work/$run/sources" || return 1
  app=$work/$run
}

# Sets $archive to the class data archive of this JDK if it is there (it is empty if this
# JDK can make none) and was made in this place: java wants its jars where they were.
find_archive() {
  archive=$app/$jdk.jsa
  made_in=
  [ -f "$archive" ] && { read -r made_in <"$archive.place"; } 2>/dev/null
  [ "$made_in" = "$home" ]
}

# One launcher at a time packages; the others wait.
lock() {
  mkdir -p "$work" 2>/dev/null && [ -w "$work" ] || return 1
  if command -v flock >/dev/null; then
    { true >>"$work/lock"; } 2>/dev/null || return 1
    exec 9>"$work/lock" && flock 9 # ends with the processes that hold it
    return
  fi
  tries=0
  until mkdir "$work/lock.d" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "another start is still packaging; if not, remove $work/lock.d"
    sleep 1
  done
  trap 'rmdir "$work/lock.d"' EXIT
  trap 'exit 130' INT TERM HUP
}

unlock() {
  exec 9>&-
  if [ -d "$work/lock.d" ]; then
    rmdir "$work/lock.d"
    trap - EXIT INT TERM HUP
  fi
}

# Packages into a new folder, as programs may still run from the last one.
package() {
  if [ -e "$work/current" ]; then
    echo 'daicho: packaging the program, its sources have changed ...' >&2
  else
    echo 'daicho: packaging the program, this is its first start ...' >&2
  fi
  command -v mvn >/dev/null || fail 'no mvn found: packaging needs Maven 3.8 or newer in PATH'
  run=run-$(date +%Y%m%d-%H%M%S)-$$
  app=$work/$run
  rm -rf "$work/build" # or what was removed from the sources would stay in the program
  mkdir "$app" && true >"$app/stamp" && list_sources "$app/stamp" >"$app/sources" ||
    fail "cannot write to $app"
  if ! (cd "$home" && exec mvn -q -B -Dmaven.test.skip=true -Denforcer.skip=true \
    -Dspotless.check.skip=true -Derrorprone.arg=-nowarn \
    "-Ddaicho.build=$work/build" "-Ddaicho.dist=$app" package) \
    >"$work/package.log" 2>&1 </dev/null; then
    cat "$work/package.log" >&2
    rm -rf "$app"
    fail 'the program could not be packaged, see above'
  fi
  [ -f "$app/daicho.jar" ] || fail "packaging made no $app/daicho.jar"
  echo "$run" >"$work/current.new" && mv "$work/current.new" "$work/current"
  for old in "$work"/run-*; do # those of yesterday and before
    [ "$old" = "$app" ] || [ -z "$(find "$old" -prune -mtime +0)" ] || rm -rf "$old"
  done
}

# Makes the class data archive of this JDK; without one Daicho only starts more slowly.
make_archive() (
  archive=$app/$jdk.jsa
  scratch=$app/training
  rm -rf "$scratch" "$archive" "$archive.place"
  mkdir "$scratch" && cd "$scratch" || exit
  set -f
  training "$java" $jvm_flags $jvm_collector -XX:ArchiveClassesAtExit="$archive.new" \
    -Ddaicho.home="$home" -jar "$app/daicho.jar" >/dev/null 2>&1 </dev/null
  cd "$home" && rm -rf "$scratch"
  [ -f "$archive.new" ] || true >"$archive.new"
  mv "$archive.new" "$archive" && printf '%s\n' "$home" >"$archive.place"
)

if ! { find_app && find_archive; }; then
  if lock; then
    find_app || package
    find_archive || make_archive
    unlock
    find_archive
  else
    [ -n "$app" ] || fail "the program must be packaged first, but $work cannot be written"
  fi
fi
