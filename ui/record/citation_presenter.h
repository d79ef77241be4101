// Where cited words stand, so that whoever reads them elsewhere can find and check them.
#pragma once

#include "models/cache/record.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

struct CitedPlace {
    QString documentId; ///< the source's; ours where it has none
    int page = -1;      ///< from 0; -1 for none or not known
    QByteArray sha256;  ///< of the bytes the words were read from
    bool altered = false;
};

/// The words, then "— NSB-2025-0048211, page 1, SHA-256 0f3a…"; empty for no words.
QString withCitation(const QString& words, const CitedPlace& place);
/// What, when, which version, and where the record of it stands.
QString recordWithCitation(const cache::Record& record, int rendition, const TimeTelling& telling);
QString citedId(const Communication& communication);

} // namespace cf::ui
