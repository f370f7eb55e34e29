// What must hold for every input, whatever it is. A property that does not hold ends the program: the fuzzer then keeps
// the input, and the corpus test fails.
#pragma once

#include "fuzz/require.hpp"

#include <ogi/ogi.hpp>

#include <string_view>

namespace ogi::fuzz {

/// A refusal says what is wrong in both languages, names no fault of the library, and points into the input.
void require_sound_refusal(const failure &f, std::string_view input);

/// Every known place in the input itself lies within it, and its line and column are those of its offset.
void require_sound_places(const cell_places &places, std::string_view input);

/// What was read can be written; canonical text read again is equal and written again is byte for byte the same; JSON →
/// XML → JSON and XML → JSON → XML are the identity.
void require_round_trips(const report &r);

/// Checking is repeatable, counts every instance once, and says valid only where no rule of severity error failed or
/// could not be assessed. Every form of the result can be written.
void require_sound_check(const reading &source, std::string_view input);

/// With a smaller budget the same input gives either the same report or a refusal.
void require_budget_only_refuses(std::string_view input, medium hint);

/// An input whose kind is found from its content reads as it does with that kind for a hint.
void require_hint_changes_nothing(std::string_view input);

/// Everything that holds of a reading, for the bytes of one input. A hint is never passed over: what was read is of that kind.
void require_sound_reading(std::string_view input, medium hint);

} // namespace ogi::fuzz
