#include "facts/clause_signs.hpp"

namespace ogi::facts {
namespace {

/// Takes in token after token.
class gathering {
public:
    explicit gathering(signs &gathered) : all(gathered) {}

    void take(const clause_token &c, const std::vector<quantity> &numbers) {
        const token &t = c.token;
        if (t.sense != sense::conjunction && t.sense != sense::enumeration) all.only_joints = false;
        switch (t.sense) {
        case sense::application: take_application(t); break;
        case sense::receive_new: all.receive_new = true, verb(); break;
        case sense::receive: all.receive = true, verb(); break;
        case sense::receive_handle: all.receive_handle = true, verb(); break;
        case sense::complete: all.complete = true, verb(); break;
        case sense::handle: all.handle = true, verb(); break;
        case sense::carry: take_carry(); break;
        case sense::carry_in: all.carry_in = true, noun(domain::applications); break;
        case sense::carry_out: all.carry_out = true, noun(domain::applications); break;
        case sense::outcome: all.outcomes |= t.argument, ++all.outcome_words, noun(domain::applications); break;
        case sense::reason: all.reasons |= t.argument, noun(domain::applications); break;
        case sense::withdrawn: all.withdrawn = true, noun(domain::applications); break;
        case sense::applicant: all.applicants |= t.argument, noun(domain::applications); break;
        case sense::proceeding: take_proceeding(t); break;
        case sense::result: all.results |= t.argument, noun(domain::proceedings); break;
        case sense::court_case: all.court_case = true; break;
        case sense::document: all.documents |= t.argument, noun(domain::disclosure); break;
        case sense::decided: all.decided |= t.argument, noun(domain::disclosure); break;
        case sense::administrative_fee: all.administrative_fee = true, noun(domain::disclosure); break;
        case sense::procurement: all.procurement = true, noun(domain::disclosure); break;
        case sense::issue: all.issue = true, verb(); break;
        case sense::amend: all.amends = true, foreign(); break;
        case sense::repeal: all.repeal = true, verb(); break;
        case sense::effective: all.effective = true, verb(); break;
        case sense::publish:
            all.publish = true;
            all.released = all.released || t.argument != 0;
            verb();
            break;
        case sense::newly_published: all.newly_published = true, verb(); break;
        case sense::overall_number: all.overall_number = true, verb(); break;
        case sense::decision: all.decision = true, verb(); break;
        case sense::decision_make: all.decision_make = true, verb(); break;
        case sense::processing_fee: all.names_processing_fee = true, noun(domain::processing_fee); break;
        case sense::fee_notice: all.fee_notice = true, noun(domain::processing_fee); break;
        case sense::fee_collect: all.fee_collect = true, verb(); break;
        case sense::this_year: all.this_year = true, all.previous_year = false, all.year.reset(); break;
        case sense::previous_year: take_previous_year(); break;
        case sense::next_year: take_next_year(); break;
        case sense::part_of_year: all.part_of_year = true; break;
        case sense::since: all.since = true; break;
        case sense::cumulative: all.cumulative = true; break;
        case sense::channel: all.channel = true; break;
        case sense::partly: all.partly = true; break;
        case sense::timely: all.timely = true; break;
        case sense::filing: all.filing = true, foreign(); break;
        case sense::as_reviewer: all.as_reviewer = true; break;
        case sense::change: all.change = true; break;
        case sense::modal: all.modal = true; break;
        case sense::none:
        case sense::none_happened:
        case sense::none_issued:
        case sense::none_repealed:
        case sense::none_fee: all.none = true; break;
        case sense::of_these: all.of_these = true; break;
        case sense::cause:
            all.cause = true;
            all.disclosure = all.disclosure || t.argument != 0;
            break;
        case sense::conjunction:
        case sense::enumeration: all.joints += all.any ? 1 : 0; break;
        case sense::number: take_number(numbers[t.argument]); break;
        case sense::organ:
        case sense::own:
        case sense::area:
        case sense::part_of_organ: organ(t); break;
        case sense::matter:
            if (all.last == domain::disclosure) foreign();
            break;
        case sense::unknown: foreign(); break;
        case sense::other_thing: all.other_thing = true, foreign(); break;
        case sense::disclosure: all.disclosure = true; break;
        case sense::qualifier: // 政府信息, 社会公众: whoever applies, and for whatever
        case sense::filler:
        case sense::respectively:
        case sense::each:
        case sense::all:
        case sense::title:
        default: break;
        }
        right_before_ = t.sense;
    }

    void finish() {
        finish_date(0);
        if (begins_with_the_year_ && !ends_with_the_year_) all.part_of_year = true;
        all.foreign_after = pending_;
    }

private:
    void word() {
        all.foreign_between = all.foreign_between || pending_;
        all.organ_between = all.organ_between || pending_organ_;
        pending_ = pending_organ_ = false;
        all.any = true;
    }
    void verb() { word(); }
    void noun(domain d) {
        word();
        all.last = d;
        all.names_applications = all.names_applications || d == domain::applications;
        all.names_proceedings = all.names_proceedings || d == domain::proceedings;
        all.names_disclosure = all.names_disclosure || d == domain::disclosure;
        all.names_fee = all.names_fee || d == domain::processing_fee;
    }
    void foreign() { pending_ = all.any || behind_figure_; }
    void organ(const token &t) {
        if (t.sense == sense::part_of_organ && all.any) pending_ = true;
        pending_organ_ = all.any;
    }

    void take_application(const token &t) {
        const bool bare = t.argument == 0;
        // 低保申请 is another application.
        if (bare && (right_before_ == sense::unknown || right_before_ == sense::other_thing ||
                     right_before_ == sense::decided || right_before_ == sense::matter))
            all.foreign_before = true;
        all.application = true;
        all.published_on_request = all.published_on_request || t.argument == 2;
        all.strong_application = all.strong_application || !bare;
        noun(domain::applications);
    }

    void take_proceeding(const token &t) {
        // 行政诉讼（未经复议直接起诉）: the narrower of the two.
        const std::uint32_t narrower = all.proceedings & t.argument;
        const bool litigation_named = (all.proceedings & 0xCU) != 0 && (t.argument & 0xCU) != 0;
        all.proceedings =
            litigation_named && narrower != 0 && all.joints == 0 ? narrower : all.proceedings | t.argument;
        noun(domain::proceedings);
    }

    void take_carry() {
        all.carry = true;
        if (all.previous_year) all.carried_from_previous = true, all.previous_year = false;
        if (all.year) all.carried_from = all.year, all.year.reset();
        noun(domain::applications);
    }
    void take_previous_year() {
        if (all.carry)
            all.carried_from_previous = true;
        else
            all.previous_year = true;
    }
    void take_next_year() {
        if (all.carry)
            all.carried_to_next = true;
        else
            all.next_year = true;
    }

    void take_number(const quantity &q) {
        if (q.kind == number_kind::year) {
            const auto year = static_cast<std::int32_t>(q.value);
            (all.carry && !all.carried_to ? all.carried_to : all.year) = year;
        } else if (q.kind == number_kind::month) {
            finish_date(0);
            month_ = q.value;
        } else if (q.kind == number_kind::day) {
            finish_date(q.value);
        } else if (q.kind != number_kind::other) {
            behind_figure_ = true;
        }
    }

    /// 1月1日至12月31日, or 截至12月31日, is the whole year.
    void finish_date(std::int64_t day) {
        if (month_ == 12 && day == 31)
            ends_with_the_year_ = true;
        else if (month_ != 0 && !(month_ == 1 && day == 1))
            all.part_of_year = true;
        begins_with_the_year_ = begins_with_the_year_ || (month_ == 1 && day == 1);
        month_ = 0;
    }

    signs &all;
    bool begins_with_the_year_ = false, ends_with_the_year_ = false;
    std::int64_t month_ = 0;
    bool pending_ = false, pending_organ_ = false, behind_figure_ = false;
    sense right_before_ = sense::stop;
};

} // namespace

signs gather(const clause_range &range, const std::vector<quantity> &numbers) {
    signs all;
    gathering g(all);
    for (std::size_t i = range.begin; i < range.end; ++i)
        g.take((*range.clause)[i], numbers);
    g.finish();
    return all;
}

} // namespace ogi::facts
