// The labels of the form and their variants in the form in which printed labels are compared.
#pragma once

#include "recognize/label.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi {

/// Labels of one kind, each with the code of its line in the form table.
class label_set {
public:
    void add(std::string_view label, std::int32_t code);
    /// Adds labels separated by '|'.
    void add_all(std::string_view labels, std::int32_t code);
    void sort();

    /// The code of the line that a printed label names: as a whole, or without what stands in brackets.
    std::optional<std::int32_t> find(const printed_label &label) const;

    /// The labels in the form in which they are compared, with their codes.
    const std::vector<std::pair<std::string, std::int32_t>> &lines() const noexcept { return labels_; }

private:
    std::optional<std::int32_t> find_text(std::string_view text) const;
    std::vector<std::pair<std::string, std::int32_t>> labels_;
};

/// Every label of the form. Row labels of table 3 do not hold the one-row （六）其他处理, which is told from its
/// caption by the figures that follow.
struct catalogue {
    label_set groups, application_rows, applicants, applicant_captions;
    label_set blocks, disclosure_rows, measures;
    label_set proceedings, proceeding_captions, results;
    label_set sections, aspects;
};

const catalogue &form_labels();

/// Whether a printed text names 信息内容, the head of the label column of table 2.
bool is_content_head(const printed_label &label);
/// Whether it is the head of the label column of table 3: 本列数据的勾稽关系为…
bool is_relation_note(const printed_label &label);

} // namespace ogi
