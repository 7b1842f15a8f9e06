#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
# make_package.sh FOLDER: builds the Debian package there and has Debian's own tools judge it.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
here=packaging/org.myolog.Myolog

desktop-file-validate "$here.desktop"
appstreamcli validate --no-net "$here.metainfo.xml"
xmllint --noout --nonet "$here.mime.xml"
warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z \
    packaging/myolog.1 2>&1 >/dev/null)
[ -z "$warnings" ] || { echo "$warnings"; exit 1; }

# The hardening that Debian recommends.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
flags="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
cmake --preset release -B "$folder" -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_CXX_FLAGS="$flags" \
    -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS)" >/dev/null
cmake --build "$folder"
rm -f "$folder"/*.deb
(cd "$folder" && umask 022 && cpack >/dev/null)
lintian --fail-on error,warning "$folder"/*.deb
ls -l "$folder"/*.deb
