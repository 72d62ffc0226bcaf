"""Checks what other programs of other people read: the action, the workflow, the hook, and the
examples on the page about CI, by the schemas of those programs.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Sources/Linting/Linting.docc/running-in-ci.md"


def builtin(name):
    return ["check-jsonschema", "--builtin-schema", f"vendor.{name}"]


# The first line of an example names its file.
CHECKS = {
    ".github/workflows/banks.yml": builtin("github-workflows"),
    ".gitlab-ci.yml": builtin("gitlab-ci"),
    ".pre-commit-config.yaml": ["pre-commit", "validate-config"],
}
FILES = [
    (".github/workflows/ci.yml", builtin("github-workflows")),
    (".github/workflows/release.yml", builtin("github-workflows")),
    (".github/actions/banklint/action.yml", builtin("github-actions")),
    (".pre-commit-hooks.yaml", ["pre-commit", "validate-manifest"]),
]


def check(path, command):
    process = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    if process.returncode:
        sys.exit(f"validators: {path}: {process.stdout}{process.stderr}")


def main():
    for path, command in FILES:
        check(ROOT / path, command)
    examples = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.M | re.S)
    assert sorted(name for name, _ in examples) == sorted(CHECKS), "the page has other examples"
    with tempfile.TemporaryDirectory(prefix="banklint-") as folder:
        for name, text in examples:
            path = pathlib.Path(folder) / pathlib.Path(name).name
            path.write_text(text, "utf-8")
            check(path, CHECKS[name])
    print(f"{len(FILES)} files and {len(examples)} examples are what CI services take")


main()
