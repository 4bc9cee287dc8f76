"""One row a case: what is typed, and what must come of it.

`out` and `err` list pieces that must stand in standard output and standard error, `not_out` and `not_err` such that must not.
Commands run in the folder of the fixtures. `out` of None: nothing may be printed at all.
"""


def case(name, *arguments, code=0, out=(), err=(), not_out=(), not_err=(), stdin="", env=None, lines=None):
    return {"name": name, "arguments": list(arguments), "code": code, "out": out, "err": err, "not_out": not_out,
            "not_err": not_err, "stdin": stdin, "env": env or {}, "lines": lines}


USAGE = [
    case("no arguments", code=2, out=None, err=["Usage: gainsay", "Subcommands:"]),
    case("options alone", "-v", code=2, out=None, err=["Usage: gainsay"]),
    case("help", "--help", out=["Usage: gainsay", "Examples:", "Exit codes:"], err=None),
    case("version", "--version", out=["gainsay 0."], err=None),
    case("unknown command", "reprot", "first.txt", code=2, out=None, err=["no command called reprot", "did you mean report?"]),
    case("unknown option", "report", "first.txt", "--formt", "json", code=2, out=None,
         err=["unknown option --formt", "did you mean --format?", "gainsay report --help"]),
    case("unknown option far from any", "report", "first.txt", "--zzzzzz", code=2, err=["--zzzzzz"], not_err=["did you mean"]),
    case("unknown format", "report", "first.txt", "--format", "pdf", code=2, out=None, err=["pdf", "html"]),
    case("unknown fail level", "report", "first.txt", "--fail-level", "bad", code=2, out=None, err=["bad", "warning"]),
    case("missing paths", "report", code=2, out=None, err=["paths", "gainsay report --help"]),
    case("no threads", "--threads", "0", "languages", code=2, out=None, err=["--threads"]),
    case("too many threads", "--threads", "100000", "languages", code=2, out=None, err=["--threads"]),
    case("threads in words", "--threads", "many", "languages", code=2, out=None, err=["--threads"]),
    case("escape sequence typed", "report\x1b[31m", code=2, not_err=["\x1b"]),
    *[case(f"help of {command}", command, "--help", out=[f"Usage: gainsay {command}", "Example"], err=None)
      for command in ("report", "extract", "mentions", "compare", "languages", "explain", "pairs", "lexicon")],
]

INPUT = [
    case("missing path", "report", "nowhere.txt", code=2, out=None, err=["nowhere.txt: no such file"]),
    case("missing path beside a good one", "report", "nowhere.txt", "first.txt", code=2, out=["first.txt"],
         err=["nowhere.txt: no such file"]),
    case("path with escape sequence", "report", "no\x1b[31mwhere", code=2, not_err=["\x1b"]),
    case("unreadable path", "report", "sealed.txt", code=2, out=None, err=["sealed.txt: cannot be read", "permissions"]),
    case("folder without articles", "report", "pictures", code=2, out=None, err=["pictures: no article", ".txt"]),
    case("empty folder", "extract", "nothing", code=2, out=None, err=["nothing: no article"]),
    case("pattern without a match", "report", "*.nothing", code=2, out=None, err=["matches no file"]),
    case("empty file", "report", "empty.txt", code=2, out=None, err=["empty.txt: is empty"]),
    case("empty standard input", "report", "-", code=2, out=None, err=["is empty"]),
    case("white space only", "report", "blank.txt", err=["blank.txt: holds no text"]),
    case("binary file", "report", "program.txt", code=2, out=None, err=["program.txt: is not text"]),
    case("picture", "report", "pictures/flower.png", code=2, out=None, err=["flower.png: is not text"]),
    case("broken UTF-8", "extract", "broken.txt", out=["$600 million"], err=["broken.txt:1:18: not valid UTF-8"], lines=None),
    case("broken UTF-8, quietly", "-q", "extract", "broken.txt", out=["$600 million"], err=None),
    case("NUL byte", "extract", "nul.txt", out=["980 people"], err=["nul.txt:1:18: holds a NUL"]),
    case("future date", "extract", "future.txt", out=["$600 million"], err=["future.txt: is dated 2199-08-01"]),
    case("impossible date in the text", "extract", "impossible.txt", out=["$600 million"], err=["impossible.txt:1:", "2025-13-45"]),
    case("impossible date in front matter", "extract", "unfit.md", out=["$600 million"], err=["unfit.md:2:", "2025-02-30"]),
    case("impossible date given", "report", "first.txt", "--date", "2025-13-45", code=2, out=None,
         err=["--date 2025-13-45 is not a day", "YYYY-MM-DD"]),
    case("date in words given", "extract", "first.txt", "--date", "yesterday", code=2, out=None, err=["is not a day"]),
    case("date for undated articles", "report", "first.txt", "--format", "json", "--date", "2025-08-28", out=['"given"']),
    case("unknown language", "report", "first.txt", "--lang", "xx", code=2, out=None, err=["--lang xx", "gainsay languages"]),
    case("regional language", "extract", "first.txt", "--lang", "en-GB", out=["$600 million"]),
    case("standard input", "report", "-", "--format", "json", stdin="Acme raised $5 million in 2025.", out=['"path":"-"', "$5 million"]),
    case("standard input and a file", "report", "-", "first.txt", stdin="Cambricon raised $900 million in 2025.",
         out=["cannot be true together"]),
    case("folder", "report", "set", out=["first.txt", "second.md"], not_out=["ignored.csv"]),
    case("pattern", "extract", "*rst.txt", out=["$600 million"], not_out=["$900 million"]),
    case("deep pattern", "extract", "set/**/*.md", out=["$900 million"], not_out=["$600 million"]),
    case("one file twice", "report", "first.txt", "./first.txt", out=["1 "], not_out=["agrees  1"]),
]

REPORT = [
    case("contradiction, never failing", "report", "first.txt", "second.txt", out=["cannot be true together"]),
    case("contradiction at fail level error", "report", "first.txt", "second.txt", "--fail-level", "error", code=1,
         out=["cannot be true together"]),
    case("contradiction at fail level note", "report", "first.txt", "second.txt", "--fail-level", "note", code=1),
    case("one article at fail level note", "report", "first.txt", "--fail-level", "error"),
    case("bad input outweighs findings", "report", "first.txt", "second.txt", "nowhere.txt", "--fail-level", "error", code=2,
         out=["cannot be true together"]),
    case("output to a missing folder", "report", "first.txt", "-o", "no/such/report.json", code=2, out=None,
         err=["no/such/report.json: cannot be written"]),
    case("output to a folder", "report", "first.txt", "-o", "set", code=2, out=None, err=["set: cannot be written"]),
    case("output to /dev/null", "report", "first.txt", "second.txt", "-o", "/dev/null", out=None),
    case("format by the file's ending", "-q", "report", "first.txt", "-o", "out.json", out=None, err=None),
    case("format that nobody writes", "report", "first.txt", "-o", "out.pdf", code=2, out=None, err=["out.pdf", "--format"]),
    case("format named for an odd ending", "-q", "report", "first.txt", "-o", "out.dat", "--format", "json", out=None, err=None),
    case("no colour in a pipe", "report", "first.txt", "second.txt", not_out=["\x1b"]),
    case("verbose", "-v", "report", "first.txt", err=["1 articles read"]),
    case("quiet", "-q", "report", "future.txt", err=None),
]

WORDS = [
    case("mentions of a text", "mentions", "cerca de US $ 600 milhões", out=['"USD"', '"600000000"']),
    case("mentions of standard input", "mentions", stdin="5 km", out=['"kilometer"']),
    case("mentions of standard input named", "mentions", "-", stdin="5 km", out=['"kilometer"']),
    case("mentions with a date", "mentions", "next year", "--date", "2025-08-28", out=['"2026-01-01"']),
    case("mentions with an impossible date", "mentions", "next year", "--date", "2025-13-45", code=2, out=None, err=["is not a day"]),
    case("mentions in an unknown language", "mentions", "5", "--lang", "xx", code=2, out=None, err=["gainsay languages"]),
    case("mentions of nothing", "mentions", "no number here", out=['"mentions": []']),
    case("compare", "compare", "Cambricon raised $600 million in 2025.", "Cambricon raised $900 million in 2025.",
         out=["contradicts (value-conflict)", "apart"]),
    case("compare across languages", "compare", "Cambricon raised $600 million in 2025.", "A Cambricon captou US$ 600 milhões em 2025.",
         out=["agrees"]),
    case("compare strangers", "compare", "The cat sleeps.", "Inflation was 3 percent in May.", out=["not one fact"]),
    case("compare one text", "compare", "alone", code=2, out=None, err=["two texts"]),
    case("compare three texts", "compare", "a", "b", "c", code=2, out=None, err=["did not expect c"]),
    case("compare with an impossible date", "compare", "a", "b", "--date-b", "2025-02-30", code=2, out=None, err=["--date-b 2025-02-30"]),
    case("compare in an unknown language", "compare", "a", "b", "--lang-a", "xx", code=2, out=None, err=["--lang-a xx"]),
    case("compare hostile texts", "compare", "Cambricon raised \x1b[31m$600 million in 2025.", "Cambricon raised $900 million in 2025.",
         not_out=["\x1b"]),
    case("languages", "languages", out=["en  English", "ru  Russian", "pt  Portuguese"]),
    case("pairs weighed", "pairs", "first.txt", "second.txt", out=['"features"', '"score"']),
    case("explain lists the rules", "explain", out=["value-conflict", "status-conflict", "agreement"]),
    case("explain a rule", "explain", "status-conflict", out=["What:", "Why:", "Found in:", "Not in:"]),
    case("explain an unknown rule", "explain", "nonsense", code=2, out=None, err=["no rule called nonsense", "gainsay explain"]),
]

LEXICON = [
    case("check words", "lexicon", "check", "lexicon-good", out=["nothing to mend"], err=None),
    case("check words that are no JSON", "lexicon", "check", "lexicon-syntax", code=2, out=["1 errors"],
         err=["lexicon-syntax/a.json:3", "not valid JSON"]),
    case("check words that contradict each other", "lexicon", "check", "lexicon-doubtful", code=1,
         err=['"swell" names "shrivel" as its opposite', '"swell" is broader than itself', "means swell, too"], out=["0 errors"]),
    case("check a folder that is missing", "lexicon", "check", "nowhere", code=2, err=["nowhere: no such folder"]),
    case("find a word", "lexicon", "find", "выручка", out=["ru: выручка", "concept (measure) revenue", "pt  receita"], err=None),
    case("find a phrase", "lexicon", "find", "raise money", "--lang", "en", out=["en: raise money", "funds-raised"], not_out=["ru:"]),
    case("find nothing", "lexicon", "find", "zzyzx", out=['no language knows "zzyzx"'], err=None),
    case("find without a word", "lexicon", "find", code=2, err=["words"]),
    case("coverage", "lexicon", "coverage", "first.txt", out=["language", "content words", "en"], err=None),
    case("coverage of what is missing", "lexicon", "coverage", "nowhere.txt", code=2, err=["nowhere.txt: no such file"]),
    case("missing folder of words", "--lexicon", "nowhere", "languages", code=2, out=None, err=["nowhere"]),
    case("words that are no JSON", "--lexicon", "lexicon-syntax", "languages", code=2, out=None,
         err=["lexicon-syntax/a.json:3", "not valid JSON"]),
    case("words of an unknown kind", "--lexicon", "lexicon-kind", "languages", code=2, out=None,
         err=["lexicon-kind/a.json:2", "unknown kind", "nombre"]),
    case("a value that is no number", "--lexicon", "lexicon-value", "languages", code=2, out=None,
         err=["lexicon-value/a.json:2", "two", "decimal"]),
    case("words that are no object", "--lexicon", "lexicon-array", "languages", code=2, out=None, err=["lexicon-array/a.json", "object"]),
    case("words of one's own", "--lexicon", "lexicon-good", "extract", "-", stdin="Widgetron raised $5 million in 2025.",
         out=['"id":"widgetron"']),
]

CASES = USAGE + INPUT + REPORT + WORDS + LEXICON
