"""What the user typed after `python3 -m ogi`: the same words as of the command `ogi`."""

import argparse
import datetime
import re
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, NoReturn, Optional, Sequence, Set, Tuple

from ._enums import MEDIA, Format, Language, Medium

VALID, INVALID, UNDETERMINED, UNREADABLE, USAGE, FAULT = range(6)

FORMATS = {"text": Format.TEXT, "json": Format.JSON}
RESULT_FORMATS = {**FORMATS, "sarif": Format.SARIF, "junit": Format.JUNIT, "csv": Format.CSV, "html": Format.HTML}
LANGUAGES = {"zh": Language.ZH, "en": Language.EN}
EXCHANGE_FORMS = {"json": Medium.JSON, "xml": Medium.XML}


class Failed(Exception):
    """Ends a part of the command's work with an exit code and a message for the user."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass
class Arguments:
    """What was asked for."""

    command: str = ""
    words: List[str] = field(default_factory=list)
    lang: Language = Language.ZH
    format: Format = Format.TEXT
    medium: Medium = Medium.ANY
    max_bytes: int = 0
    max_cells: int = 0
    max_expanded_bytes: int = 0
    max_archive_entries: int = 0
    keep_passed: bool = False
    fail_on_warning: bool = False
    previous: str = ""
    parts: List[str] = field(default_factory=list)
    profile: str = ""
    waivers: str = ""
    baseline: str = ""
    today: Optional[datetime.date] = None
    fill_marks: bool = False
    output: Optional[str] = None
    to: Optional[Medium] = None
    log: str = ""
    colour: bool = False

    def say(self, zh: str, en: str) -> str:
        return en if self.lang == Language.EN else zh


class _Once(argparse.Action):
    """An option that may be given once, and whose value is a name of something."""

    def __init__(self, *names: Any, known: Optional[Dict[str, Any]] = None, **more: Any) -> None:
        super().__init__(*names, **more)
        self.known = known

    def __call__(self, parser: Any, namespace: Any, value: Any, option: Optional[str] = None) -> None:
        if self.dest in parser.given:
            parser.error(parser.text("只能写一次：", "can be given once: ") + str(option))
        parser.given.add(self.dest)
        if self.known is not None:
            if value not in self.known:
                parser.error(f'{option}: "{value}": {" | ".join(self.known)}')
            value = self.known[value]
        setattr(namespace, self.dest, value)


class _Grammar(argparse.ArgumentParser):
    """The options of the command line, or of one command. Its words besides options are looked at by who asks."""

    def __init__(self, language: Language, usage: str, description: str, epilog: str) -> None:
        super().__init__(
            prog="ogi",
            usage=usage,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=34, width=120),
        )
        self.language = language
        self.given: Set[str] = set()
        self.options = self.add_argument_group(self.text("选项", "Options"))
        self.options.add_argument(
            "-h", "--help", action="store_true", help=self.text("显示帮助", "show this help"), default=False
        )
        self.add_choice("--lang", "lang", LANGUAGES, "输出语言：zh（默认）或 en", "language of messages: zh (default) or en")

    def text(self, zh: str, en: str) -> str:
        return en if self.language == Language.EN else zh

    def add_choice(self, name: str, to: str, known: Dict[str, Any], zh: str, en: str) -> None:
        self.options.add_argument(
            name,
            dest=to,
            action=_Once,
            known=known,
            metavar="|".join(known),
            default=argparse.SUPPRESS,
            help=self.text(zh, en),
        )

    def add_value(self, *names: str, to: str, what: str, zh: str, en: str, type: Callable[[str], Any] = str) -> None:
        self.options.add_argument(
            *names, dest=to, action=_Once, metavar=what, type=type, default=argparse.SUPPRESS, help=self.text(zh, en)
        )

    def add_list(self, name: str, to: str, what: str, zh: str, en: str, type: Callable[[str], Any] = str) -> None:
        self.options.add_argument(
            name, dest=to, action="append", metavar=what, type=type, default=argparse.SUPPRESS, help=self.text(zh, en)
        )

    def add_flag(self, name: str, to: str, zh: str, en: str) -> None:
        self.options.add_argument(
            name, dest=to, action="store_true", default=argparse.SUPPRESS, help=self.text(zh, en)
        )

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", self.text("用法: ", "Usage: "), 1)

    def error(self, message: str) -> NoReturn:
        raise Failed(
            USAGE,
            self.text(f"用法错误：{message}。用 ogi --help 查看用法。", f"usage: {message}. See ogi --help."),
        )

    def read(self, words: Sequence[str], into: Arguments) -> None:
        """Takes the options out of the words; what is left over are the words of `into`."""
        end = list(words).index("--") if "--" in words else len(words)
        # A flag that may have a value behind "=", so that a file name behind it is not taken for its own.
        flags = ("--log", "--log=")
        found, rest = self.parse_known_args(["--log=-" if word in flags else word for word in words[:end]])
        if found.help:
            raise Failed(VALID, self.format_help())
        unknown = [word for word in rest if word.startswith("-") and word != "-"]
        if unknown:
            self.error(self.text("有不认识的参数：", "not expected: ") + " ".join(unknown))
        for name, value in vars(found).items():
            if name != "help":
                setattr(into, name, value)
        into.words = rest + list(words[end + 1 :])


def _positive(text: str) -> int:
    value = int(text)
    if not 0 < value < 2**63:
        raise ValueError(text)
    return value


def _day(text: str) -> datetime.date:
    try:
        return datetime.datetime.strptime(text if re.fullmatch("[0-9-]{10}", text) else "", "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}": 2025-01-31') from None


def _reading(grammar: _Grammar) -> None:
    grammar.add_choice(
        "--from",
        "medium",
        MEDIA,
        "输入的形式（默认按内容识别）；与内容不符即报错",
        "form of the input (default: found from its content); it is an error if that contradicts",
    )
    zh, en = "输入的最大字节数（默认 67108864）", "largest input in bytes (default 67108864)"
    grammar.add_value("--max-bytes", to="max_bytes", what="N", zh=zh, en=en, type=_positive)
    zh = "文件中表格单元格和段落的最多个数（默认 1000000）"
    en = "most table cells and paragraphs of a document (default 1000000)"
    grammar.add_value("--max-cells", to="max_cells", what="N", zh=zh, en=en, type=_positive)
    zh, en = "压缩文件解压后的最大字节数（默认 268435456）", "most bytes that an archive unpacks to (default 268435456)"
    grammar.add_value("--max-expanded", to="max_expanded_bytes", what="N", zh=zh, en=en, type=_positive)
    zh, en = "压缩文件中的最多文件数（默认 10000）", "most files in an archive (default 10000)"
    grammar.add_value("--max-entries", to="max_archive_entries", what="N", zh=zh, en=en, type=_positive)


def _file(name: str) -> str:
    """The name of a file: an empty one, as of a variable that is not set, would pass for none."""
    if not name:
        raise ValueError(name)
    return name


def _format(grammar: _Grammar) -> None:
    zh, en = "输出形式：text（默认）或 json", "form of the output: text (default) or json"
    grammar.add_choice("--format", "format", FORMATS, zh, en)


def _knowledge(grammar: _Grammar) -> None:
    for name, zh, en in (
        ("previous", "本机关上一年度的报告", "last year's report of the same organ"),
        ("profile", "核对配置（JSON）", "the profile to check by (JSON)"),
        ("waivers", "豁免清单（JSON）", "findings that someone answers for (JSON)"),
        ("baseline", "以前的核对结果（JSON），用来分出新的问题", "a former result (JSON), to tell what is new"),
    ):
        grammar.add_value(f"--{name}", to=name, what="FILE", zh=zh, en=en, type=_file)
    zh, en = "本报告所汇总的一份报告（可重复）", "a report that this one adds up (repeatable)"
    grammar.add_list("--part", to="parts", what="FILE", zh=zh, en=en, type=_file)
    zh = "核对日期，豁免按它判断是否到期（默认当天）"
    en = "the day of the check, for waivers that end (default: today)"
    grammar.add_value("--today", to="today", what="YYYY-MM-DD", zh=zh, en=en, type=_day)


def _check(grammar: _Grammar) -> None:
    grammar.add_choice(
        "--format",
        "format",
        RESULT_FORMATS,
        "输出形式：text（默认）、json、sarif、junit、csv 或 html",
        "form of the output: text (default), json, sarif, junit, csv or html",
    )
    _reading(grammar)
    _knowledge(grammar)
    zh, en = "同时列出相符和略过的各项", "also list what passed and what was skipped"
    grammar.add_flag("--all", "keep_passed", zh, en)
    zh = "warning：有警告也按不通过（退出码 1）"
    en = "warning: a warning counts as invalid (exit code 1)"
    grammar.add_choice("--fail-on", "fail_on_warning", {"error": False, "warning": True}, zh, en)
    zh, en = "结果写入文件（默认标准输出）", "write the result to a file"
    grammar.add_value("-o", "--output", to="output", what="FILE", zh=zh, en=en)


def _convert(grammar: _Grammar) -> None:
    zh, en = "输出文件（必需）；- 表示标准输出", "output file (required); - is standard output"
    grammar.add_value("-o", "--output", to="output", what="FILE", zh=zh, en=en)
    zh, en = "输出形式（默认按输出文件名）", "form of the output (default: by its name)"
    grammar.add_choice("--to", "to", EXCHANGE_FORMS, zh, en)
    zh = "列出导入时修正、推断和未读的内容（标准错误）；--log=FILE 写入文件（JSON）"
    en = (
        "show what the import repaired, guessed and left unread (standard error); --log=FILE writes it as JSON"
    )
    grammar.add_value("--log", to="log", what="FILE", zh=zh, en=en)
    _reading(grammar)


def _reconcile(grammar: _Grammar) -> None:
    zh, en = "也补标为不适用（/、-、—）的格", "also fill cells marked as not applicable (/ - —)"
    grammar.add_flag("--fill-marks", "fill_marks", zh, en)
    _format(grammar)
    zh = "把补好的报告写入文件；- 表示标准输出"
    en = "write the report with the figures; - is standard output"
    grammar.add_value("-o", "--output", to="output", what="FILE", zh=zh, en=en)
    zh, en = "报告的输出形式（默认按输出文件名）", "form of the report (default: by its name)"
    grammar.add_choice("--to", "to", EXCHANGE_FORMS, zh, en)
    _reading(grammar)


def _facts(grammar: _Grammar) -> None:
    _format(grammar)
    _reading(grammar)


#: Command: its other words with how many of them there must be and may be; its options; what it does.
COMMANDS: Dict[str, Tuple[str, int, Optional[int], Callable[[_Grammar], None], str, str]] = {
    "check": ("FILE...", 1, None, _check, "检查报告，列出问题与结论", "check reports; list findings and the verdict"),
    "convert": ("FILE", 1, 1, _convert, "转换为规范的 JSON 或 XML", "convert to canonical JSON or XML"),
    "reconcile": (
        "FILE",
        1,
        1,
        _reconcile,
        "列出由加总关系可以推出的缺数；用 -o 写出补好的报告",
        "list missing figures that follow from the sums; write the report with them with -o",
    ),
    "facts": (
        "FILE",
        1,
        1,
        _facts,
        "列出正文中的数字：含义，以及与表格是否相符",
        "list the figures in the prose: what they mean, whether the tables agree",
    ),
    "explain": (
        "RULE...",
        1,
        None,
        _format,
        "说明规则：含义、算式、依据、示例",
        "explain rules: meaning, formula, legal basis, example",
    ),
    "rules": ("", 0, 0, _format, "列出全部规则", "list all rules"),
    "form": (
        "",
        0,
        0,
        _format,
        "列出格式的全部单元格：代码、版本、路径、名称",
        "list every cell of the form: code, editions, path, label",
    ),
}


def _language_wanted(words: Sequence[str]) -> Language:
    """The language of the help itself, which is needed before the command line is read."""
    for word, following in zip(words, [*words[1:], ""]):
        if word == "--lang=en" or (word == "--lang" and following == "en"):
            return Language.EN
    return Language.ZH


def parse(words: Sequence[str], version: Callable[[], str]) -> Arguments:
    """Reads the command line. Help, the version and usage errors are raised as Failed, with the text to print."""
    language = _language_wanted(words)
    into = Arguments(lang=language)
    before, command, after = _divided(words)
    outer = _outer(language)
    if "--version" in before:
        raise Failed(VALID, f"ogi {version()}\n")
    outer.read(before, into)
    if command not in COMMANDS:
        names = ("、" if language == Language.ZH else ", ").join(COMMANDS)
        outer.error(outer.text(f"缺少命令（{names}）", f"a command is required ({names})"))
    into.command = command
    others, least, most, options, zh, en = COMMANDS[command]
    usage = f"ogi {command} [--lang zh|en] [...] {others}".rstrip()
    inner = _Grammar(language, usage, zh if language == Language.ZH else en, "")
    options(inner)
    inner.read(after, into)
    if len(into.words) < least:
        inner.error(inner.text("缺少参数 ", "missing: ") + others.rstrip("."))
    if most is not None and len(into.words) > most:
        inner.error(inner.text("有不认识的参数：", "not expected: ") + " ".join(into.words[most:]))
    if command == "convert" and into.output is None:
        inner.error(inner.text("缺少参数 --output", "missing: --output"))
    return into


def _divided(words: Sequence[str]) -> Tuple[List[str], str, List[str]]:
    """What stands before the command, the command, and what stands after it."""
    index = 0
    while index < len(words) and words[index].startswith("-"):
        index += 2 if words[index] == "--lang" else 1
    return list(words[:index]), words[index] if index < len(words) else "", list(words[index + 1 :])


def _outer(language: Language) -> _Grammar:
    zh = "政府信息公开工作年度报告：检查、转换、说明规则。"
    en = "Government information disclosure annual reports: check, convert, explain."
    commands = "".join(
        f"  {name:<31} {said_zh if language == Language.ZH else said_en}\n"
        for name, (_, _, _, _, said_zh, said_en) in COMMANDS.items()
    )
    codes_zh = "退出码：0 通过，1 不通过，2 无法判定，3 输入无法读取，4 用法错误，5 内部故障。"
    codes_en = "Exit codes: 0 valid, 1 invalid, 2 undetermined, 3 input unreadable, 4 usage, 5 fault."
    heading, codes = ("命令", codes_zh) if language == Language.ZH else ("Commands", codes_en)
    epilog = f"{heading}:\n{commands}\n{codes}"
    grammar = _Grammar(language, "ogi [--lang zh|en] COMMAND ...", zh if language == Language.ZH else en, epilog)
    grammar.options.add_argument("--version", action="store_true", help=grammar.text("显示版本", "show the version"))
    return grammar
