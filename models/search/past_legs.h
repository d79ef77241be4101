// Functions SQL does not have, and the states legs were in at a past time. Inside the layer only.
#pragma once

#include "models/search/fragment.h"

#include <memory>

namespace cf::search {

/// Adds to the connection:
///  - folded_words(text): what the index holds of it, and value_meets (condition.h); for good;
///  - while it lives, known_then(leg id, its communication, its known_to, column, value): what delivery events known at that
///    time make of a column of leg, if anything was learnt of it since; else `value`, which was already true.
/// No statement that uses them may outlive it. One connection has at most one.
class Functions
{
public:
    static Result<std::unique_ptr<Functions>> add(store::Database& database, const Knowing& knowing);
    ~Functions();
    Q_DISABLE_COPY_MOVE(Functions)

    struct Then;

private:
    explicit Functions(store::Database& database);
    store::Database& m_database;
    std::shared_ptr<Then> m_then;
};

} // namespace cf::search
