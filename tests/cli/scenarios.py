"""What takes more than one row: offsets, schemas, repeatability, hostile texts, large inputs. Each step yields its faults."""
import html.parser
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import time

import fixtures
from schema import Schema

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMATS = ("json", "md", "html", "terminal")


def all_steps():
    return [(name, step) for name, step in sorted(globals().items()) if callable(step) and name.startswith("that_")]


def claims_of(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def report_of(gainsay, *paths, form="json", **options):
    return gainsay.run("-q", "report", "--format", form, *paths, **options)


def that_documents_fit_their_schemas(gainsay):
    report = report_of(gainsay, "set", "russian.txt", "broken.txt", "hostile")
    yield from Schema("report.schema.json").faults(json.loads(report.stdout))
    for claim in claims_of(gainsay.run("-q", "extract", "set", "russian.txt", "hostile")):
        yield from Schema("claim-line.schema.json").faults(claim)


def that_the_seeds_report_fits_its_schema(gainsay):
    report = report_of(gainsay, "seeds", cwd=ROOT)
    document = json.loads(report.stdout)
    yield from Schema("report.schema.json").faults(document)
    yield from reference_faults(document)


def reference_faults(report):
    sources = {source["id"] for source in report["sources"]}
    claims = {claim["id"]: claim for claim in report["claims"]}
    facts = {fact["id"] for fact in report["facts"]}
    yield from (f"{claim['id']}: no source {claim['source']}" for claim in report["claims"] if claim["source"] not in sources)
    for finding in report["findings"]:
        if finding["fact"] not in facts or not set(finding["claims"]) <= set(claims):
            yield f"{finding['id']}: refers to what is not there"
        beside = [claim for side in finding["sides"] for claim in side]
        if sorted(beside) not in ([], sorted(finding["claims"])):
            yield f"{finding['id']}: its sides are not its claims"
    for name, wanted in (("sources", len(sources)), ("claims", len(claims)), ("facts", len(facts))):
        if report["summary"][name] != wanted:
            yield f"summary.{name} is {report['summary'][name]}, there are {wanted}"


def that_jsonl_goes_on_after_a_bad_line(gainsay):
    lines = (gainsay.folder / "lines.jsonl").read_bytes()
    result = gainsay.run("mentions", "--jsonl", stdin=lines)
    answers = claims_of(result)
    if result.returncode != 2:
        yield f"exit code {result.returncode}"
    outcome = {answer["error"]["line"] if "error" in answer else answer["id"] for answer in answers}
    if outcome != {"1", 2, 4, 5, 6, 7, 8, 9, "10"} or len(answers) != 9:
        yield f"answered {outcome}"
    order = [answer["error"]["line"] if "error" in answer else int(answer["id"]) for answer in answers]
    if order != sorted(order):
        yield f"out of order: {order}"
    for answer in answers:
        yield from Schema("error-line.schema.json" if "error" in answer else "mention-line.schema.json").faults(answer)


def that_explained_lines_fit_their_schema(gainsay):
    rows = [{"id": "pt", "text": "cerca de US $ 600 milhões no próximo ano", "lang": "pt", "date": "2025-08-28"},
            {"id": "en", "text": "1,234 people paid 5 dollars at 8 p.m.", "lang": "en"}, {"id": "none", "text": "no number here"}]
    lines = "\n".join(map(json.dumps, rows)).encode()
    plain = claims_of(gainsay.run("mentions", "--jsonl", stdin=lines))
    explained = claims_of(gainsay.run("mentions", "--jsonl", "--explain", stdin=lines))
    for answer in explained:
        yield from Schema("mention-line.schema.json").faults(answer)
    for row, answer in zip(rows, explained):
        text = row["text"].encode()
        for mention in answer["mentions"]:
            for entry in mention["explanation"]["entries"]:
                if text[entry["start"]:entry["end"]].decode() != entry["text"]:
                    yield f"{row['id']}: {entry} does not stand there"
            del mention["explanation"]
    if explained != plain:
        yield "--explain changes more than it adds"


def that_compare_lines_fit_their_schema(gainsay):
    pairs = [{"id": "same", "a": fixtures.FIRST, "b": fixtures.FIRST}, {"id": "other", "a": fixtures.FIRST, "b": fixtures.SECOND},
             {"id": "none", "a": "Hello.", "b": "5 km", "date_a": "2025-08-28", "lang_b": "en"}, {"id": "bad", "a": "alone"}]
    result = gainsay.run("compare", "--jsonl", stdin="\n".join(map(json.dumps, pairs)).encode())
    answers = claims_of(result)
    if result.returncode != 2 or [answer["id"] for answer in answers] != ["same", "other", "none", "bad"]:
        yield f"exit code {result.returncode}, {answers}"
    for answer in answers[:3]:
        yield from Schema("compare-line.schema.json").faults(answer)
    if [answer.get("verdict") for answer in answers[:3]] != ["agrees", "contradicts", None]:
        yield f"verdicts {[answer.get('verdict') for answer in answers]}"
    if "error" not in answers[3]:
        yield "a pair without b is no error"


def that_deep_json_is_an_error_and_no_crash(gainsay):
    deep = '{"id": ' + "[" * 100000 + "]" * 100000 + ', "text": "5"}'
    result = gainsay.run("mentions", "--jsonl", stdin=deep.encode())
    if result.returncode != 2 or '"error"' not in result.stdout.decode():
        yield f"exit code {result.returncode}, {result.stdout[:200]}"


def that_offsets_are_bytes_of_the_file(gainsay):
    encodings = {"russian.txt": "utf-8", "cp1251.txt": "cp1251", "utf16le.txt": "utf-16-le", "utf16be.txt": "utf-16-be",
                 "marked.txt": "utf-8", "crlf.txt": "utf-8"}
    values = None
    for name, encoding in encodings.items():
        data = (gainsay.folder / name).read_bytes()
        claims = claims_of(gainsay.run("-q", "extract", name))
        found = [claim["value_text"] for claim in claims]
        values = values or found
        if found != values or not found:
            yield f"{name}: other values than in russian.txt: {found}"
        for claim in claims:
            for field, text in (("span", claim["quote"]), ("value_span", claim["value_text"])):
                span = claim[field]
                got = data[span["start"]:span["end"]].decode(encoding, errors="replace").replace("\r\n", "\n")
                if got != text:
                    yield f"{name}: {field} {span['start']} to {span['end']} is {got!r}, not {text!r}"


def that_reports_are_the_same_on_any_number_of_threads(gainsay):
    for form in FORMATS:
        reports = {threads: report_of(gainsay, "seeds", form=form, cwd=ROOT, env=None).stdout if threads == 0 else
                   gainsay.run("-q", "--threads", str(threads), "report", "--format", form, "seeds", cwd=ROOT).stdout
                   for threads in (0, 1, 2, 7)}
        if len(set(reports.values())) != 1:
            yield f"{form} differs with the number of threads"
    lines = b"\n".join(json.dumps({"id": i, "text": f"{i} million dollars in {1900 + i % 120}"}).encode() for i in range(9000))
    answers = {gainsay.run("--threads", threads, "mentions", "--jsonl", stdin=lines).stdout for threads in ("1", "2", "7")}
    if len(answers) != 1:
        yield "mentions --jsonl differs with the number of threads"


def that_the_order_of_a_folder_is_by_name(gainsay):
    report = json.loads(report_of(gainsay, "set").stdout)
    paths = [source["path"] for source in report["sources"]]
    if paths != sorted(paths):
        yield f"{paths}"


def that_no_path_of_the_machine_is_in_a_report(gainsay):
    for form in FORMATS:
        if str(ROOT).encode() in report_of(gainsay, "seeds", form=form, cwd=ROOT).stdout:
            yield f"{form} holds {ROOT}"


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))


def that_hostile_texts_stay_text(gainsay):
    for form in FORMATS:
        out = report_of(gainsay, "hostile", form=form).stdout.decode()
        if "\x1b" in out or "\x07" in out or "\u202e" in out.replace("\\u202e", ""):
            if form != "json" or "\x1b" in out or "\x07" in out:
                yield f"{form} holds control characters of the article"
        if form == "md" and re.search(r"(?<!\\)(<(script|img)|\]\(javascript|!\[pixel\]\()", out):
            yield "md holds live markup of the article"
        if form == "html":
            yield from live_markup(out)


def live_markup(page):
    tags = Tags()
    tags.feed(page)
    for tag, attributes in tags.seen:
        if tag in ("script", "img", "iframe", "object") or any(name.startswith("on") for name in attributes):
            yield f"html holds <{tag} {attributes}>"
        if re.match(r"\s*(javascript|data):", attributes.get("href") or ""):
            yield f"html links to {attributes['href']}"


def that_a_good_path_is_reported_beside_a_bad_one(gainsay):
    result = gainsay.run("report", "--format", "json", "nowhere.txt", "first.txt", "empty.txt")
    report = json.loads(result.stdout)
    named = {problem["file"] for problem in report["problems"]}
    if result.returncode != 2 or named != {"nowhere.txt", "empty.txt"} or len(report["sources"]) != 1:
        yield f"exit code {result.returncode}, problems {named}, {len(report['sources'])} sources"


def that_an_output_file_is_whole_or_absent(gainsay):
    gainsay.run("-q", "report", "first.txt", "-o", "whole.json")
    json.loads((gainsay.folder / "whole.json").read_bytes())
    leftovers = [path.name for path in gainsay.folder.iterdir() if path.name.endswith(".part")]
    yield from (f"left behind: {name}" for name in leftovers)


def that_endings_choose_the_format(gainsay):
    for name, start in (("e.json", b"{"), ("e.html", b"<!"), ("e.htm", b"<!"), ("e.md", b"# "), ("e.markdown", b"# "),
                        ("x.y/e", b"1 source")):
        (gainsay.folder / name).parent.mkdir(exist_ok=True)
        gainsay.run("-q", "report", "first.txt", "-o", name)
        written = (gainsay.folder / name).read_bytes()
        if not written.startswith(start):
            yield f"{name} begins with {written[:20]}"


def that_a_closed_output_is_told(gainsay):
    for arguments in (["report", "first.txt"], ["extract", "first.txt"], ["languages"], ["explain"], ["mentions", "5 km"]):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([gainsay.program, *arguments], stdout=full, stderr=subprocess.PIPE, cwd=gainsay.folder, check=False)
        if result.returncode != 2 or b"standard output" not in result.stderr:
            yield f"{arguments}: exit code {result.returncode}, {result.stderr}"
    with open("/dev/full", "wb") as full:
        result = subprocess.run([gainsay.program, "mentions", "--jsonl"], input=b'{"id": 1, "text": "5"}\n', stdout=full,
                                stderr=subprocess.PIPE, check=False)
    if result.returncode != 2:
        yield f"mentions --jsonl: exit code {result.returncode}"


def that_a_reader_may_leave_early(gainsay):
    """A pipe whose reader goes away ends the program, without a word and without a crash."""
    process = subprocess.Popen([gainsay.program, "-q", "report", "seeds", "--format", "json"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, cwd=ROOT)
    process.stdout.close()
    err = process.stderr.read()
    code = process.wait(timeout=60)
    if code not in (-13, 2) or b"terminate" in err:
        yield f"exit code {code}, {err}"


def that_colour_is_for_terminals_only(gainsay):
    wanted = {"": True, "1": False}
    for no_colour, colour in wanted.items():
        out = run_on_terminal(gainsay, ["report", "first.txt", "second.txt"], {"NO_COLOR": no_colour})
        if (b"\x1b[" in out) != colour:
            yield f"NO_COLOR={no_colour!r}: {out[:200]}"


def run_on_terminal(gainsay, arguments, env):
    leader, follower = os.openpty()
    process = subprocess.Popen([gainsay.program, *arguments], stdout=follower, stderr=subprocess.DEVNULL, cwd=gainsay.folder,
                               env=os.environ | env)
    os.close(follower)
    out = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        out += piece
    process.wait()
    os.close(leader)
    return out


def measured(gainsay, arguments, timeout):
    """Seconds and MB that a run took, and its result. Output goes to a file: it may be large."""
    before = time.monotonic()
    with open(gainsay.folder / "measured.out", "wb") as out:
        process = subprocess.Popen([gainsay.program, *arguments], stdout=out, stderr=subprocess.PIPE, cwd=gainsay.folder)
        err = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - before
    faults = []
    if process.returncode != 0:
        faults.append(f"exit code {process.returncode}: {err[-300:]}")
    if seconds > timeout:
        faults.append(f"took {seconds:.0f} s")
    return faults, usage.ru_maxrss / 1024


def that_one_long_line_is_read(gainsay):
    """30 MB without a line's end: words mostly, a number now and then."""
    words = b"the committee said that nobody had asked what the council of the old town would do about it and why so late "
    size = 2_000_000 if gainsay.sanitized else 30_000_000
    line = (words * 5 + b"until 2025 when 17 members left it. ") * (size // 580)
    (gainsay.folder / "long-line.txt").write_bytes(line)
    faults, megabytes = measured(gainsay, ["-q", "extract", "long-line.txt"], 60)
    yield from faults
    if not gainsay.sanitized and megabytes > 2500:
        yield f"took {megabytes:.0f} MB"


def that_one_long_word_is_read(gainsay):
    size = 500_000 if gainsay.sanitized else 10_000_000
    for name, text in (("letters", b"a" * size), ("digits", b"7" * size), ("brackets", b"(" * size), ("commas", b"1," * (size // 2)),
                       ("quotes", "«".encode() * (size // 2)), ("marks", "e\u0301".encode() * (size // 3))):
        (gainsay.folder / "long-word.txt").write_bytes(b"There it was: " + text + b" and no more.\n")
        faults, megabytes = measured(gainsay, ["-q", "extract", "long-word.txt"], 30)
        yield from (f"{name}: {fault}" for fault in faults)
        if not gainsay.sanitized and megabytes > 2500:
            yield f"{name}: took {megabytes:.0f} MB"


def that_markdown_cannot_stall_it(gainsay):
    size = 20_000 if gainsay.sanitized else 300_000
    for name, piece in (("links", "[a]("), ("stars", "*a **b "), ("quotes", "> "), ("ticks", "`"), ("lists", "- "), ("pipes", "|a"),
                        ("tags", "<a "), ("images", "![")):
        (gainsay.folder / "odd.md").write_bytes((piece * size + "\n\nIt cost $5 million.\n").encode())
        faults, _ = measured(gainsay, ["-q", "extract", "odd.md"], 30)
        yield from (f"{name}: {fault}" for fault in faults)


def that_many_tiny_sentences_are_read(gainsay):
    count = 5_000 if gainsay.sanitized else 100_000
    text = "".join(f"It sold {i % 97 + 3} of {i}. " for i in range(count))
    (gainsay.folder / "tiny.txt").write_text(text)
    faults, megabytes = measured(gainsay, ["-q", "extract", "tiny.txt"], 60)
    yield from faults
    claims = (gainsay.folder / "measured.out").read_bytes().count(b"\n")
    if claims < count:
        yield f"only {claims} claims of {count} sentences"
    if not gainsay.sanitized and megabytes > 2500:
        yield f"took {megabytes:.0f} MB"


def that_a_report_on_many_like_claims_ends(gainsay):
    """Two files of claims that all look alike: neither the pairs that are weighed nor the findings may be all pairs."""
    count = 300 if gainsay.sanitized else 2_000
    for name, shift in (("alike-a.txt", 0), ("alike-b.txt", 1)):
        text = "\n".join(f"Cambricon raised ${i * 2 + shift + 10} million in 2025." for i in range(count))
        (gainsay.folder / name).write_text(text)
    faults, _ = measured(gainsay, ["-q", "report", "--format", "json", "alike-a.txt", "alike-b.txt"], 60)
    yield from faults
    findings = (gainsay.folder / "measured.out").read_bytes().count(b'"rule"')
    if findings > 4 * count:
        yield f"{findings} findings on {2 * count} claims"
