#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""silent_bus.py SOCKET: takes every connection there and never says a word."""

import socket
import sys

bus = socket.socket(socket.AF_UNIX)
bus.bind(sys.argv[1])
bus.listen()
taken = []
while True:
    taken.append(bus.accept())
