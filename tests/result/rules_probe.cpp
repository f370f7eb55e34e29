// Prints the JSON of the catalogue of rules, of the form and of each rule alone, divided by a record separator.
#include <ogi/result_writers.hpp>

#include <cstdio>
#include <string>

int main() {
    std::string all = ogi::write_rules(ogi::result_format::json) + '\x1e' + ogi::write_form(ogi::result_format::json);
    for (const ogi::rule_info &rule : ogi::rules())
        all += '\x1e' + ogi::write_rule(rule, ogi::result_format::json);
    std::fwrite(all.data(), 1, all.size(), stdout);
}
