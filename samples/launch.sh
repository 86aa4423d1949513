# Sourced by the run scripts: finds Java, and builds a program when sources are newer than what was built.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

fail() {
  echo "$1" >&2
  exit 2
}

# Sets java, or ends with what is missing.
find_java() {
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" > /dev/null || fail "There is no java: install JDK 17 or later, or set JAVA_HOME."
  local version
  version="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')"
  [[ "$version" =~ ^[0-9]+$ && "$version" -ge 17 ]] || fail "Java 17 or later is needed, and $java is ${version:-of an unknown version}."
}

# stale MODULE: whether something that the program is made of is newer than the module's last build.
stale() {
  local built="$root/$1/target/built"
  [[ ! -f "$built" ]] && return 0
  local sources=("$root/pom.xml" "$root"/integrations)
  local module
  for module in "$root"/camel-* "$here"; do
    sources+=("$module/pom.xml" "$module/src/main")
    [[ -d "$module/src/generated" ]] && sources+=("$module/src/generated")
  done
  [[ -n "$(find "${sources[@]}" -path "$root/integrations/*/target" -prune -o -newer "$built" -print -quit)" ]]
}

# What a build is at, from what Maven says: its modules one by one, and how many files it has fetched.
show_build() {
  awk '
    /Downloaded from/ { if (++fetched % 50 == 0) { print "        fetched " fetched " files"; fflush() } }
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      at = $NF; $1 = ""; $2 = ""; $NF = ""; $(NF - 1) = ""
      gsub(/^ +| +$/, ""); gsub(/ +/, " ")
      printf "%7s %s\n", at, $0; fflush()
    }'
}

# build MODULE NAME [ARGUMENT...]: builds it unless it is fresh, with these arguments of Maven instead of package.
build() {
  stale "$1" || return 0
  command -v mvn > /dev/null || fail "There is no mvn: install Maven 3.8.7 or later to build the $2."
  local log="$root/$1/target/build.log"
  local arguments=("${@:3}")
  mkdir -p "$root/$1/target"
  echo "Building the $2; the first time Maven fetches what it needs, which takes some minutes. All it says: $log" >&2
  if ! mvn -B -f "$root/pom.xml" -pl "$1" -am -DskipTests "${arguments[@]:-package}" 2>&1 | tee "$log" | show_build >&2; then
    tail -n 30 "$log" >&2
    fail "The build failed; all it said is in $log."
  fi
  touch "$root/$1/target/built"
}

# start_simulators SERVICE...: starts them beside the sample until this script ends, and sets simulators to the file of
# properties that lead to them.
start_simulators() {
  mkdir -p "$here/target"
  simulators="$here/target/simulators.properties"
  local log="$here/target/simulators.log"
  "$java" -jar "$root"/camel-media-testkit/target/camel-media-testkit-*-cli.jar "${@/%/=0}" \
    --seed demo --properties "$simulators" > "$log" 2>&1 &
  local pid=$!
  trap "kill $pid" EXIT
  until grep -q '^READY' "$log"; do
    kill -0 "$pid" 2> /dev/null || fail "The simulators did not start: $(cat "$log")"
    sleep 0.2
  done
}
