// How this site keeps a communication in categories: docs/sandbox.md has the table. Keys: {category}_{attribute}, in a set
// {category}_{set}_{row}_{attribute}, rows from 1. Source: protocol page 2.7.
#pragma once

#include "app/sandbox/holdings/holdings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cf::sandbox::contentserver {

struct Attribute {
    enum class Form { Text, Integer, Date };
    int id = 0;
    const char* name = "";
    const char* field = ""; ///< of amend(); "": it can be read alone, or is kept beside the record
    Form form = Form::Text;
    bool isList = false;
};

struct Category {
    int id = 0;
    const char* name = "";
    const char* setName = ""; ///< "": its attributes stand for themselves; else set 2, one row each
    QList<Attribute> attributes;
    bool hasSet() const { return *setName != 0; }
    const Attribute* attribute(int attributeId) const; ///< null: none
};

inline constexpr int firstCategory = 7001, setId = 2;

const QList<Category>& categories();
/// What is said of the workspaces of policies and the like; the search index knows nothing of it.
const QList<Category>& workspaceCategories();
inline constexpr int fileCategory = 7021, policyCategory = 7022, consentCategory = 7023;
const Category* categoryWith(int id); ///< of both; null: none

/// What it says of a record, every value of it; empty: it is not applied.
QJsonObject valuesOf(const Category& category, const HeldRecord& record, const StoredFiles& files);
/// The fields that only one of its versions has said: those of the category Files for that version.
QJsonObject valuesOf(const Category& category, const HeldRecord& record, const StoredFiles& files, int ordinal);
/// Without values, as applied to something else.
QJsonObject emptyValues(const Category& category);

/// By key, the category's own entry under its bare id.
QJsonObject definitionsOf(const Category& category);
QStringList keysOf(const Category& category); ///< in their order, rows as x

/// "7001_3" and "7005_2_1_3" taken apart; nothing for another category's, or no attribute of it.
struct AttributeKey {
    const Attribute* attribute = nullptr;
    int row = 0; ///< 0: in no set
};
std::optional<AttributeKey> attributeKey(const Category& category, const QString& key);

/// Every value of an attribute, as texts: all rows of a set.
QStringList valuesOf(const Category& category, const Attribute& attribute, const QJsonObject& values);

} // namespace cf::sandbox::contentserver
