// The names that may stand before a colon.
#include "models/query/value_reader.h"

#include <array>

namespace cf::query {

namespace {

using Habit = Target::Habit;

struct MailWord {
    QLatin1StringView name;
    Habit habit;
    Field field;
};
/// What mail programs taught people to type. `from` is the part of the organisation that sent it.
constexpr std::array mailWords = {
    MailWord{QLatin1StringView("from"), Habit::None, Field::Unit},
    MailWord{QLatin1StringView("to"), Habit::To, Field::Recipient},
    MailWord{QLatin1StringView("has"), Habit::Has, Field::Missing},
    MailWord{QLatin1StringView("before"), Habit::Before, Field::Sent},
    MailWord{QLatin1StringView("after"), Habit::After, Field::Sent},
    MailWord{QLatin1StringView("older_than"), Habit::OlderThan, Field::Sent},
    MailWord{QLatin1StringView("newer_than"), Habit::NewerThan, Field::Sent},
};

constexpr std::array queryWide = {QLatin1StringView("tz"), QLatin1StringView("asof")};

} // namespace

bool isQueryWide(QStringView name)
{
    return std::any_of(queryWide.begin(), queryWide.end(),
                       [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

std::optional<Target> targetNamed(QStringView name)
{
    for (const MailWord& word : mailWords) {
        if (name.compare(word.name, Qt::CaseInsensitive) == 0) {
            return Target{word.field, word.habit, {}, name.toString()};
        }
    }
    for (const QStringView prefix : {QStringView(u"attr."), QStringView(u"attribute.")}) {
        if (name.startsWith(prefix, Qt::CaseInsensitive)) {
            return Target{Field::Attribute, Habit::None, name.mid(prefix.size()).toString(), name.toString()};
        }
    }
    const auto field = fieldNamed(name);
    if (!field || *field == Field::Attribute) { // an attribute without its key is no field
        return std::nullopt;
    }
    return Target{*field, Habit::None, {}, name.toString()};
}

const QStringList& targetNames()
{
    static const QStringList names = [] {
        QStringList made;
        for (const FieldInfo& field : fields()) {
            if (field.field == Field::Attribute) {
                continue;
            }
            made << field.name;
            for (const QLatin1StringView alias : field.aliases) {
                made << alias;
            }
        }
        for (const MailWord& word : mailWords) {
            made << word.name;
        }
        for (const QLatin1StringView name : queryWide) {
            made << name;
        }
        return made;
    }();
    return names;
}

} // namespace cf::query
