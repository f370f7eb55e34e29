// Runs a program of C calls over a few handles, and asserts after every call what the header promises.
#pragma once

#include "fuzz/capi_calls.hpp"
#include "fuzz/capi_program.hpp"

namespace ogi::fuzz {

class capi_machine {
public:
    explicit capi_machine(std::string_view program);
    ~capi_machine();
    capi_machine(const capi_machine &) = delete;
    capi_machine &operator=(const capi_machine &) = delete;

    void run();

private:
    using operation = void (capi_machine::*)();
    struct instruction {
        char letter;
        operation does;
    };
    static const instruction instructions[];

    void create();         // n EDITION SLOT
    void read();           // r HINT OPTIONS SLOT TEXT
    void clone();          // k SLOT SLOT
    void destroy();        // d SLOT
    void compare();        // e SLOT SLOT
    void get_info();       // i SLOT
    void set_organ();      // o SLOT TEXT
    void set_year();       // y SLOT NUMBER
    void get_cell();       // g SLOT CODE
    void set_cell();       // s SLOT CODE STATE NUMBER TEXT
    void get_cells();      // G SLOT COUNT CODE…
    void set_cells();      // S SLOT COUNT (CODE STATE NUMBER)…
    void get_place();      // p SLOT CODE
    void write();          // w SLOT MEDIUM
    void check();          // c SLOT KEEP_PASSED MOST TEXT
    void write_result();   // v FORMAT LANGUAGE COLOUR
    void write_rules();    // u FORMAT TEXT
    void ask_form();       // f EDITION CAPACITY CODE LANGUAGE
    void find_cell();      // q TEXT
    void mistake_handle(); // x: a handle of another kind, and none
    void shrink_structs(); // z SLOT SIZE: structs of an older or a newer caller
    void set_head();       // h SLOT SCOPE NUMBER NUMBER NUMBER TEXT
    void add_text();       // t SLOT WHAT SECTION PART KIND TEXT
    void add_extension();  // E SLOT TABLE TEXT TEXT STATE NUMBER TEXT
    void set_fee();        // F SLOT WHICH STATE NUMBER TEXT
    void clear_lists();    // C SLOT WHICH
    void rebuild();        // b SLOT: what a report gives out builds an equal one
    void walk_result();    // m
    void find_rule();      // R NUMBER TEXT
    void read_figure();    // a UNIT TEXT
    void list_facts();     // P SLOT FORMAT
    void tell_checker();   // K WHAT (TEXT | SLOT | NUMBER NUMBER NUMBER)
    void check_with();     // L SLOT: with what the checker knows
    void reconcile();      // D SLOT FILL_MARKS
    void walk_source();    // l SLOT FORMAT TEXT: what the import says of a report
    void ask_import();     // I NUMBER MEDIUM
    void ask_labels();     // B EDITION LANGUAGE FORMAT TABLE NUMBER CODE TEXT

    ogi_report *&report() { return reports_[program_.below(std::size(reports_))]; }
    /// Runs a call that changes a report and makes sure that a refused one changes nothing.
    template <class Call> void change(ogi_report *report, Call call) {
        const owned<ogi_report> before = report ? copy_of(report) : nullptr;
        if (!done(call) && report) require(same(report, before.get()), "a refused change changes nothing");
    }

    capi_program program_;
    std::vector<std::int32_t> codes_;
    ogi_report *reports_[3] = {};
    ogi_result *result_ = nullptr;
    ogi_checker *checker_ = nullptr;
};

} // namespace ogi::fuzz
