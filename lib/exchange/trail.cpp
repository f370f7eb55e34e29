#include "exchange/trail.hpp"

#include "exchange/problem.hpp"

namespace ogi::exchange {

std::string trail::json_pointer() const {
    std::string out;
    for (std::size_t i = 0; i < depth_; ++i) {
        const frame &f = frames_[i];
        if (!f.child) break;
        out += '/';
        if (f.at->shape == shape::list)
            out += std::to_string(f.index);
        else
            out += f.child->key;
    }
    return out;
}

std::string trail::element_path() const {
    std::string out;
    if (depth_ > 0) out.append("/").append(frames_[0].at->key);
    for (std::size_t i = 0; i < depth_; ++i) {
        const frame &f = frames_[i];
        if (!f.child) break;
        out.append("/").append(f.child->key);
        if (f.at->shape == shape::list) out.append("[").append(std::to_string(f.index + std::size_t{1})).append("]");
    }
    return out;
}

std::string element_part(std::string_view name) {
    return "/" + shown(name);
}

} // namespace ogi::exchange
