// A customer's story in words: who, warnings, and what is known in sections of facts. Pure functions.
#pragma once

#include "models/evidence/customer_story.h"
#include "models/evidence/find_customers.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

struct CustomerWarning {
    QString icon, sentence;
    bool isFailure = false; ///< else uncertain
    QString query;          ///< its letters
    QString customer;       ///< another customer it leads to; empty: none
    friend bool operator==(const CustomerWarning&, const CustomerWarning&) = default;
};

struct CustomerSection {
    QString id, title, note;
    QList<RecordFact> facts;
    friend bool operator==(const CustomerSection&, const CustomerSection&) = default;
};

QString customerTitle(const evidence::CustomerStory& story); ///< the name used last; the id where none is told
/// "C-12 · 48 letters, 2019 to 2025 · also written C-0000012"
QString customerScope(const evidence::CustomerStory& story, const TimeTelling& telling);
std::vector<CustomerWarning> customerWarnings(const evidence::CustomerStory& story, const TimeTelling& telling);
std::vector<CustomerSection> customerSections(const evidence::CustomerStory& story, const TimeTelling& telling);
/// Of one letter: how the customer was reached then and is now, and consent as it was.
CustomerSection letterSection(const evidence::CustomerStory& story, const cache::CustomerLetter& letter, const TimeTelling& telling);

/// What tells customers of one name apart, and no more: "a•••@okafor.example · •••67 · 10115 Berlin"; masked for everybody, as in the head of a record.
QString maskedContacts(const evidence::CustomerHit& hit);
QString contactWord(evidence::ContactKind kind);
QString consentSentence(const evidence::ConsentStep& step, const TimeTelling& telling);
QString usedText(const evidence::UsedValue& used, const TimeTelling& telling); ///< "14 Mar 2019 to 2 May 2025, 12 letters"

} // namespace cf::ui
