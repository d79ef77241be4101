#include "ui/search/completion_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using namespace Qt::StringLiterals;
using Kind = CompletionItem::Kind;

namespace {

bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u','; }

/// Where the word at the caret begins; quotes hold spaces together.
int wordBegin(const QString& text, int cursor)
{
    int begin = 0;
    bool quoted = false;
    for (int i = 0; i < cursor; ++i) {
        if (text.at(i) == u'"') {
            quoted = !quoted;
        } else if (!quoted && endsWord(text.at(i))) {
            begin = i + 1;
        }
    }
    return begin;
}

/// The field whose list `f:(a, b` the caret stands in.
std::optional<query::Field> listField(const QString& text, int begin)
{
    const qsizetype open = text.left(begin).lastIndexOf(u'(');
    if (open < 1 || text.at(open - 1) != u':' || text.mid(open, begin - open).contains(u')')) {
        return std::nullopt;
    }
    const int start = wordBegin(text, int(open));
    QString name = text.mid(start, open - 1 - start);
    return query::fieldNamed(name.startsWith(u'-') ? name.mid(1) : name);
}

} // namespace

CompletionPresenter::CompletionPresenter(search::SearchDesk& search, desk::Desk& desk, QObject* parent)
    : QObject(parent), m_search(search), m_desk(desk)
{
}

void CompletionPresenter::publish(std::vector<CompletionItem> items)
{
    if (items != m_items) {
        m_items = std::move(items);
        Q_EMIT changed();
    }
}

void CompletionPresenter::clear()
{
    ++m_generation;
    publish({});
}

CompletionItem CompletionPresenter::item(Kind kind, const Place& place, const QString& inserted, const QString& label, const QString& detail) const
{
    CompletionItem made{kind, label, detail, place.text, place.begin + int(inserted.size()), kind != Kind::Field};
    made.text.replace(place.begin, place.end - place.begin, inserted);
    return made;
}

void CompletionPresenter::complete(const QString& text, int cursor)
{
    ++m_generation;
    const int begin = wordBegin(text, cursor);
    int end = cursor;
    while (end < text.size() && !endsWord(text.at(end)) && text.at(end) != u'"') {
        ++end;
    }
    const QString word = text.mid(begin, cursor - begin);
    const QString sign = word.startsWith(u'-') ? u"-"_s : QString();
    const qsizetype colon = word.indexOf(u':');
    if (const auto field = listField(text, begin)) {
        offerValues({text, begin, end, {}}, *field, word);
    } else if (colon > 0) {
        const QString name = word.left(colon).mid(sign.size());
        const auto known = query::fieldNamed(name);
        if (known) {
            offerValues({text, begin, end, word.left(colon + 1)}, *known, word.mid(colon + 1));
        } else {
            publish({});
        }
    } else if (word.size() > sign.size() && !word.startsWith(u'"')) {
        offerFields({text, begin, end, sign}, word.mid(sign.size()).toLower());
    } else {
        publish({});
    }
}

void CompletionPresenter::offerFields(const Place& place, const QString& typed)
{
    std::vector<CompletionItem> items;
    const query::FieldInfo& outcome = query::info(query::Field::Outcome);
    for (const QLatin1StringView value : outcome.values) {
        if (QString(value).startsWith(typed)) {
            items.push_back(item(Kind::Keyword, place, place.prefix + value, place.prefix + value, tr("outcome")));
        }
    }
    for (const query::FieldInfo& field : query::fields()) {
        const bool named = QString(field.name).startsWith(typed);
        const auto alias = std::ranges::find_if(field.aliases, [&](QLatin1StringView one) { return QString(one).startsWith(typed); });
        if (!named && alias == field.aliases.end()) {
            continue;
        }
        const QString written = place.prefix + QString(field.name) + u':';
        items.push_back(item(Kind::Field, place, written, written, named ? QString() : tr("also “%1”").arg(*alias)));
    }
    items.resize(std::min<size_t>(items.size(), most));
    publish(std::move(items));
}

void CompletionPresenter::offerValues(const Place& place, query::Field field, const QString& typed)
{
    const query::FieldInfo& info = query::info(field);
    QString bare = typed;
    bare.remove(u'"');
    std::vector<CompletionItem> items;
    for (const QLatin1StringView value : info.values) {
        if (QString(value).startsWith(bare, Qt::CaseInsensitive)) {
            items.push_back(item(Kind::Value, place, place.prefix + value, value, {}));
        }
    }
    if (info.kind == query::ValueKind::Date) {
        for (const QLatin1StringView value : {"today"_L1, "yesterday"_L1, "this-week"_L1, "last-week"_L1, "this-month"_L1, "last-month"_L1,
                                              "this-year"_L1, "last-year"_L1, "<30d"_L1}) {
            if (QString(value).startsWith(bare)) {
                items.push_back(item(Kind::Value, place, place.prefix + value, value, {}));
            }
        }
    }
    items.resize(std::min<size_t>(items.size(), most));
    publish(items);
    if (info.kind == query::ValueKind::Date || info.kind == query::ValueKind::FullText || info.kind == query::ValueKind::Number) {
        return;
    }
    deliver(m_search.suggest(field, bare, most), this,
            [this, place, items, generation = m_generation](const Result<std::vector<search::Suggestion>>& answer) mutable {
                if (generation != m_generation || !answer || answer->empty()) {
                    return;
                }
                // What is really there comes first, with how often; the rest of a closed list stays reachable below.
                std::vector<CompletionItem> counted;
                for (const search::Suggestion& suggestion : *answer) {
                    const QString value = suggestion.text.section(u':', 1);
                    CompletionItem made = item(Kind::Value, place, place.prefix.isEmpty() ? value : place.prefix + value, suggestion.label,
                                               numberText(suggestion.count));
                    std::erase_if(items, [&](const CompletionItem& other) { return other.text == made.text; });
                    counted.push_back(std::move(made));
                }
                std::move(items.begin(), items.end(), std::back_inserter(counted));
                counted.resize(std::min<size_t>(counted.size(), most));
                publish(std::move(counted));
            });
}

void CompletionPresenter::completeHistory(const QString& text)
{
    const quint64 generation = ++m_generation;
    deliver(m_desk.history(200), this, [this, text, generation](const Result<QStringList>& answer) {
        if (generation != m_generation || !answer) {
            return;
        }
        std::vector<CompletionItem> items;
        for (const QString& query : *answer) {
            if (query != text && (text.isEmpty() || query.contains(text.trimmed(), Qt::CaseInsensitive)) && items.size() < most) {
                items.push_back({Kind::History, query, tr("earlier"), query, int(query.size()), true});
            }
        }
        publish(std::move(items));
    });
}

} // namespace cf::ui
