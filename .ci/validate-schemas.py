"""Holds the schemas of a built banklint against the shipped files and against broken ones.

A file with one thing changed must be taken or refused by both check-jsonschema and banklint, except
where the schema cannot know.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BANK, ITEMS = "Banks/git-basics/bank.yaml", "Banks/git-basics/1-working-alone.yaml"
PROFILE, SYLLABUS = "Profiles/git-basics/profile.yaml", "Profiles/git-basics/syllabus.yaml"
SHORT = "Profiles/aif-c01-short/profile.yaml"

# File, what stands there, what is put in its place; each is a mistake.
BROKEN = [
    (BANK, "format: 1", "format: 2"),
    (BANK, "title: Git Basics", "title:"),
    (BANK, "title: Git Basics", ""),
    (BANK, "bank: git-basics", "bank: Git Basics"),
    (BANK, "license:", "licence:"),
    (ITEMS, "  - id: staged-then-edited\n", "  - id: Staged then edited\n"),
    (ITEMS, "  - id: staged-then-edited\n", "  - name: staged-then-edited\n"),
    (ITEMS, "    difficulty: medium\n", "    dificulty: medium\n"),
    (ITEMS, "    difficulty: medium\n", "    difficulty: middling\n"),
    (ITEMS, "    type: multiple-choice\n", "    type: multiple-chice\n"),
    (ITEMS, "    type: multiple-choice\n", "    type: ordering\n"),
    (ITEMS, "    type: multiple-choice\n", ""),
    (ITEMS, "    topic: 1/staging-area\n", ""),
    (ITEMS, "    topic: 1/staging-area\n", "    topic: staging-area\n"),
    (ITEMS, "    also: [1/commits]\n", "    also: 1/commits\n"),
    (ITEMS, "    also: [1/commits]\n", "    also: [1/commits, 1/staging-area, 1/working-tree]\n"),
    (ITEMS, "        key: true\n", ""),
    (ITEMS, "        key: true\n", "        key: maybe\n"),
    (ITEMS, "      - text: old\n", "      - txt: old\n"),
    (ITEMS, "    reviewed: 2026-11-23\n", "    reviewed: 23.11.2026\n"),
    (ITEMS, "    reviewed: 2026-11-23\n", "    scenario: none\n"),
    (ITEMS, "    type: ordering\n", "    type: matching\n"),
    (PROFILE, "weight: 30}", "weight: heavy}"),
    (PROFILE, "weight: 30}", "weight: 130}"),
    (PROFILE, "time: 10m", "time: 10"),
    (PROFILE, "time: 10m", "time: 10 minutes"),
    (PROFILE, "scored: 6", "scored: 0"),
    (PROFILE, "scored: 6", "scored: 1.5"),
    (PROFILE, "floor: section", "floor: each"),
    (PROFILE, "scale: [0, 100]", "scale: [0]"),
    (PROFILE, "assumed-raw-cut: 0.60", "assumed-raw-cut: 60"),
    (PROFILE, "multiple-choice: {options: 3..5}", "multiple-choice: {entries: 3..5}"),
    (PROFILE, "multiple-choice: {options: 3..5}", "multiple-choice: {options: 3-5}"),
    (PROFILE, "multiple-choice: {options: 3..5}", "essay: {options: 3..5}"),
    (PROFILE, "ordering: 2, matching", "case-study: 2, matching"),
    (PROFILE, "interruption: keep-running", "time: 10m"),
    (PROFILE, "syllabus: syllabus.yaml", "syllabus: ../syllabus.yaml"),
    (PROFILE, "syllabus: syllabus.yaml\n", ""),
    (PROFILE, "classes: [Review again, Solid]", "classes: [Review again]"),
    (SHORT, "time: 28m", "time: 28 m"),
    (SHORT, "extends: aif-c01\n", ""),
    (SYLLABUS, '- id: "1"', '- id: "1/2"'),
    (SYLLABUS, "title: Working tree,", ""),
    (SYLLABUS, "{id: commits,", "{id: Commits,"),
    (SYLLABUS, "aliases: [Working directory]", "alias: [Working directory]"),
]

# The same, each as good as what it replaces.
SOUND = [
    (BANK, "format: 1", 'format: "1"'),
    (BANK, "title: Git Basics", "title: 2026"),
    (BANK, "title: Git Basics", "title: 1.10"),
    (BANK, "title: Git Basics", "title: true"),
    (BANK, "license: Apache-2.0", "authors: []"),
    (ITEMS, "  - id: staged-then-edited\n", "  - id: 1\n"),
    (ITEMS, "      - text: old\n", "      - text: 2.50\n"),
    (ITEMS, "      - text: old\n", "      - text: yes\n"),
    (ITEMS, "      - text: old\n", "      - text: 2026-11-23\n"),
    (ITEMS, "        key: true\n", '        key: "true"\n'),
    (ITEMS, "    reviewed: 2026-11-23\n", '    reviewed: "2026-11-23"\n    enemies: []\n'),
    (PROFILE, "weight: 30}", 'weight: "30"}'),
    (PROFILE, "weight: 30}", "weight: 30.0}"),
    (PROFILE, "scored: 6", 'scored: "6"'),
    (PROFILE, "options: 3..5", 'options: "3.."'),
    (PROFILE, "time: 10m", "time: 0h10m"),
    (PROFILE, "points: {standard: 1, ordering: 2, matching: 2}", "points: 1.5"),
    (PROFILE, "interruption: keep-running", "guide: {version: 1.1, verified: 2026-11-23}"),
    (SYLLABUS, '- id: "4"', "- id: 4"),
    (SHORT, "warnings: [5m, 1m]", "warnings: []"),
]


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, check=False, **options)


def schema_of(path):
    name = {"bank.yaml": "bank", "profile.yaml": "profile", "syllabus.yaml": "syllabus"}
    return name.get(pathlib.Path(path).name, "items")


def refused(schema, files):
    """The files that check-jsonschema refuses; it must have been able to read them all."""
    process = run("check-jsonschema", "-o", "json", "--schemafile", schema, *map(str, files))
    report = json.loads(process.stdout)
    assert process.returncode in (0, 1) and not report["parse_errors"], process.stdout
    return {pathlib.Path(error["filename"]) for error in report["errors"]}


def lay_out(folder, number, change):
    """Writes a copy of the shipped folders with one change; returns the file's place."""
    path, old, new = change
    text = (ROOT / path).read_text("utf-8")
    assert old in text, f"{path} has no {old!r}"
    copy = folder / str(number)
    for part in ["Banks", "Profiles"]:
        for file in (ROOT / part).rglob("*.yaml"):
            place = copy / file.relative_to(ROOT)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read_bytes())
    (copy / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    return copy / path


def is_refused_by_banklint(file):
    """Whether the file's own folder, or the bank that is written for it, has an error."""
    root = file.parents[2]
    folder = "Banks/git-basics" if "git-basics" in file.parts else "Profiles/aif-c01-short"
    process = run(sys.argv[1], "check", folder, "Profiles/" + file.parent.name, cwd=root)
    assert process.returncode in (0, 1), process.stderr
    return "error:" in process.stdout


def main():
    mistakes = []
    with tempfile.TemporaryDirectory(prefix="banklint-") as name:
        folder = pathlib.Path(name).resolve()
        schemas = {}
        for format_name in ["bank", "items", "profile", "syllabus", "responses"]:
            schemas[format_name] = folder / f"{format_name}.json"
            schemas[format_name].write_text(run(sys.argv[1], "schema", format_name).stdout, "utf-8")
        process = run("check-jsonschema", "--check-metaschema", *map(str, schemas.values()))
        assert process.returncode == 0, process.stdout

        shipped = sorted([*(ROOT / "Banks").rglob("*.yaml"), *(ROOT / "Profiles").rglob("*.yaml")])
        expected = {file: False for file in shipped}
        for number, (change, is_broken) in enumerate(
            [(change, True) for change in BROKEN] + [(change, False) for change in SOUND]
        ):
            file = lay_out(folder, number, change)
            expected[file] = is_broken
            if is_refused_by_banklint(file) != is_broken:
                mistakes.append(f"banklint {'takes' if is_broken else 'refuses'} {change}")
        responses = folder / "responses"
        responses.mkdir()
        for number, (text, is_broken) in enumerate(
            [
                ("responses: {a: [b], c: {1: d}, e: []}", False),
                ('{"responses": {"a": ["b"], "c": {"1": "d"}}}', False),
                ("responses: {a: b}", True),
                ("responses: {a: [1]}", True),
                ("answers: {a: [b]}", True),
            ]
        ):
            file = responses / f"{number}.yaml"
            file.write_text(text, "utf-8")
            expected[file] = is_broken

        for format_name, schema in schemas.items():
            def belongs(file):
                return (file.parent == responses) == (format_name == "responses") and (
                    file.parent == responses or schema_of(file) == format_name
                )
            files = [file for file in expected if belongs(file)]
            assert files, f"nothing is of the format {format_name}"
            wrong = refused(schema, files) ^ {file for file in files if expected[file]}
            for file in sorted(wrong):
                number = file.relative_to(folder).parts[0] if folder in file.parents else ""
                what = (BROKEN + SOUND)[int(number)] if number.isdigit() else file
                mistakes.append(f"the schema {'takes' if expected[file] else 'refuses'} {what}")
        broken = sum(expected.values())
        print(f"{len(shipped)} shipped files and {len(expected) - broken - len(shipped)} variants are"
              f" taken, {broken} broken ones are refused")
    for mistake in mistakes:
        print("validators:", mistake, file=sys.stderr)
    sys.exit(bool(mistakes))


main()
