// With what a record can be compared: its other renditions, what corrects or reissues it, its copies.
#pragma once

#include "models/cache/record.h"
#include "models/domain/record_copy.h"

#include <QList>

namespace cf::ui {

struct CompareChoice {
    QString words;   ///< "Portal document", "Corrected by NSB-2025-0048212"
    QString subject; ///< for PageContext::open("compare", subject)
    friend bool operator==(const CompareChoice&, const CompareChoice&) = default;
};

/// rendition: the one looked at, which is the left side. copies: of other records, by id.
QList<CompareChoice> compareChoices(const cache::Record& record, int rendition, const QList<CommunicationId>& copies);

} // namespace cf::ui
