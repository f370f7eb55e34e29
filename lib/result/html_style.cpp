#include "result/html_style.hpp"

#include "rules/sha256.hpp"

namespace ogi {
namespace {

constexpr std::string_view style = R"css(
:root{color-scheme:light;--ink:#1d2330;--soft:#5a6373;--rule:#c9cfd8;--pale:#f4f6f9;--paper:#fff;--head:#eef1f6;
--error:#b3161d;--error-pale:#fdecec;--warning:#9a5200;--warning-pale:#fdf1df;--note:#1f56a8;--note-pale:#eaf1fb;
--open:#6b5a00;--open-pale:#fbf6d8;--waived:#5a6373;--waived-pale:#eceff3;--good:#1b6e3c;--good-pale:#e7f5ec;--link:#1f4e96}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--pale);color:var(--ink);font:15px/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:anywhere}
main,header.page,footer.page{max-width:1500px;margin:0 auto;padding:0 24px}
header.page{padding-top:28px}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font-family:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono",monospace;font-size:.92em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker{margin:0;color:var(--soft);letter-spacing:.04em}
h1{margin:.1em 0 .5em;font-size:1.75rem;line-height:1.3}
h2{margin:0 0 .7em;font-size:1.25rem;line-height:1.35;padding-left:.6em;border-left:5px solid var(--link)}
h3{margin:0;font-size:1rem;line-height:1.45}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:.4em 1.2em;padding:16px 20px;border-radius:8px;border:1px solid;border-left-width:8px;background:var(--paper)}
.verdict strong{font-size:1.5rem;line-height:1.2}
.verdict p{margin:0}
.verdict.valid{color:var(--good);background:var(--good-pale)}
.verdict.invalid{color:var(--error);background:var(--error-pale)}
.verdict.undetermined{color:var(--open);background:var(--open-pale)}
.verdict p{color:var(--ink)}
.counts{display:flex;flex-wrap:wrap;gap:10px;margin:16px 0;padding:0;list-style:none}
.counts li{flex:1 1 7.5em;padding:8px 14px;background:var(--paper);border:1px solid var(--rule);border-top:4px solid var(--rule);border-radius:6px}
.counts b{display:block;font-size:1.5rem;line-height:1.25;font-variant-numeric:tabular-nums}
.counts .error{border-top-color:var(--error)}.counts .warning{border-top-color:var(--warning)}.counts .note{border-top-color:var(--note)}
.counts .open{border-top-color:var(--open)}.counts .waived{border-top-color:var(--waived)}.counts .good{border-top-color:var(--good)}
.attention{margin:12px 0;padding:10px 16px;background:var(--open-pale);border:1px solid var(--open);border-left-width:6px;border-radius:6px}
.about{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2em 1.2em;margin:0;padding:14px 20px;background:var(--paper);border:1px solid var(--rule);border-radius:8px}
.about dt{color:var(--soft)}.about dd{margin:0}
nav.parts ol{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0 0;padding:0;list-style:none}
nav.parts a{display:block;padding:5px 14px;background:var(--paper);border:1px solid var(--rule);border-radius:99px;text-decoration:none}
nav.parts a:hover{border-color:var(--link)}
nav.parts b{margin-left:.4em}
section.part{margin:28px 0;padding:20px 22px 22px;background:var(--paper);border:1px solid var(--rule);border-radius:8px}
.sides{display:grid;gap:20px 26px;grid-template-columns:minmax(0,1fr)}
@media(min-width:1240px){.sides.two{grid-template-columns:minmax(0,1fr) 25rem;align-items:start}}
.wide .findings{display:grid;gap:14px;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));align-items:start}
.wide .finding,.wide .lacking{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
table.form{width:100%;font-size:14px;line-height:1.45}
table.form th,table.form td{border:1px solid #9aa3b0;padding:4px 7px}
table.form th{background:var(--head);font-weight:500;text-align:center;overflow-wrap:break-word}
table.form th[scope=row]{background:var(--paper);text-align:left;min-width:9em}
table.form th[scope=rowgroup]{background:var(--paper)}
table.form th.block{background:var(--head);font-weight:600}
table.form th.upright{width:2.6em;min-width:2.6em;padding:4px;writing-mode:vertical-rl;text-align:center}
html:lang(zh) table.form th.upright{letter-spacing:.2em}
table.form td{text-align:right;min-width:3.2em;height:2.1em;white-space:nowrap}
table.form td.text{white-space:normal}
table.form td.relation{text-align:center;white-space:normal;color:var(--soft);max-width:22em}
table.t2{max-width:860px}
table.t2 td,table.t2 th[scope=col]{text-align:center;width:25%}
table.t3 thead th[scope=col]{min-width:4.2em}
html:lang(en) table.t3 th[scope=row]{min-width:15em}
html:lang(en) table.t3 thead th{font-size:12.5px;padding:4px}
table.t4 td,table.t4 th{text-align:center}
table.t4 td{padding-top:8px;padding-bottom:8px}
table.t4 th[scope=col]{width:6.66%;min-width:3em}
table.extra{margin-top:14px;font-size:14px}
table.extra caption{text-align:left;white-space:nowrap;color:var(--soft);padding-bottom:4px}
table.extra th,table.extra td{border:1px solid var(--rule);padding:3px 9px;text-align:left;font-weight:400}
table.extra small{color:var(--soft)}
td.total{font-weight:600}
td.zero{color:#767f8d}
td.blank,td.absent{background:repeating-linear-gradient(135deg,#d9dee6 0 1px,transparent 1px 6px)}
td.text .print{font-style:italic;text-decoration:underline wavy var(--soft) 1px}
td.missing{background-color:var(--open-pale);box-shadow:inset 0 0 0 2px #b7a53a}
td.involved{box-shadow:inset 0 -3px 0 #d98a8d}
td.error,td.warning,td.note,td.open,td.waived{color:var(--ink);scroll-margin:40vh}
td.error{background:var(--error-pale);box-shadow:inset 0 0 0 2px var(--error)}
td.warning{background:var(--warning-pale);box-shadow:inset 0 0 0 2px var(--warning)}
td.note{background:var(--note-pale);box-shadow:inset 0 0 0 2px var(--note)}
td.open{background:var(--open-pale);box-shadow:inset 0 0 0 2px var(--open)}
td.waived{background:var(--waived-pale);box-shadow:inset 0 0 0 2px var(--waived)}
td.suspected{outline:2px dashed var(--error);outline-offset:-4px}
td:target{outline:4px solid var(--link);outline-offset:0}
.change{white-space:nowrap}.taken{color:var(--soft)}
ins{font-weight:700;text-decoration:none;color:var(--good)}
.badges{display:inline-flex;max-width:9em;white-space:normal;flex-wrap:wrap;gap:3px;margin-left:5px;vertical-align:middle;justify-content:flex-end}
.badge{display:inline-block;padding:0 6px;border-radius:4px;border:1px solid;font-size:12px;line-height:18px;font-weight:600;text-decoration:none;white-space:nowrap;background:var(--paper);color:var(--soft)}
.badge.error{background:var(--error);border-color:var(--error);color:#fff}
.badge.warning{background:var(--warning-pale);color:var(--warning)}
.badge.note{color:var(--note);border-style:dashed}
.badge.open{color:var(--open);border-style:double;border-width:3px;line-height:14px}
.badge.waived{color:var(--waived);border-style:dotted;border-width:2px;line-height:16px}
h3 .badge{font-size:14px;line-height:22px}
h3 .badge.open{line-height:18px}h3 .badge.waived{line-height:20px}
.finding{margin:0 0 14px;padding:12px 16px;border:1px solid var(--rule);border-left:6px solid var(--waived);border-radius:6px;background:var(--paper)}
.finding:last-child{margin-bottom:0}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}
.finding.note{border-left-color:var(--note)}.finding.open{border-left-color:var(--open)}
.finding:target,li:target{outline:3px solid var(--link);outline-offset:1px}
.finding p{margin:.45em 0}
.tags{display:flex;flex-wrap:wrap;gap:0 .9em;color:var(--soft);font-size:13px}
.tags .since{font-weight:600;color:var(--link)}
.message{font-weight:500}
.finding dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2em .9em;margin:.5em 0 0;font-size:14px}
.finding dt{color:var(--soft)}.finding dd{margin:0}
dd.suspect{font-weight:700}
dd.figures{font-variant-numeric:tabular-nums}
dd.fine{color:var(--soft)}
.then{font-size:14px;color:var(--soft)}
.consequences{margin:.3em 0 0;padding:0;list-style:none;font-size:14px}
.consequences li{margin:.25em 0;padding-left:.8em;border-left:2px solid var(--rule)}
.none{margin:0;color:var(--good)}
.none::before{content:"✓ "}
.lacking{margin:0 0 14px;padding:8px 14px;background:var(--open-pale);border:1px solid #b7a53a;border-radius:6px}
ul.plain{margin:.3em 0;padding-left:1.3em}
details{margin-top:.6em}
summary{cursor:pointer;color:var(--link)}
table.list{width:100%;font-size:14px}
table.list th,table.list td{border-bottom:1px solid var(--rule);padding:4px 10px 4px 0;text-align:left;vertical-align:top;font-weight:400}
table.list thead th{color:var(--soft)}
footer.page{padding-bottom:32px;color:var(--soft);font-size:13px}
@media(max-width:640px){main,header.page,footer.page{padding-left:12px;padding-right:12px}section.part{padding:14px 12px}
h1{font-size:1.4rem}.counts li{flex-basis:5.5em;padding:6px 10px}.about,.finding dl{grid-template-columns:minmax(0,1fr);gap:0}
.about dd,.finding dd{margin-bottom:.35em}table.form{font-size:13px}table.t3{min-width:760px}table.t4{min-width:760px}}
@media print{@page{size:A4;margin:12mm 10mm}
body{background:none;font-size:10pt;line-height:1.45}
main,header.page,footer.page{max-width:none;padding:0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
nav.parts{display:none}a{color:inherit;text-decoration:none}
section.part{margin:6mm 0;padding:0;border:0}
h1{font-size:16pt}h2{font-size:12.5pt;break-after:avoid}h3{font-size:10.5pt}
.sides,.sides.two,.wide .findings{display:block}.wide .finding,.wide .lacking{margin-bottom:2.5mm}.findings{margin-top:4mm}
.scroll{overflow:visible}
table.form{font-size:8pt;line-height:1.3}table.form th,table.form td{padding:2px 3px;min-width:0;height:auto}
table.form th[scope=row]{min-width:0}table.t3 thead th[scope=col]{min-width:0}
table.t3,table.t4{break-inside:avoid}table.t2 tbody{break-inside:avoid}tr{break-inside:avoid}
thead{display:table-header-group}
.badges{gap:1px;margin-left:2px}.badge{font-size:7pt;line-height:10pt;padding:0 2px}.badge.open,.badge.waived{line-height:8pt}
h3 .badge{font-size:9.5pt;line-height:13pt}
.finding{break-inside:avoid;padding:2mm 3mm;margin-bottom:2.5mm}.finding dl,.then,.consequences,table.list,table.extra{font-size:9pt}
td.suspected{outline:0}details:not([open]){display:none}
.counts{gap:2mm;margin:3mm 0}.counts li{flex-basis:3.5em;padding:1mm 3mm}.counts b{font-size:13pt}.verdict,.about{padding:3mm 4mm}.verdict strong{font-size:15pt}}
)css";

unsigned value_of(char hex) {
    return static_cast<unsigned>(hex <= '9' ? hex - '0' : hex - 'a' + 10);
}

/// Digits of base 16, which a policy does not take, as base 64: six bits a character, of three digits two.
std::string base64_of(std::string_view hex) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0, value = 0;
    for (char c : hex) {
        value = value << 4 | value_of(c);
        bits += 4;
        if (bits < 6) continue;
        bits -= 6;
        out += digits[value >> bits & 63U];
    }
    if (bits != 0) out += digits[value << (6 - bits) & 63U];
    while (out.size() % 4 != 0)
        out += '=';
    return out;
}

} // namespace

std::string_view html_style() {
    return style;
}

std::string html_policy() {
    return "default-src 'none'; style-src 'sha256-" + base64_of(sha256_hex(style)) +
           "'; base-uri 'none'; form-action 'none'";
}

} // namespace ogi
