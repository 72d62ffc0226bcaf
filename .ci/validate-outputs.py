"""Has validators read what a built banklint writes about banks with no, some and many findings.

Every format must hold as many findings as JSON does, with the same rules, files and lines.
"""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import jsonschema
import junitparser
import sarif.loader
import sarif_pydantic

ROOT = pathlib.Path(__file__).resolve().parent.parent
FORMATS = ["json", "jsonl", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson"]

# Texts that end something in one format or another.
HOSTILE = ["a]]>b", "<a b='c'>&amp;", "100%25, a: b", "::error::x", "\\u001b[31m", "naïve 漢字 🜁", "a\\nb", "\\u202e"]

POSITION = {
    "type": "object",
    "required": ["line"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                    "location": {
                        "type": "object",
                        "required": ["path"],
                        "properties": {
                            "path": {"type": "string"},
                            "range": {
                                "type": "object",
                                "required": ["start"],
                                "properties": {"start": POSITION, "end": POSITION},
                                "additionalProperties": False,
                            },
                        },
                    },
                },
            },
        },
    },
}
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/.]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def item(number, topic="1/commits", extra=""):
    return f"""
  - id: generated-{number}
    topic: {topic}
    type: multiple-choice
    stem: Which number is written in the box that carries the label {number} times {number + 7}?
    options:
      - {{text: "{number * 31 + 1}", key: true, rationale: The label of the box says so in so many words.}}
      - {{text: "{number * 31 + 2}", rationale: One more than that would be the label of its neighbour.}}
      - {{text: "{number * 31 + 3}", rationale: Two more than that would be the label after the next.}}{extra}"""


def lay_out(folder, name, items):
    """Writes a bank beside a copy of the shipped profile."""
    bank = folder / "Banks" / "git-basics"
    shutil.copytree(ROOT / "Profiles" / "git-basics", folder / "Profiles" / "git-basics")
    bank.mkdir(parents=True)
    shutil.copy(ROOT / "Banks" / "git-basics" / "bank.yaml", bank)
    (bank / name).write_text("format: 1\nitems:" + "".join(items) + "\n", encoding="utf-8")


def clean(folder):
    for part in ["Banks", "Profiles"]:
        shutil.copytree(ROOT / part / "git-basics", folder / part / "git-basics")


def some(folder):
    items = [item(n, extra=f'\n    "{text}": x') for n, text in enumerate(HOSTILE)]
    lay_out(folder, "100% odd, [name]: 'naïve' & <b>.yaml", items)


def many(folder):
    lay_out(folder, "items.yaml", [item(n, topic=f"1/no-topic-{n}") for n in range(500)])


def read(folder, expected):
    """Runs banklint once; returns its outputs by format."""
    command = [sys.argv[1], "check", "Banks"]
    for name in FORMATS:
        command += ["--output", f"{name}=out.{name}"]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "PWD": str(folder)}
    process = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    status = 1 if expected else 0
    assert process.returncode == status, f"status {process.returncode}: {process.stderr.decode()}"
    return {name: folder / f"out.{name}" for name in FORMATS}


def check_jsonl(path, findings):
    lines = path.read_bytes().split(b"\n")
    assert lines.pop() == b"", "the last line does not end"
    assert [json.loads(line) for line in lines] == findings


def check_sarif(path, findings):
    log = json.loads(path.read_text("utf-8"))
    sarif_pydantic.Sarif.model_validate(log)
    loaded = sarif.loader.load_sarif_file(str(path))
    assert loaded.get_result_count() == len(findings)
    levels = collections.Counter(finding["severity"] for finding in findings)
    report = loaded.get_report()
    for level in ["error", "warning"]:
        assert report.get_issue_count_for_severity(level) == levels[level], level
    results = log["runs"][0]["results"]
    assert sorted(r["ruleId"] for r in results) == sorted(f["rule"] for f in findings)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+", uri), uri


def check_junit(path, findings):
    document = junitparser.JUnitXml.fromfile(str(path))
    suites, cases, failures = 0, 0, 0
    for suite in document:
        suites += 1
        cases += suite.tests
        failed = sum(case.is_failure for case in suite)
        assert suite.tests == sum(1 for _ in suite) and suite.failures == failed and suite.errors == 0
        failures += failed
    assert suites and cases, "there are no cases"
    assert bool(failures) == any(finding["severity"] == "error" for finding in findings)


def check_github(path, findings):
    """Reads workflow commands by their grammar: ::name key=value,key=value::message."""
    left = collections.Counter((f["severity"], f["path"], f["line"]) for f in findings)
    lines = path.read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == "", "the last line does not end"
    decode = lambda text: re.sub("%(25|0D|0A|3A|2C)", lambda m: chr(int(m[1], 16)), text)
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) ([^:\r]*)::([^\r]*)", line)
        assert match, f"no workflow command: {line}"
        kind, properties, message = match.groups()
        assert not re.search("%(?!25|0D|0A|3A|2C)", properties), properties
        assert not re.search("%(?!25|0D|0A)", message), message
        pairs = [pair.split("=", 1) for pair in properties.split(",")]
        values = {name: decode(value) for name, value in pairs}
        assert len(values) == len(pairs), "a property is there twice"
        assert values.keys() <= {"title", "file", "line", "endLine", "col", "endColumn"}, values
        assert message
        if kind == "notice":
            continue
        if "col" in values:
            assert values["line"] == values["endLine"]
        key = (kind, values["file"], int(values["line"]) if "line" in values else None)
        assert left[key] > 0, f"not among the findings: {key}"
        left[key] -= 1
    shown = len(findings) - left.total()
    levels = collections.Counter(finding["severity"] for finding in findings)
    assert shown == sum(min(10, count) for count in levels.values()), f"{shown} are shown"


def check_gitlab(path, findings):
    issues = json.loads(path.read_text("utf-8"))
    jsonschema.Draft7Validator(GITLAB).validate(issues)
    assert len(issues) == len(findings)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "fingerprints repeat"
    for issue, finding in zip(issues, findings):
        assert issue["location"]["path"] == finding["path"]
        assert issue["location"]["lines"]["begin"] == (finding["line"] or 1)


def check_rdjson(path, findings):
    result = json.loads(path.read_text("utf-8"))
    jsonschema.Draft7Validator(RDJSON).validate(result)
    assert [d["code"]["value"] for d in result["diagnostics"]] == [f["rule"] for f in findings]


def check_checkstyle(path, findings):
    document = xml.etree.ElementTree.parse(path).getroot()
    assert document.tag == "checkstyle" and document.get("version")
    rows = []
    for file in document:
        assert file.tag == "file" and file.keys() == ["name"]
        for error in file:
            assert error.tag == "error" and error.get("message") and int(error.get("line")) > 0
            assert error.get("severity") in ("error", "warning", "info", "ignore")
            rows.append((file.get("name"), int(error.get("line")), error.get("severity")))
    expected = [(f["path"], f["line"] or 1, f["severity"]) for f in findings]
    assert sorted(rows) == sorted(expected)


def main():
    for make, least in [(clean, 0), (some, len(HOSTILE)), (many, 500)]:
        with tempfile.TemporaryDirectory(prefix="banklint-") as name:
            folder = pathlib.Path(name).resolve()
            make(folder)
            outputs = read(folder, least)
            findings = json.loads(outputs["json"].read_text("utf-8"))
            assert len(findings) >= least and (least or not findings), f"{len(findings)} findings"
            for format_name in FORMATS[1:]:
                try:
                    globals()[f"check_{format_name}"](outputs[format_name], findings)
                except Exception as error:
                    print(f"validators: {format_name} of {len(findings)} findings: {error!r}", file=sys.stderr)
                    raise
            print(f"{len(findings)} findings: {', '.join(FORMATS)} are accepted")


main()
