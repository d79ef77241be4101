// Attributes of categories by the names that people gave them, since values come by number alone. Source: protocol notes 2.7.
#pragma once

#include "models/connectors/remote/record_rows.h"

#include <QJsonObject>
#include <QMap>

namespace cf::connectors::extendedecm {

/// "7000_2": attribute 2 of category 7000; "7000_3_1_4": attribute 4 in row 1 of its set 3; "7000_3_x_4" in a definition.
struct AttributeKey {
    qint64 category = 0;
    int set = 0, row = 0, attribute = 0; ///< set 0: in none; row from 1, 0 in a definition
    friend auto operator<=>(const AttributeKey&, const AttributeKey&) = default;
};
/// None for the category's own entry, a multilingual copy, and what is no key of an attribute.
std::optional<AttributeKey> attributeKey(const QString& key);

class AttributeNames
{
public:
    /// `categories` of the metadata of an answer: definitions by key, in one object or one a category.
    void learn(const QJsonObject& definitions);
    /// Whether all attributes that `values` have are known by name.
    bool know(const QJsonObject& values) const;

    /// What values say, in the order of their numbers. Keys: "Category/Attribute", in a set "Category/Set/Attribute"; the
    /// same by number, "7000/2" and "7000/3/4", where the vocabulary has an entry for that or there is no name. Where the
    /// vocabulary has a table for "Category/Set" or "7000/3", that is a line for each row, its columns by ascending number
    /// of attribute; several values of an attribute that is a table are its lines.
    Stated stated(const QJsonObject& values, const SiteVocabulary& vocabulary) const;
    /// The rows of one set, "Category/Set" or "7000/3", each with the keys that stated() would have.
    std::vector<Stated> rows(const QJsonObject& values, const QString& set, const SiteVocabulary& vocabulary) const;

    struct Named {
        AttributeKey at;
        QString key, set; ///< as stated() has them; set: that it is in, else empty
        int column = 0;   ///< in the table that a row of the set would be
        bool isDay = false;
    };
    std::vector<Named> all(const SiteVocabulary& vocabulary) const; ///< that have a definition, by their numbers

private:
    struct Definition {
        QString name;
        bool isDay = false;
    };
    QString keyOf(const AttributeKey& key, const SiteVocabulary& vocabulary) const;
    QStringList textsOf(const AttributeKey& key, const QJsonValue& value) const;
    QHash<qint64, QString> m_categories;
    QMap<AttributeKey, Definition> m_attributes; ///< row 0; of a set itself, attribute 0
};

} // namespace cf::connectors::extendedecm
