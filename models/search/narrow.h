// Conditions on what hangs on a communication, asked of the index before the rows. Inside the layer only.
#pragma once

#include "models/search/index_reader.h"

namespace cf::search {

struct Narrowed {
    Hits hits;
    enum class Says {
        Nothing,    ///< about the plan
        Candidates, ///< the rows decide; nobody else meets it
        All         ///< who meets it
    } says = Says::Nothing;
    Hits sure; ///< candidates that meet it for certain
};
/// Of a plan of kind Elements, as of now. `within`: only these matter.
Result<Narrowed> narrow(const Context& context, const Plan& plan, const Hits* within);

} // namespace cf::search
