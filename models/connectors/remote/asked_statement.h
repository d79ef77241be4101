// A question as conditions on the attributes of one system, in whatever language that speaks. Pure.
#pragma once

#include "models/connectors/remote/asked_value.h"
#include "models/connectors/remote/record_rows.h"

#include <algorithm>

namespace cf::connectors {

/// An attribute that may stand in a statement.
struct AskedAttribute {
    enum class Kind {
        Text,
        Id,   ///< compared as a whole alone
        Date, ///< instants
        Other
    };
    QString key;            ///< as records have it
    QString name;           ///< as statements have it
    Kind kind = Kind::Text;
    bool isList = false;    ///< has several values
    bool isPacked = false;  ///< each value is a line of several columns
    std::vector<StatedField> fields; ///< what it says of a record; several of a packed one, none: it is the site's own

    bool states(StatedField field) const { return std::find(fields.begin(), fields.end(), field) != fields.end(); }
};

/// What a site's mapping makes of them: fills `isPacked` and `fields`, and leaves out what it ignores. "a + b" among its tables are lists
/// whose values of the same place belong together.
std::vector<AskedAttribute> mappedAttributes(std::vector<AskedAttribute> attributes, const SiteVocabulary& vocabulary);

/// How a system writes conditions.
class StatementDialect
{
public:
    virtual ~StatementDialect() = default;
    virtual Comparison comparison() const = 0;
    /// Empty: this attribute cannot be asked so without missing something.
    virtual QString test(const AskedAttribute& attribute, const AskedValue& value) const = 0;
    virtual QString isNull(const AskedAttribute& attribute) const = 0; ///< it has no value
};

struct AskedScope {
    const std::vector<AskedAttribute>& attributes;
    const SiteVocabulary& vocabulary;
    const StatementDialect& dialect;
    bool knowsWords = true;      ///< documents may be asked for words
    bool knowsAttributes = true;
    bool isEither = false;       ///< one of the two at a time: then words
    bool mixesWords = true;      ///< words may be joined by "and" within "or"
};

struct AskedStatement {
    std::vector<QStringList> words; ///< of one of these lists all have to be there; more than one word: a phrase. Empty: none are asked for
    QStringList wordsSaid;          ///< the conditions that they stand for, as said
    QString where;                  ///< conditions on attributes; empty: none
    QStringList leftOut;
    std::vector<Lacking> lacking;
};

/// Finds all that the question means, but for what is lacking. Rejected when nothing of it can be asked; a question of everything is none such.
Result<AskedStatement> askedStatement(const FurtherQuestion& question, const AskedScope& scope);

} // namespace cf::connectors
