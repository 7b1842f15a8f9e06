#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""page_pdf_test.py PROGRAM: the page for the doctor as other programs see it: one sheet, sound,
archivable, every letter in it and found again, in whatever script it was written."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
import unittest

import pdfa_check

PROGRAM = sys.argv.pop(1)
MARKUP = "<b>\"O'Neil\" & 'x'</b>"
NAME = f"Zoë Łukasz {MARKUP} 山田花子"
QUESTIONS = [
    "为什么左眼皮一直跳？", "左の上唇がピクピクするのはなぜですか", "لماذا ترتعش شفتي كل يوم؟",
    "למה העפעף קופץ בלילה?", f"¿Qué más, {MARKUP}?",
]
HELPED_BY = ["温めたタオル", "עיסוי קל", "<em>café</em> & 'eau'"]
MEDICINES = ["マグネシウム錠", "أسبرين", "<i>Aspirin</i> \"C\"", "ויטמין ב 12", "Çinko Ω"]
ONLY_DEJAVU = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>{}</cachedir></fontconfig>"""


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, check=True,
                          encoding="utf-8", **more)


def same_letters(text):
    """pdftotext gives Arabic letters in the form they have within the word, and marks where words
    run from right to left; in the order in which they are read."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u202a-\u202e]", "", text))


def findable(words):
    """What pdftotext gives back in one piece. In a line that begins with a Latin number it leaves
    the digits and the question mark of Hebrew words where the eye sees them: on the other side."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words):
        words = re.sub(r"[?0-9]", "", words).strip()
    return same_letters(words)


def many_scripts():
    """Rows that are put into the sample diary."""
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 10 * 86400))
    stamps = {"created": 1, "updated": 1, "deleted": 0, "origin": ""}
    moment = {"utc_ms": int(time.time() - 10 * 86400) * 1000, "offset_min": 0, "zone": "Etc/UTC",
              "precision": "exact"}
    rows = {
        "episode": [{**moment, "helped_by": name} for name in HELPED_BY for _ in range(9)],
        "note": [{**moment, "text": text, "question": 1} for text in QUESTIONS],
        "medicine": [{"day": day, "event": "start", "name": name, "dose": "50 µg", "note": ""}
                     for name in MEDICINES],
        "lab": [{"day": day, "analyte": "钾 (K⁺)", "value": 4.1, "unit": "mmol/l", "note": ""}],
    }
    number = 0
    for kind in rows.values():
        for row in kind:
            number += 1
            row.update(stamps, id=f"00000000-0000-4000-8000-{number:012}")
    return {"format": "myolog-diary/1", "program": "test", "boundary_hour": 4, **rows}


class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(cls.folder.name)
        os.environ["XDG_RUNTIME_DIR"] = str(path)
        os.environ["LC_ALL"] = "C.UTF-8"
        cls.plain = path / "plain.myolog"
        cls.mixed = path / "mixed.myolog"
        for diary in (cls.plain, cls.mixed):
            run(PROGRAM, "sample", "--out", diary)
        rows = path / "rows.json"
        rows.write_text(json.dumps(many_scripts()), encoding="utf-8")
        run(PROGRAM, "import", rows, "--diary", cls.mixed)
        cls.path = path

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def page(self, diary, *words, **more):
        pdf = self.path / "page.pdf"
        done = run(PROGRAM, "report", "--diary", diary, "--out", pdf, *words, **more)
        return pdf, done

    def text(self, pdf):
        return same_letters(run("pdftotext", "-layout", pdf, "-").stdout)

    def expect_sound(self, pdf, sheets=1):
        self.assertRegex(run("pdfinfo", pdf).stdout, rf"\nPages: +{sheets}\n")
        run("qpdf", "--check", pdf)
        self.assertEqual(pdfa_check.problems(str(pdf)), [])
        lines = run("pdffonts", pdf).stdout.splitlines()[2:]
        self.assertGreater(len(lines), 1)
        for line in lines:
            embedded, _, letters = line.split()[-5:-2]
            self.assertEqual((embedded, letters), ("yes", "yes"), line)

    def expect_broken(self, pdf, clause):
        found = pdfa_check.problems(str(pdf))
        self.assertTrue(any(problem.startswith(clause + ":") for problem in found), (clause, found))

    def test_the_sample(self):
        for paper in ("a4", "letter"):
            pdf, _ = self.page(self.plain, "--paper", paper)
            self.expect_sound(pdf)
            self.assertIn("Upper lip", self.text(pdf))

    def test_a_table_of_every_day(self):
        pdf, _ = self.page(self.plain, "--appendix")
        self.expect_sound(pdf, sheets=3)
        self.assertIn("sheet 3 of 3", self.text(pdf))

    def test_every_script(self):
        pdf, done = self.page(self.mixed, "--name", NAME)
        self.expect_sound(pdf)
        self.assertEqual(done.stderr, "")
        text = self.text(pdf)
        for words in [NAME, "钾 (K⁺)", *QUESTIONS, *MEDICINES, *HELPED_BY]:
            self.assertIn(findable(words), text)

    def test_a_script_without_a_font(self):
        fonts = self.path / "fonts.conf"
        fonts.write_text(ONLY_DEJAVU.format(self.path / "cache"))
        pdf, done = self.page(self.mixed, "--name", NAME,
                              env={**os.environ, "FONTCONFIG_FILE": str(fonts)})
        self.expect_sound(pdf)
        self.assertIn("山田花子", done.stderr)
        text = self.text(pdf)
        self.assertIn(same_letters(f"Zoë Łukasz {MARKUP}"), text)
        self.assertIn(same_letters(QUESTIONS[2]), text)
        self.assertNotIn("山田", text)

    def test_an_anonymous_copy_names_nobody(self):
        pdf, _ = self.page(self.mixed, "--anonymous")
        text = self.text(pdf)
        self.assertNotIn("Zoë", text)
        self.assertNotIn(same_letters(QUESTIONS[0]), text)

    def test_the_check_finds_what_breaks_the_rules(self):
        good, _ = self.page(self.plain)
        bad = self.path / "bad.pdf"
        for broken, words in {
                "6.1.4": ("--object-streams=generate",),
                "6.1.3": ("--encrypt", "", "", "256", "--"),
                "6.1.11": ("--add-attachment", str(self.path / "rows.json"), "--")}.items():
            run("qpdf", *words, good, bad)
            self.expect_broken(bad, broken)
        for broken, (old, new) in {
                "6.4": (b"/ca 1.0", b"/ca 0.5"), "6.2.2": (b"/GTS_PDFA1", b"/GTS_PDFX_"),
                "6.3.4": (b"/FontFile2", b"/FontFileX"), "6.3.8": (b"/ToUnicode", b"/ToUnicodX"),
                "6.7.3": (b"/Creator", b"/Author "), "6.7.11": (b"pdfaid:part", b"pdfaid:pert"),
                "6.6.1": (b"/Type /Pages", b"/S /Launch  ")}.items():
            contents = good.read_bytes()
            self.assertIn(old, contents, broken)
            bad.write_bytes(contents.replace(old, new))
            self.expect_broken(bad, broken)


if __name__ == "__main__":
    unittest.main()
