#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a running program (AT-SPI). Reads one question a line from standard
input, its words parted by tabs, and answers each with one line: "yes", "yes<tab>…" or "no<tab>why".
Roles are those of AT-SPI ("push button"); names are matched whole, as regular expressions."""
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text",
    "password text", "spin button", "slider", "list", "list box", "list item", "table",
    "table cell", "tree", "tree table", "tree item", "page tab", "menu item", "check menu item",
    "radio menu item", "link", "chart",
}
# Roles that say nothing: what takes the focus must not have one.
NO_ROLES = {"filler", "layered pane", "unknown", "invalid"}
CELLS = 600  # of one table or list that are looked at: a year of days and its headings
MESSAGE = 80  # pixels that a message over the bottom of a page takes


class Failed(Exception):
    pass


def states(node):
    return node.get_state_set()


def is_showing(node):
    return states(node).contains(Atspi.StateType.SHOWING)


def name_of(node, role):
    """As it is read out. The own name of a list to choose from is the answer; the question is its
    label, or else its description."""
    if role != "combo box":
        return (node.get_name() or "").strip()
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return node.get_description() or ""


def children(node):
    for i in range(min(node.get_child_count(), CELLS)):
        child = node.get_child_at_index(i)
        if child:
            yield child


def walk(node, path=""):
    """Each showing node below, with the way to it."""
    for child in children(node):
        try:
            if not is_showing(child):
                continue
            role = child.get_role_name()
            way = f"{path}/{role} “{name_of(child, role)}”"
            yield child, role, way
        except GLib.Error:
            continue  # gone meanwhile
        yield from walk(child, way)


def windows():
    """The program's windows that are showing; the one on top last."""
    desktop = Atspi.get_desktop(0)
    found = []
    for application in children(desktop):
        found += [window for window in children(application) if is_showing(window)]
    active = [w for w in found if states(w).contains(Atspi.StateType.ACTIVE)]
    return [w for w in found if w not in active] + active


def fits(node, role, wanted_role, wanted_name):
    return role == wanted_role and re.fullmatch(wanted_name, name_of(node, role), re.DOTALL)


def find(role, name):
    """The first such thing of the top window, or else of the others."""
    for window in reversed(windows()):
        if fits(window, window.get_role_name(), role, name):
            return window
        for node, its_role, _ in walk(window):
            if fits(node, its_role, role, name):
                return node
    raise Failed(f"no {role} “{name}” is showing")


def first(role, name):
    """The first thing of that role is this one."""
    found = name_of(find(role, ".*"), role)
    if not re.fullmatch(name, found, re.DOTALL):
        raise Failed(f"the first {role} is “{found}”")
    return found


def rect(node):
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return box.x, box.y, box.x + box.width, box.y + box.height


def where(role, name):
    """"here" and x, y of its middle; or, when that is scrolled away or lies at the very bottom,
    where a message may cover it, "up" or "down" and where to turn the wheel."""
    node = find(role, name)
    left, top, right, bottom = rect(node)
    x, y = (left + right) // 2, (top + bottom) // 2
    parent = node.get_parent()
    while parent and parent.get_role_name() != "application":
        left, top, right, bottom = rect(parent)
        scrolls = parent.get_role_name() == "panel"
        last = bottom - (MESSAGE if scrolls and not at_end(parent) else 4)
        # At the edge nothing else takes the turning of the wheel for itself.
        edge = f"{right - 8} {(top + bottom) // 2}"
        if y < top + 4:
            return f"up {edge}"
        if y > last:
            return f"down {edge}"
        parent = parent.get_parent()
    return f"here {x} {y}"


def at_end(pane):
    for node in (bar for part in children(pane) for bar in children(part)):
        if node.get_role_name() == "scroll bar" and is_showing(node):
            return Atspi.Value.get_current_value(node) >= Atspi.Value.get_maximum_value(node)
    return True


def words(role, name):
    """What it says: its text, or else its value."""
    node = find(role, name)
    if "Text" in node.get_interfaces():
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return node.get_name()


def says(role, name, wanted):
    """Its text fits."""
    said = words(role, name)
    if not re.search(wanted, said):
        raise Failed(f"{role} “{name}” says “{said}”, not “{wanted}”")
    return said


def state(role, name, wanted):
    """It is checked, focused, enabled …"""
    if not states(find(role, name)).contains(getattr(Atspi.StateType, wanted.upper())):
        raise Failed(f"{role} “{name}” is not {wanted}")
    return ""


def faults(role, node, way):
    focusable = states(node).contains(Atspi.StateType.FOCUSABLE)
    # An empty cell is an answer: nothing was written there.
    if (role in CONTROLS or focusable) and role != "table cell" and not name_of(node, role):
        yield f"no name: {way}"
    if focusable and role in NO_ROLES:
        yield f"takes the focus, but has no role: {way}"


def check(least, *expected):
    """At least so many controls, all with names, and among them these."""
    window = windows()[-1]
    found = []
    wrong = []
    for node, role, way in walk(window):
        try:
            wrong += faults(role, node, way)
            if role in CONTROLS:
                found.append(name_of(node, role))
        except GLib.Error:
            continue
    missing = [name for name in expected if not any(re.fullmatch(name, f or "") for f in found)]
    wrong += [f"not there: “{name}”" for name in missing]
    if len(found) < int(least):
        wrong.append(f"only {len(found)} controls, not {least}")
    if wrong:
        raise Failed(f"{len(found)} controls; " + " | ".join(sorted(set(wrong))))
    return f"{len(found)} controls"


def tree():
    """Everything, for a person who writes a test."""
    return " | ".join(way for window in windows()
                      for _, _, way in walk(window, f"/“{window.get_name()}”"))


QUESTIONS = {f.__name__: f for f in (first, where, says, state, check, tree)}
QUESTIONS["find"] = lambda role, name: find(role, name) and ""


def main():
    Atspi.init()
    for line in sys.stdin:
        question, *rest = line.rstrip("\n").split("\t")
        try:
            # What was true a moment ago is not asked for again otherwise.
            Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
            answer = "yes\t" + QUESTIONS[question](*rest)
        except (Failed, GLib.Error, IndexError, AttributeError) as error:
            answer = f"no\t{error}"
        print(answer.replace("\n", "¶"), flush=True)


main()
