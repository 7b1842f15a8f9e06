#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings portal of a desktop, on the session bus. A line "1 0" on the standard input is what
the desktop wants from then on: color-scheme and contrast; a third word is by how many seconds it
answers late. Says "ready" when it can be asked."""

import sys
import time

from gi.repository import Gio, GLib

GROUP = "org.freedesktop.appearance"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
INTERFACE = f"""<node><interface name="{SETTINGS}">
  <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/>
  </method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""

values = {"color-scheme": 0, "contrast": 0}
delay = 0.0
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def answer(_bus, _sender, _path, _interface, _method, _arguments, call):
    time.sleep(delay)
    told = {key: GLib.Variant("u", value) for key, value in values.items()}
    call.return_value(GLib.Variant("(a{sa{sv}})", ({GROUP: told},)))


def take(channel, _condition):
    global delay
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    words = line.split()
    delay = float(words[2]) if len(words) > 2 else delay
    for key, word in zip(values, words):
        values[key] = int(word)
        changed = GLib.Variant("(ssv)", (GROUP, key, GLib.Variant("u", int(word))))
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", changed)
    return True


loop = GLib.MainLoop()
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer)
Gio.bus_own_name_on_connection(
    bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE,
    lambda *_: print("ready", flush=True), None)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, take)
loop.run()
