"""The files that the tests of the command line read: ordinary, odd and hostile ones, written into a temporary folder."""

FIRST = "Cambricon raised $600 million in 2025. The company employs 980 people.\n"
SECOND = "Cambricon raised $900 million in 2025. The company employs 980 people.\n"

RUSSIAN = ("Компания Cambricon привлекла $600 млн в 2025 году. Об этом сообщили в среду представители компании.\n"
           "Завод в Нанкине построят до конца года, и он будет выпускать 20 тысяч чипов в месяц.\n")

HOSTILE = ("Cambricon<script>alert(1)</script> raised $600 million in 2025, said \x1b[31mred\x1b[0m | [click](javascript:alert(2)) "
           "\u202egnp.exe <img src=x onerror=alert(3)> \"quoted\" `code` *bold*.\n")
HOSTILE_ANSWER = ("Cambricon<script>alert(1)</script> raised $900 million in 2025, said \x1b]0;title\x07 </p></body> & | ``` "
                  "![pixel](http://example.org/p.png).\n")

LEXICON_HEAD = '{"schema": "gainsay-lexicon/1", "language": "en", "entries": [\n'


def write(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def write_all(folder):
    for name, content in FILES.items():
        write(folder, name, content)
    (folder / "nothing").mkdir()
    (folder / "pictures").mkdir()
    write(folder, "pictures/flower.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    write(folder, "lines.jsonl", "\n".join(LINES) + "\n")
    (folder / "sealed.txt").write_text(FIRST)
    (folder / "sealed.txt").chmod(0)


LINES = [
    '{"id": "1", "text": "It grew by 60 percent to $5 million."}',
    '{"id": "2", "text": "broken',
    '',
    '{"id": "4", "txt": "no text"}',
    '[1, 2]',
    '{"id": {"deep": []}, "text": "5"}',
    '{"id": "7", "text": "next year", "date": "2025-13-45"}',
    '{"id": 8, "text": "в следующем году", "lang": "ru", "date": "2025-08-28"}',
    '{"id": "9", "text": 5}',
    '{"id": "10", "text": "", "lang": "xx"}',
]

FILES = {
    "first.txt": FIRST,
    "second.txt": SECOND,
    "set/first.txt": FIRST,
    "set/deeper/second.md": SECOND,
    "set/ignored.csv": "a,b\n1,2\n",
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "program.txt": b"\x7fELF\x02\x01\x01" + bytes(64) + bytes(range(256)) * 8,
    "broken.txt": "Cambricon raised ".encode() + b"\xff\xfe\xc3" + " about $600 million in 2025.\n".encode(),
    "nul.txt": b"Cambricon raised \0$600 million in 2025.\nThe company employs 980 people in Nanjing.\n",
    "russian.txt": RUSSIAN,
    "cp1251.txt": RUSSIAN.encode("cp1251"),
    "utf16le.txt": b"\xff\xfe" + RUSSIAN.encode("utf-16-le"),
    "utf16be.txt": b"\xfe\xff" + RUSSIAN.encode("utf-16-be"),
    "marked.txt": b"\xef\xbb\xbf" + RUSSIAN.encode(),
    "crlf.txt": RUSSIAN.replace("\n", "\r\n").encode(),
    "future.txt": "Published: 1 August 2199\n\n" + FIRST,
    "impossible.txt": "Published: 2025-13-45\n\n" + FIRST,
    "unfit.md": "---\ndate: 2025-02-30\ntitle: Funds\n---\n\n" + FIRST,
    "hostile/a <b>.txt": HOSTILE,
    "hostile/b \x1b[31m.txt": HOSTILE_ANSWER,
    "lexicon-syntax/a.json": LEXICON_HEAD + '  {"kind": "number", "value": "2", "forms": ["twain"]},\n]}\n',
    "lexicon-kind/a.json": LEXICON_HEAD + '  {"kind": "nombre", "value": "2", "forms": ["twain"]}]}\n',
    "lexicon-value/a.json": LEXICON_HEAD + '  {"kind": "number", "value": "two", "forms": ["twain"]}]}\n',
    "lexicon-doubtful/a.json": LEXICON_HEAD + """  {"kind": "concept", "id": "swell", "tag": "action", "opposite": "shrivel", "broader": "bulge", "forms": ["swellwort"]},
  {"kind": "concept", "id": "bulge", "tag": "action", "broader": "swell", "forms": ["swellworts"]},
  {"kind": "concept", "id": "wither", "tag": "action", "forms": ["witherwort"]},
  {"kind": "concept", "id": "shrivel", "tag": "action", "opposite": "wither", "forms": ["shrivelwort"]}]}
""",
    "lexicon-array/a.json": "[]\n",
    "lexicon-good/a.json": LEXICON_HEAD + '  {"kind": "entity", "id": "widgetron", "tag": "company", "name": "Widgetron", '
                           '"forms": ["Widgetron"]}]}\n',
}
