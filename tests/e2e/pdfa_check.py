#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Myolog authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdfa_check.py FILE...: the rules of ISO 19005-1, level B, that can be read off a file by means of
qpdf. It is no full validation: what glyphs and colours of the contents are is not looked at, beyond
the colour operators. Numbers in brackets are the clauses. Prints what breaks a rule."""
import base64
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
# The key of the information dictionary and its twin in the metadata.
TWINS = {
    "/Title": "{http://purl.org/dc/elements/1.1/}title",
    "/Author": "{http://purl.org/dc/elements/1.1/}creator",
    "/Subject": "{http://purl.org/dc/elements/1.1/}description",
    "/Creator": "{http://ns.adobe.com/xap/1.0/}CreatorTool",
    "/Producer": "{http://ns.adobe.com/pdf/1.3/}Producer",
    "/CreationDate": "{http://ns.adobe.com/xap/1.0/}CreateDate",
    "/ModDate": "{http://ns.adobe.com/xap/1.0/}ModifyDate",
}
FORBIDDEN_ACTIONS = {"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/JavaScript"}
FORBIDDEN_KEYS = {
    "/JS": "6.6.1", "/AA": "6.6.2", "/EmbeddedFiles": "6.1.11", "/EF": "6.1.11",
    "/OCProperties": "6.1.13", "/TR": "6.2.8", "/PS": "6.2.7", "/OPI": "6.2.4",
}


def qpdf(*words):
    done = subprocess.run(["qpdf", *words], capture_output=True)
    if done.returncode not in (0, 3):  # 3: it could be read, with warnings
        raise RuntimeError(done.stderr.decode())
    return done.stdout


class File:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.raw = file.read()
        shown = qpdf("--json=2", "--json-stream-data=inline", "--decode-level=generalized", path)
        self.objects = json.loads(shown)["qpdf"][1]
        self.decoded = qpdf("--qdf", "--object-streams=disable", path, "-")
        self.trailer = self.objects["trailer"]["value"]

    def get(self, value):
        """What a reference points to: a value, or the dictionary of a stream."""
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            held = self.objects.get("obj:" + value, {"value": None})
            value = held["stream"]["dict"] if "stream" in held else held["value"]
        return value

    def stream(self, reference):
        return base64.b64decode(self.objects["obj:" + reference]["stream"]["data"])

    def dictionaries(self):
        for held in self.objects.values():
            yield from below(held["stream"]["dict"] if "stream" in held else held["value"])


def below(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from below(part)


def structure(file):
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", file.raw):
        yield "6.1.2: no header with a comment of four bytes over 127"
    if not re.search(rb"%%EOF\r?\n?$", file.raw):
        yield "6.1.3: something follows the end of the file"
    if len(file.trailer.get("/ID", [])) != 2:
        yield "6.1.3: no ID of the file"
    if "/Encrypt" in file.trailer:
        yield "6.1.3: encrypted"
    for each in file.dictionaries():
        if each.get("/Type") in ("/ObjStm", "/XRef"):
            yield "6.1.4: cross references or objects in streams"
        if "/Length" in each and {"/F", "/FFilter", "/FDecodeParms"} & set(each):
            yield "6.1.7: a stream outside the file"
        if "/LZWDecode" in json.dumps(each.get("/Filter", "")):
            yield "6.1.10: LZW"
        for key in set(each) & set(FORBIDDEN_KEYS):
            yield f"{FORBIDDEN_KEYS[key]}: {key}"


def profile(file):
    """The colour space of the output intent: "RGB ", "GRAY" or "CMYK"."""
    for reference in file.get(file.get(file.trailer["/Root"]).get("/OutputIntents")) or []:
        intent = file.get(reference)
        if intent.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in intent:
            icc = file.stream(intent["/DestOutputProfile"])
            return icc[16:20].decode("latin1") if icc[36:40] == b"acsp" else None
    return None


def colours(file):
    space = profile(file)
    if space is None:
        yield "6.2.2: no output intent with a colour profile"
    if space != "CMYK" and re.search(rb"(?:[\d.]+ ){4}[kK]\n", file.decoded):
        yield "6.2.3: CMYK colours without such a profile"
    if space != "RGB " and re.search(rb"(?:[\d.]+ ){3}(?:rg|RG)\n", file.decoded):
        yield "6.2.3: RGB colours without such a profile"
    for each in file.dictionaries():
        if each.get("/Interpolate") is True or "/Alternates" in each:
            yield "6.2.4: an image with alternates or interpolation"
        if each.get("/SMask", "/None") != "/None":
            yield "6.4: a soft mask"
        if each.get("/S") == "/Transparency":
            yield "6.4: a transparency group"
        if each.get("/BM", "/Normal") not in ("/Normal", "/Compatible"):
            yield "6.4: a blend mode"
        if any(file.get(each[key]) != 1 for key in ("/CA", "/ca") if key in each):
            yield "6.4: something half transparent"


def fonts(file):
    found = 0
    for each in file.dictionaries():
        if each.get("/Type") != "/Font":
            continue
        name = each.get("/BaseFont")
        if each.get("/Subtype") == "/Type0":
            if "/ToUnicode" not in each:
                yield f"6.3.8: no letters behind the glyphs of {name}"
            continue
        found += 1
        about = file.get(each.get("/FontDescriptor")) or {}
        if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(about):
            yield f"6.3.4: {name} is not in the file"
        if each.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in each:
            yield f"6.3.3.2: {name} does not say which glyph is which"
        if str(each.get("/Subtype")).startswith("/CIDFont") and "/CIDSet" not in about:
            yield f"6.3.5: {name} does not say which letters it holds"
    if not found:
        yield "no font at all"


def actions(file):
    for each in file.dictionaries():
        if each.get("/S") in FORBIDDEN_ACTIONS:
            yield f"6.6.1: an action {each['/S']}"
        if each.get("/Type") == "/Annot":
            yield "6.5: an annotation; the page has none"


def said(element):
    """The words of a property, also of the first of several or of several languages."""
    item = element.find(f".//{RDF}li")
    return (element.text if item is None else item.text) or ""


def digits(date):
    return re.sub(r"\D", "", date)[:14]


def metadata(file):
    where = file.get(file.trailer["/Root"]).get("/Metadata")
    if not where:
        yield "6.7.2: no metadata"
        return
    if "/Filter" in file.get(where):
        yield "6.7.2: the metadata are compressed"
        return
    properties = {}
    for about in xml.fromstring(file.stream(where)).iter(f"{RDF}Description"):
        properties.update(about.attrib)
        properties.update({part.tag: said(part) for part in about})
    if properties.get(f"{PDFAID}part") != "1" or properties.get(f"{PDFAID}conformance") not in "AB":
        yield "6.7.11: the file does not say that it is PDF/A-1"
    for key, value in (file.get(file.trailer.get("/Info")) or {}).items():
        twin = TWINS.get(key)
        value = re.sub(r"^[ub]:", "", value)
        same = digits if "Date" in key else str
        if twin and same(properties.get(twin, "")) != same(value):
            yield f"6.7.3: {key} “{value}” is “{properties.get(twin)}” in the metadata"


def problems(path):
    file = File(path)
    return sorted({problem for rule in (structure, colours, fonts, actions, metadata)
                   for problem in rule(file)})


if __name__ == "__main__":
    broken = [f"{path}: {problem}" for path in sys.argv[1:] for problem in problems(path)]
    print("\n".join(broken))
    sys.exit(1 if broken else 0)
