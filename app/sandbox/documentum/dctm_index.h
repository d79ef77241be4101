// The full-text index, which follows the repository some time behind. Source: protocol page 3.3 (asynchronous).
#pragma once

#include "app/sandbox/documentum/dctm_thing.h"

#include <map>

namespace cf::sandbox::documentum {

/// One thread.
class Index
{
public:
    void noted(const HoldingChange& change, const HeldRecord& before);
    /// What the index knows of a record now: the record as it is, as it was, or nothing when it has not come that far.
    std::shared_ptr<const HeldRecord> known(const HeldRecord& record, UtcMs now, UtcMs lag) const;

private:
    struct State {
        UtcMs until = 0; ///< it was so before this
        std::shared_ptr<const HeldRecord> record; ///< null: it was not there
    };
    std::map<quint64, QList<State>> m_earlier;
};

/// Words, "phrases", NOT, AND, OR, as simple search has them: every word of the text begins or ends nowhere else.
bool containsWords(const QString& text, const QString& query);
/// What is looked at: what is said of a communication, and its content if that is text.
QString wordsOf(const Thing& thing, const StoredFiles& files);

} // namespace cf::sandbox::documentum
