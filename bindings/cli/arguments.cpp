#include "arguments.hpp"

#include <CLI/CLI.hpp>

#include <cstring>
#include <map>
#include <memory>

namespace ogi_cli {
namespace {

const std::map<std::string, ogi_language> languages = {{"zh", OGI_LANGUAGE_ZH}, {"en", OGI_LANGUAGE_EN}};
const std::map<std::string, ogi_format> formats = {{"text", OGI_FORMAT_TEXT}, {"json", OGI_FORMAT_JSON}};
const std::map<std::string, ogi_format> result_formats = {{"text", OGI_FORMAT_TEXT},   {"json", OGI_FORMAT_JSON},
                                                          {"sarif", OGI_FORMAT_SARIF}, {"junit", OGI_FORMAT_JUNIT},
                                                          {"csv", OGI_FORMAT_CSV},     {"html", OGI_FORMAT_HTML}};
const std::map<std::string, ogi_medium> media = {{"json", OGI_MEDIUM_JSON}, {"xml", OGI_MEDIUM_XML},
                                                 {"text", OGI_MEDIUM_TEXT}, {"html", OGI_MEDIUM_HTML},
                                                 {"docx", OGI_MEDIUM_DOCX}, {"xlsx", OGI_MEDIUM_XLSX},
                                                 {"odt", OGI_MEDIUM_ODT},   {"ods", OGI_MEDIUM_ODS},
                                                 {"doc", OGI_MEDIUM_DOC},   {"pdf_layout", OGI_MEDIUM_PDF_LAYOUT}};
const std::map<std::string, ogi_medium> exchange_forms = {{"json", OGI_MEDIUM_JSON}, {"xml", OGI_MEDIUM_XML}};

/// The language of the help itself, which is needed before the command line is read.
ogi_language language_wanted(const std::vector<std::string> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == "--lang=en" || (words[i] == "--lang" && i + 1 < words.size() && words[i + 1] == "en"))
            return OGI_LANGUAGE_EN;
    return OGI_LANGUAGE_ZH;
}

/// Everything that options write to. It lives as long as the command.
struct arguments {
    settings general;
    check_settings check;
    convert_settings convert;
    reconcile_settings reconcile;
    facts_settings facts;
    std::vector<std::string> rules;
    ogi_format format = OGI_FORMAT_TEXT;
};

/// The number that the digits from `begin` on make, or -1 where one of them is no digit.
std::int32_t digits_of(const std::string &text, std::size_t begin, std::size_t size) {
    std::int32_t out = 0;
    for (const char c : text.substr(begin, size)) {
        if (c < '0' || c > '9') return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

/// Reads 2025-01-31. The library says whether there is such a day.
bool read_day(const std::string &text, day &to) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    to = {digits_of(text, 0, 4), digits_of(text, 5, 2), digits_of(text, 8, 2)};
    return to.year > 0 && to.month >= 0 && to.day >= 0;
}

/// Takes the name of a value for the value.
template <class Value> CLI::Validator one_of(const std::map<std::string, Value> &values) {
    const auto replace = [&values](std::string &given) {
        const auto found = values.find(given);
        if (found == values.end()) {
            std::string names;
            for (const auto &[name, value] : values)
                names.append(names.empty() ? "" : " | ").append(name);
            return "\"" + given + "\": " + names;
        }
        given = std::to_string(found->second);
        return std::string();
    };
    return CLI::Validator(replace, "");
}

class grammar {
public:
    grammar(arguments &to, ogi_language language) : to_(to) {
        to_.general.language = language;
        app_.name("ogi");
        app_.description(text("政府信息公开工作年度报告：检查、转换、说明规则。",
                              "Government information disclosure annual reports: check, convert, explain."));
        app_.option_defaults()->group(text("选项", "Options"));
        app_.set_help_flag("-h,--help", text("显示帮助", "show this help"));
        app_.set_version_flag("--version", std::string("ogi ") + ogi_version(), text("显示版本", "show the version"));
        add_language(app_);
        app_.require_subcommand(1);
        app_.allow_windows_style_options(false); // on every system the same options, and /folder/file is a file
        app_.get_formatter()->column_width(34);
        if (language == OGI_LANGUAGE_ZH) {
            const std::pair<const char *, const char *> words[] = {
                {"Usage", "用法"},      {"OPTIONS", "选项"},     {"Options", "选项"},      {"Positionals", "参数"},
                {"SUBCOMMAND", "命令"}, {"Subcommands", "命令"}, {"REQUIRED", "（必需）"},
            };
            for (const auto &[english, chinese] : words)
                app_.get_formatter()->label(english, chinese);
        }
        add_check();
        add_convert();
        add_reconcile();
        add_facts();
        add_explain();
        add_rules();
        add_form();
        app_.footer(text("退出码：0 通过，1 不通过，2 无法判定，3 输入无法读取，4 用法错误，5 内部故障。",
                         "Exit codes: 0 valid, 1 invalid, 2 undetermined, 3 input unreadable, 4 usage, 5 fault."));
    }

    CLI::App &app() { return app_; }

    std::function<exit_code(const settings &)> chosen(const std::shared_ptr<arguments> &all) const {
        if (*check_) return [all](const settings &s) { return check(all->check, s); };
        if (*convert_) return [all](const settings &s) { return convert(all->convert, s); };
        if (*reconcile_) return [all](const settings &s) { return reconcile(all->reconcile, all->format, s); };
        if (*facts_) return [all](const settings &s) { return show_facts(all->facts, all->format, s); };
        if (*explain_) return [all](const settings &s) { return explain(all->rules, all->format, s); };
        if (*form_) return [all](const settings &s) { return show_form(all->format, s); };
        return [all](const settings &s) { return list_rules(all->format, s); };
    }

    std::string text(std::string_view zh, std::string_view en) const { return std::string(to_.general.say(zh, en)); }

private:
    CLI::App *command(const char *name, std::string_view zh, std::string_view en) {
        CLI::App *sub = app_.add_subcommand(name, text(zh, en))->group(text("命令", "Commands"));
        sub->option_defaults()->group(text("选项", "Options"));
        sub->set_help_flag("-h,--help", text("显示帮助", "show this help"));
        add_language(*sub);
        return sub;
    }

    void add_language(CLI::App &to) {
        to.add_option("--lang", to_.general.language,
                      text("输出语言：zh（默认）或 en", "language of messages: zh (default) or en"))
            ->transform(one_of(languages))
            ->type_name("zh|en");
    }

    void add_format(CLI::App *sub, ogi_format &format) {
        sub->add_option("--format", format,
                        text("输出形式：text（默认）或 json", "form of the output: text (default) or json"))
            ->transform(one_of(formats))
            ->type_name("text|json");
    }

    void add_reading(CLI::App *sub, input_settings &reading) {
        sub->add_option("--from", reading.medium,
                        text("输入的形式（默认按内容识别）；与内容不符即报错",
                             "form of the input (default: found from its content); it is an error if that contradicts"))
            ->transform(one_of(media))
            ->type_name("json|xml|text|html|docx|xlsx|odt|ods|doc|pdf_layout");
        add_limit(sub, "--max-bytes", reading.max_bytes, "输入的最大字节数（默认 67108864）",
                  "largest input in bytes (default 67108864)");
        add_limit(sub, "--max-cells", reading.max_cells, "文件中表格单元格和段落的最多个数（默认 1000000）",
                  "most table cells and paragraphs of a document (default 1000000)");
        add_limit(sub, "--max-expanded", reading.max_expanded_bytes, "压缩文件解压后的最大字节数（默认 268435456）",
                  "most bytes that an archive unpacks to (default 268435456)");
        add_limit(sub, "--max-entries", reading.max_archive_entries, "压缩文件中的最多文件数（默认 10000）",
                  "most files in an archive (default 10000)");
    }

    void add_limit(CLI::App *sub, const char *name, std::uint64_t &limit, std::string_view zh, std::string_view en) {
        sub->add_option(name, limit, text(zh, en))->check(CLI::PositiveNumber.description(""))->type_name("N");
    }

    void add_file(CLI::App *sub, const char *name, std::string &file, std::string_view zh, std::string_view en) {
        sub->add_option(name, file, text(zh, en))->type_name("FILE")->check(is_a_name());
    }

    /// An empty name, as of a variable that is not set, would pass for none.
    CLI::Validator is_a_name() const {
        const std::string fault = text("文件名为空", "the name of the file is empty");
        return CLI::Validator([fault](std::string &name) { return name.empty() ? fault : std::string(); }, "");
    }

    void add_knowledge(CLI::App *sub, knowledge_settings &known) {
        add_file(sub, "--previous", known.previous, "本机关上一年度的报告", "last year's report of the same organ");
        sub->add_option("--part", known.parts,
                        text("本报告所汇总的一份报告（可重复）", "a report that this one adds up (repeatable)"))
            ->type_name("FILE")
            ->expected(1)
            ->check(is_a_name())
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        add_file(sub, "--profile", known.profile, "核对配置（JSON）", "the profile to check by (JSON)");
        add_file(sub, "--waivers", known.waivers, "豁免清单（JSON）", "findings that someone answers for (JSON)");
        add_file(sub, "--baseline", known.baseline, "以前的核对结果（JSON），用来分出新的问题",
                 "a former result (JSON), to tell what is new");
        sub->add_option_function<std::string>(
               "--today",
               [this, &known](const std::string &given) {
                   if (!read_day(given, known.today))
                       throw CLI::ValidationError("--today: " + given,
                                                  text("应为 2025-01-31 的形式", "as in 2025-01-31"));
               },
               text("核对日期，豁免按它判断是否到期（默认当天）",
                    "the day of the check, for waivers that end (default: today)"))
            ->type_name("YYYY-MM-DD");
    }

    void add_check() {
        check_ = command("check", "检查报告，列出问题与结论", "check reports; list findings and the verdict");
        check_->add_option("FILE", to_.check.inputs, text("报告文件；- 表示标准输入", "reports; - is standard input"))
            ->required()
            ->type_name("");
        check_
            ->add_option("--format", to_.check.format,
                         text("输出形式：text（默认）、json、sarif、junit、csv 或 html",
                              "form of the output: text (default), json, sarif, junit, csv or html"))
            ->transform(one_of(result_formats))
            ->type_name("text|json|sarif|junit|csv|html");
        add_reading(check_, to_.check.reading);
        add_knowledge(check_, to_.check.known);
        check_->add_flag("--all", to_.check.keep_passed,
                         text("同时列出相符和略过的各项", "also list what passed and what was skipped"));
        check_
            ->add_option_function<std::string>(
                "--fail-on", [this](const std::string &what) { to_.check.fail_on_warning = what == "warning"; },
                text("warning：有警告也按不通过（退出码 1）", "warning: a warning counts as invalid (exit code 1)"))
            ->check(CLI::IsMember({"error", "warning"}).description(""))
            ->type_name("error|warning");
        check_
            ->add_option("-o,--output", to_.check.output,
                         text("结果写入文件（默认标准输出）", "write the result to a file"))
            ->type_name("FILE");
    }

    void add_convert() {
        convert_ = command("convert", "转换为规范的 JSON 或 XML", "convert to canonical JSON or XML");
        convert_
            ->add_option("FILE", to_.convert.input, text("报告文件；- 表示标准输入", "a report; - is standard input"))
            ->required()
            ->type_name("");
        convert_
            ->add_option("-o,--output", to_.convert.output,
                         text("输出文件；- 表示标准输出", "output file; - is standard output"))
            ->required()
            ->type_name("FILE");
        convert_
            ->add_option("--to", to_.convert.to,
                         text("输出形式（默认按输出文件名）", "form of the output (default: by its name)"))
            ->transform(one_of(exchange_forms))
            ->type_name("json|xml");
        // A flag, so that a file name behind it is not taken for its own.
        convert_->add_flag("--log{-}", to_.convert.log,
                           text("列出导入时修正、推断和未读的内容（标准错误）；--log=FILE 写入文件（JSON）",
                                "show what the import repaired, guessed and left unread (standard error); "
                                "--log=FILE writes it as JSON"));
        add_reading(convert_, to_.convert.reading);
    }

    void add_reconcile() {
        reconcile_ = command("reconcile", "列出由加总关系可以推出的缺数；用 -o 写出补好的报告",
                             "list missing figures that follow from the sums; write the report with them with -o");
        reconcile_
            ->add_option("FILE", to_.reconcile.input, text("报告文件；- 表示标准输入", "a report; - is standard input"))
            ->required()
            ->type_name("");
        reconcile_->add_flag("--fill-marks", to_.reconcile.fill_marks,
                             text("也补标为不适用（/、-、—）的格", "also fill cells marked as not applicable (/ - —)"));
        add_format(reconcile_, to_.format);
        add_file(reconcile_, "-o,--output", to_.reconcile.output, "把补好的报告写入文件；- 表示标准输出",
                 "write the report with the figures; - is standard output");
        reconcile_
            ->add_option("--to", to_.reconcile.to,
                         text("报告的输出形式（默认按输出文件名）", "form of the report (default: by its name)"))
            ->transform(one_of(exchange_forms))
            ->type_name("json|xml");
        add_reading(reconcile_, to_.reconcile.reading);
    }

    void add_facts() {
        facts_ = command("facts", "列出正文中的数字：含义，以及与表格是否相符",
                         "list the figures in the prose: what they mean, whether the tables agree");
        facts_->add_option("FILE", to_.facts.input, text("报告文件；- 表示标准输入", "a report; - is standard input"))
            ->required()
            ->type_name("");
        add_format(facts_, to_.format);
        add_reading(facts_, to_.facts.reading);
    }

    void add_explain() {
        explain_ = command("explain", "说明规则：含义、算式、依据、示例",
                           "explain rules: meaning, formula, legal basis, example");
        explain_->add_option("RULE", to_.rules, text("规则编号，如 T3-BAL", "ids of rules, such as T3-BAL"))
            ->required()
            ->type_name("");
        add_format(explain_, to_.format);
    }

    void add_rules() { add_format(command("rules", "列出全部规则", "list all rules"), to_.format); }

    void add_form() {
        form_ = command("form", "列出格式的全部单元格：代码、版本、路径、名称",
                        "list every cell of the form: code, editions, path, label");
        add_format(form_, to_.format);
    }

    arguments &to_;
    CLI::App app_;
    CLI::App *check_ = nullptr, *convert_ = nullptr, *reconcile_ = nullptr, *facts_ = nullptr, *explain_ = nullptr,
             *form_ = nullptr;
};

/// What was wrong with the command line, in the user's language. The parser's own words are English.
std::string sentence(const CLI::ParseError &error, const settings &s) {
    const std::string name = error.get_name(), what = error.what();
    const auto before = [&what](const char *mark) { return what.substr(0, what.find(mark)); };
    const auto after = [&what](const char *mark) { return what.substr(what.find(mark) + std::strlen(mark)); };
    std::string zh = "参数的值不对：" + what;
    if (name == "ExtrasError") zh = "有不认识的参数：" + after(": ");
    if (name == "RequiredError") zh = "缺少参数 " + before(" is required");
    if (name == "ArgumentMismatch") zh = "参数的个数不对：" + before(":");
    if (what == "A subcommand is required") zh = "缺少命令（check、convert、reconcile、facts、explain、rules、form）";
    return s.language == OGI_LANGUAGE_ZH ? "用法错误：" + zh + "。用 ogi --help 查看用法。"
                                         : "usage: " + what + ". See ogi --help.";
}

} // namespace

command parse(const std::vector<std::string> &words, bool terminal) {
    const auto all = std::make_shared<arguments>();
    grammar known(*all, language_wanted(words));
    try {
        known.app().parse(std::vector<std::string>(words.rbegin(), words.rend())); // it takes the last word first
    } catch (const CLI::Success &asked) {
        const bool version = asked.get_name() == "CallForVersion";
        throw failed{valid, version ? std::string(asked.what()) + "\n" : known.app().help()};
    } catch (const CLI::ParseError &error) {
        throw failed{usage, sentence(error, all->general)};
    }
    all->general.colour = terminal && all->check.output == "-";
    return {all->general, known.chosen(all)};
}

} // namespace ogi_cli
