// main c|cpp REPORT NEW.json: one consumer or the other.
#include <cstring>

extern "C" int consume_in_c(int argc, char **argv);
int consume_in_cpp(int argc, char **argv);

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    return std::strcmp(argv[1], "c") == 0 ? consume_in_c(argc - 1, argv + 1) : consume_in_cpp(argc - 1, argv + 1);
}
