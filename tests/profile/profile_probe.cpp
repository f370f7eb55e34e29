// Reads texts from standard input, each behind a line "profile SIZE" or "waivers SIZE", and answers each with a line: "ok",
// or what is wrong with it.
#include <ogi/profile.hpp>

#include <iostream>
#include <string>

int main() {
    std::string kind;
    std::size_t size = 0;
    while (std::cin >> kind >> size) {
        std::string text(size, '\0');
        std::cin.get();
        std::cin.read(text.data(), static_cast<std::streamsize>(size));
        if (kind == "profile") {
            const auto read = ogi::read_profile(text);
            std::cout << (read ? "ok" : read.error().describe(ogi::language::en)) << '\n';
        } else {
            const auto read = ogi::read_waivers(text);
            std::cout << (read ? "ok" : read.error().describe(ogi::language::en)) << '\n';
        }
    }
}
