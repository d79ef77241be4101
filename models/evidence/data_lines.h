// The data a letter was made from, line by line, each with what a later letter of the same customer was told: what it was made from stays as it is.
#pragma once

#include "models/cache/making.h"

#include <QStringList>

namespace cf::evidence {

struct DataLine {
    QString path, value, source;
    bool isChoice = false; ///< what the customer wants or allows: a preference, a consent
    std::optional<cache::LaterValue> later;
    bool differs() const { return later && later->value != value; }
};

/// Choices first, then the rest; each by path.
std::vector<DataLine> dataLinesOf(const cache::KnownData& data);

struct DataCount {
    qint64 values = 0, told = 0, differ = 0; ///< told: of which a later letter was told something
    QStringList systems;                     ///< in alphabetical order; without the values nobody says a system of
    std::optional<UtcMs> latest;             ///< when the last of those later letters was made
};
DataCount countOf(const std::vector<DataLine>& lines);

} // namespace cf::evidence
