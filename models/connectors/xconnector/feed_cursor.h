// How far a delivery feed was read.
#pragma once

#include "models/base/clock.h"

#include <QString>

#include <optional>

namespace cf::connectors {

/// Text of any other form is the beginning of the feed.
struct FeedCursor {
    QString last;                  ///< id of the last event taken in; empty: none yet
    UtcMs newest = 0;              ///< the latest time that any of them was taken down or happened; 0: none told one
    std::optional<UtcMs> again{};  ///< the feed forgot `last`: it is read again from here

    static FeedCursor from(const QString& text);
    QString text() const;
    friend bool operator==(const FeedCursor&, const FeedCursor&) = default;
};

} // namespace cf::connectors
