#!/usr/bin/env bash
# Sourced by infra/start and infra/test: finds a JDK of at least version 25 and puts it in JAVA_HOME and PATH.

readonly REQUIRED_JAVA=25

# Major version of the JDK in folder $1; 0 when there is none.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
  fi
  echo "${version:-0}"
}

# Folders in which a JDK may be, the user's own choice first.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  local javac
  javac=$(command -v javac || true)
  if [ -n "$javac" ]; then
    while [ -L "$javac" ]; do
      local target
      target=$(readlink "$javac")
      case "$target" in
        /*) javac=$target ;;
        *) javac=$(dirname "$javac")/$target ;;
      esac
    done
    (cd "$(dirname "$javac")/.." && pwd -P)
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$REQUIRED_JAVA+" 2>/dev/null || true
  fi
  local folder
  for folder in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    if [ -d "$folder" ]; then echo "$folder"; fi
  done
}

# Exports JAVA_HOME and PATH, or says how to get a JDK and ends with 1.
use_java() {
  local folder
  while IFS= read -r folder; do
    if [ "$(jdk_version "$folder")" -ge "$REQUIRED_JAVA" ]; then
      export JAVA_HOME=$folder PATH="$folder/bin:$PATH"
      return
    fi
  done < <(jdk_candidates)
  {
    echo "No JDK $REQUIRED_JAVA or newer was found in JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN or macOS's java_home."
    echo "Install one, for instance:"
    echo "  Debian or Ubuntu   apt install openjdk-$REQUIRED_JAVA-jdk (or temurin-$REQUIRED_JAVA-jdk from adoptium.net)"
    echo "  macOS              brew install openjdk@$REQUIRED_JAVA"
    echo "  anywhere           sdk install java $REQUIRED_JAVA-tem   (sdkman.io)"
    echo "or point JAVA_HOME at one."
  } >&2
  exit 1
}
