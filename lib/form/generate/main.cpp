// ogi_generate [--check] ROOT: writes the files that follow from the form table below ROOT, or says which ones differ.
#include "form/generate/outputs.hpp"
#include "form/generate/refresh.hpp"

#include <iterator>

int main(int argc, char **argv) {
    using namespace ogi::form::generate;
    constexpr output outputs[] = {
        {"include/ogi/form_codes.hpp", cpp_codes},
        {"capi/include/ogi.h", c_codes, true},
        {"bindings/python/ogi/_codes.py", python_codes},
        {"docs/schema/ogi-report.schema.json", json_schema},
        {"docs/schema/ogi-report.xsd", xsd},
        {"docs/reference/cells.zh.md", cells_zh},
        {"docs/reference/cells.en.md", cells_en},
    };
    return refresh(outputs, std::size(outputs), {"lib/form/*.def", "generate"}, argc, argv);
}
