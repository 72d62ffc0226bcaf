"""Opens the pages of a built mockexam in Chromium: reports, forms, histories and progress of a shipped exam and of a
hostile one.

Every page fits at each width, light and dark; loads nothing, runs nothing and complains of nothing; has no
violation that axe-core knows of; keeps a bank's text as text; and is printed with all its items.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from axe_core_python.selenium import Axe
from selenium import webdriver

ROOT = pathlib.Path(__file__).resolve().parent.parent
WIDTHS = [390, 800, 1400]
SCHEMES = ["light", "dark"]
ATTACK = """<script>document.title='hit'</script><img src=x onerror="document.title='hit'">&lt;b&gt; "'` ]]> --> </style></title>"""
LONG = "W" * 300

PROFILE = """format: 1
profile: hostile
title: %(attack)s
syllabus: syllabus.yaml
time: 2m
items: {scored: 3, unscored: 0}
domains:
  - {id: "1", title: %(attack)s, weight: 50}
  - {id: "2", title: %(long)s, weight: 50}
scoring: {credit: all-or-nothing, scale: [100, 1000], pass: 700, assumed-raw-cut: 0.70}
report: {classes: [%(attack)s, %(long)s], class-cut: 0.70}
"""
SYLLABUS = """format: 1
syllabus: hostile
sections:
  - id: "1"
    title: %(attack)s
    domain: "1"
    topics: [{id: one, title: %(attack)s}]
  - id: "2"
    title: %(long)s
    domain: "2"
    topics: [{id: two, title: %(long)s}]
"""
ITEM = """  - id: item-%(number)d
    topic: %(topic)s
    type: multiple-choice
    stem: %(attack)s
    options:
      - {text: %(attack)s, key: true, rationale: %(attack)s}
      - {text: %(long)s, rationale: %(long)s}
      - {text: "plain", rationale: %(attack)s}
    references: ["https://example.com/%(path)s", "javascript:document.title='hit'"]
"""


class Mistakes(list):
    def expect(self, holds, place, message):
        if not holds:
            self.append(f"{place}: {message}")


def hostile_exam(folder):
    words = {"attack": json.dumps(ATTACK), "long": json.dumps(LONG)}
    (folder / "Profiles/hostile").mkdir(parents=True)
    (folder / "Banks/hostile").mkdir(parents=True)
    (folder / "Profiles/hostile/profile.yaml").write_text(PROFILE % words)
    (folder / "Profiles/hostile/syllabus.yaml").write_text(SYLLABUS % words)
    (folder / "Banks/hostile/bank.yaml").write_text(
        "format: 1\nbank: hostile\ntitle: %(attack)s\nprofile: hostile\n" % words
    )
    items = [
        ITEM % dict(words, number=number, topic=topic, path=path)
        for number, (topic, path) in enumerate([("1/one", "a" * 300), ("1/one", "?b=<i>"), ("2/two", "c&d"), ("2/two", "e")])
    ]
    (folder / "Banks/hostile/items.yaml").write_text("format: 1\nitems:\n" + "".join(items))


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = path, folder
        self.environment = dict(os.environ, HOME=str(folder), XDG_DATA_HOME=str(folder / "data"), LANG="C.UTF-8")

    def run(self, *words, cwd=ROOT):
        run = subprocess.run([self.path, *words], cwd=cwd, env=self.environment, capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"browser: mockexam {' '.join(words)} ended with {run.returncode}: {run.stderr}")
        return run.stdout

    def sit(self, profile, lines, seed=7, command="take", cwd=ROOT):
        """Sits an exam; a number among the lines is so many seconds of thinking."""
        process = subprocess.Popen(
            [self.path, command, profile, "--seed", str(seed)],
            cwd=cwd, env=self.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        )
        for line in lines:
            if isinstance(line, str):
                process.stdin.write(line + "\n")
                process.stdin.flush()
            else:
                time.sleep(line)
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit(f"browser: mockexam {command} {profile} ended with {process.returncode}")

    def page(self, name, *words, cwd=ROOT):
        path = self.folder / f"{name}.html"
        path.write_text(self.run(*words, "--format", "html", cwd=cwd))
        return path


def full_sitting(form):
    """Right, wrong, omitted, changed, flagged, rated, noted: of each something."""
    lines = [2]
    for index, item in enumerate(form["items"][:-3]):
        letters = "abcdefghijkl"[: item["select"]]
        lines += [letters, *[[], ["flag"], ["sure"], ["guess", "note look it up"], ["unsure"]][index % 5]]
        lines += [["next"], [], ["next"], []][index % 4] if index % 9 == 0 else []
        lines.append(f"go {index + 2}")
    lines += ["go 3", 1, "clear", "b", "go 4", "c", "end", "yes"]
    return lines


def short_sitting(form, share):
    """Right as often as a share says, and wrong or omitted otherwise; letters are places among the options shown."""
    lines = []
    for index, item in enumerate(form["items"]):
        letters = {option["id"]: chr(ord("a") + place) for place, option in enumerate(item["options"])}
        key = item["key"] if isinstance(item["key"], list) else []
        is_right = index * 7 % 10 < share * 10
        others = [name for name in letters if name not in key] + key
        chosen = key if is_right else others[: item["select"]]
        lines += ["".join(letters[name] for name in chosen)] if index % 11 and chosen else []
        lines.append(f"go {index + 2}")
    return lines[:-1] + ["end", "yes"]


def chromium():
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))


def look(driver, path, width, scheme, mistakes, judged):
    place = f"{path.name} at {width} px, {scheme}"
    size = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    preference = {"name": "prefers-color-scheme", "value": scheme}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "screen", "features": [preference]})
    driver.get_log("performance")
    driver.get(path.as_uri())
    seen = driver.execute_script("""
      const root = document.documentElement, style = getComputedStyle(document.body);
      const isInside = e => e.closest('.table, .skip, caption') !== null;
      return {
        width: [root.scrollWidth, root.clientWidth],
        wide: [...document.body.querySelectorAll('*')]
          .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !isInside(e))
          .map(e => e.outerHTML.slice(0, 80)),
        active: [...document.querySelectorAll('script, img, iframe, object, embed, form, link, base')].length,
        handlers: [...document.querySelectorAll('*')]
          .filter(e => [...e.attributes].some(a => a.name.startsWith('on') || a.name === 'style')).length,
        links: [...document.querySelectorAll('a[href]')]
          .filter(a => a.protocol !== 'file:' && (a.protocol !== 'https:' || !a.relList.contains('noreferrer'))).length,
        resources: performance.getEntriesByType('resource').map(e => e.name),
        title: document.title, text: document.body.textContent,
        paper: style.backgroundColor, font: style.fontFamily,
      }""")
    mistakes.expect(seen["width"][0] <= seen["width"][1], place, f"overflows: {seen['width']}")
    mistakes.expect(not seen["wide"], place, f"parts stand out: {seen['wide'][:3]}")
    mistakes.expect(seen["active"] == 0 and seen["handlers"] == 0, place, "the page has active elements")
    mistakes.expect(seen["links"] == 0, place, "a link of another scheme, or with a referrer")
    mistakes.expect(not seen["resources"], place, f"loads {seen['resources']}")
    mistakes.expect(seen["title"] != "hit", place, "a script of the bank ran")
    mistakes.expect("system-ui" in seen["font"], place, "the policy refuses the style sheet")
    is_dark = sum(map(int, seen["paper"].strip("rgb()").split(","))) < 300
    mistakes.expect(is_dark == (scheme == "dark"), place, f"the paper is {seen['paper']}")
    console = driver.get_log("browser")
    mistakes.expect(not console, place, f"the console says {console}")
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    requests = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    mistakes.expect(requests == [path.as_uri()], place, f"requests {requests}")
    if judged:
        driver.execute_script("document.querySelectorAll('details').forEach(e => e.open = true)")
        for violation in Axe().run(driver)["violations"]:
            nodes = violation["nodes"]
            mistakes.append(f"{place}: axe {violation['id']}, {len(nodes)} times: {nodes[0]['html'][:120]}")
    return seen["text"]


def keep_picture(driver, folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    picture = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
    (folder / f"{name}.png").write_bytes(base64.b64decode(picture["data"]))


def look_at_print(driver, path, mistakes):
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": []})
    driver.get(path.as_uri())
    hidden = driver.execute_script(
        "return [...document.querySelectorAll('details .content')].filter(e => e.offsetHeight === 0).length"
    )
    mistakes.expect(hidden == 0, path.name, f"{hidden} items are not printed")
    pages = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    mistakes.expect(len(pages["data"]) > 10_000, path.name, "the print is empty")


def main():
    program_path = os.path.abspath(sys.argv[1])
    mistakes = Mistakes()
    start = time.monotonic()
    pictures = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        hostile_exam(folder)
        program = Program(program_path, folder)
        program.sit("aif-c01-short", full_sitting(json.loads(program.run("form", "aif-c01-short", "--seed", "7", "--format", "json"))))
        full = program.page("report", "report")
        for seed, share in [(8, 0.2), (9, 0.5), (10, 0.7), (11, 1.0)]:
            form = ["form", "aif-c01-short", "--seed", str(seed), "--with-key", "--format", "json"]
            program.sit("aif-c01-short", short_sitting(json.loads(program.run(*form)), share), seed)
        program.sit("aif-c01-short", ["a", "", "b", "", "guess", "c", "", "end"], command="practice")
        lists = [
            program.page("history", "history", "--practice"),
            program.page("progress", "progress", "aif-c01-short"),
        ]
        lines = ["a", 1, "sure", "note " + ATTACK, "b", "flag", "guess", "back", "b", "strike c", "end", "yes"]
        for seed in [7, 8, 9]:
            program.sit("hostile", lines, seed, cwd=folder)
        pages = [
            full,
            program.page("form", "form", "aif-c01-short", "--seed", "7"),
            *lists,
            program.page("hostile-report", "report", cwd=folder),
            program.page("hostile-form", "form", "hostile", "--seed", "7", "--with-key", cwd=folder),
            program.page("hostile-history", "history", cwd=folder),
            program.page("hostile-progress", "progress", "hostile", cwd=folder),
        ]
        driver = chromium()
        try:
            for path in pages:
                is_hostile = path.name.startswith("hostile")
                is_long = path.name in ("report.html", "form.html")
                for width in WIDTHS:
                    for scheme in SCHEMES:
                        judged = not is_long or (width, scheme) in ((390, "dark"), (1400, "light"))
                        text = look(driver, path, width, scheme, mistakes, judged)
                        if pictures:
                            keep_picture(driver, pathlib.Path(pictures), f"{path.stem}-{width}-{scheme}")
                        # A history names exams by their identifiers, which no bank can spoil.
                        if is_hostile and path.name != "hostile-history.html":
                            count = text.count(ATTACK)
                            mistakes.expect(count > 3, path.name, f"the bank's text is there {count} times")
                look_at_print(driver, path, mistakes)
        finally:
            driver.quit()
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    if mistakes:
        sys.exit(1)
    print(f"{len(pages)} pages at {len(WIDTHS)} widths, light and dark, and printed: {time.monotonic() - start:.0f} s")


main()
