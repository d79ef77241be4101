// What a pack of a kind must hold: a data file, which a site may replace. Words are compared folded, within the type of a document, else its title.
// Source: docs/packs.md; capability 34.
#pragma once

#include "models/domain/pack.h"

namespace cf {

struct PackRequirement {
    enum class Of {
        Customer, ///< letters to the customer
        House,    ///< documents of nobody in particular: fee schedules, terms, policies
        Note,     ///< of the case, or a document that is one
        Decision  ///< of the case, with its approval, or a document that records it
    };
    QString id;
    std::map<QString, QString> names; ///< language → what people call it; "en" is always there
    Of of = Of::Customer;
    QStringList words;                ///< one of them
    int count = 1;
    bool isMandatory = true;
    bool isThen = false;              ///< the version that was in force at the time the pack is about
    friend bool operator==(const PackRequirement&, const PackRequirement&) = default;
    QString name(const QString& language) const; ///< in that language, else in English
};

struct PackChecklist {
    QString id;
    std::map<QString, QString> names;
    std::vector<PackRequirement> requirements;
    QStringList outcomeWords;  ///< in the type or title of an item: it tells an offer or rejection, which needs an approved outcome
    int monthsBefore = 12;     ///< suggestions reach back so far from the time the pack is about
    bool isOwn = false;        ///< the profile's; else the program's. Not of the file
    friend bool operator==(const PackChecklist&, const PackChecklist&) = default;
    QString name(const QString& language) const;
    const PackRequirement* find(const QString& requirement) const;
};

/// Rejected; the detail names the member.
Result<PackChecklist> readPackChecklist(const QByteArray& json);

/// By its words and kind alone.
bool fits(const PackRequirement& requirement, PackItemKind kind, QStringView type, QStringView title);
/// Which requirement an item is under: the one a person chose, else the first that it fits; null: none.
const PackRequirement* requirementOf(const PackChecklist& checklist, const PackItem& item);
/// It says what was decided, so that it may go out with an approved outcome alone.
bool tellsOutcome(const PackChecklist& checklist, const PackItem& item);

} // namespace cf
