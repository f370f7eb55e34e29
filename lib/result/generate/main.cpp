// ogi_generate_rules [--check] ROOT: writes the pages that follow from the rules of the check and of the import below ROOT, or says which
// ones differ.
#include "form/generate/refresh.hpp"
#include "result/generate/import_reference.hpp"
#include "result/generate/rules_reference.hpp"

#include <iterator>

int main(int argc, char **argv) {
    using namespace ogi::generate;
    constexpr ogi::form::generate::output outputs[] = {
        {"docs/reference/rules.zh.md", rules_zh},      {"docs/reference/rules.en.md", rules_en},
        {"docs/reference/import.zh.md", import_zh},    {"docs/reference/import.en.md", import_en},
        {"docs/guide/zh/rules.md", families_zh, true}, {"docs/guide/en/rules.md", families_en, true},
    };
    return refresh(outputs, std::size(outputs),
                   {"lib/rules/catalogue/*.hpp and lib/model/import_rules.def", "generate_rules"}, argc, argv);
}
